import Kernel

/// Full-text search over the texts of one kind of thing, inside the database, Chinese words of two letters included.
///
/// A query finds what contains each of its words letter by letter: the index narrows, the folded text decides.
public struct SearchIndex: Sendable {
    private let table: SQL

    /// - Parameter table: the index's own table, prefixed by the subsystem: "suggestions_search".
    public init(_ table: SQL) { self.table = table }

    /// The statements of the migration that makes it.
    public var creation: [SQL] { ["\(.searchTable(table))", "\(.searchIndex(table))"] }

    /// Makes `text` findable as this thing; what it was found by before is forgotten.
    public func put<Subject>(_ id: ID<Subject>, _ text: String, _ db: any Connection) throws {
        let body = SearchText.folded(text)
        let words = SearchText.words(of: body).sorted()
        switch db.dialect {
        case .sqlite: try putSQLite(id.asID(), body, words.joined(separator: " "), db)
        case .postgres:
            let vector = SearchText.match(words, and: " ", quote: "'")
            try db.run(
                """
                INSERT INTO \(table) (id, body, words) VALUES (\(id), \(body), CAST(\(vector) AS TSVECTOR))
                ON CONFLICT (id) DO UPDATE SET body = excluded.body, words = excluded.words
                """)
        }
    }

    /// A condition on the column `id` for the things that contain every word of the query; nil for an empty query.
    public func condition(matching query: String) -> SQL? {
        let folded = SearchText.folded(query)
        let runs = folded.split(separator: " ").map(String.init)
        guard !runs.isEmpty else { return nil }
        var conditions: [SQL] = runs.map { "\(.contains("body", $0))" }
        // A letter alone is mostly the inside of a longer word, which only the text itself can tell.
        let words = SearchText.words(of: folded).filter { $0.unicodeScalars.count == 2 }.sorted()
        if !words.isEmpty { conditions.insert("\(.searchMatch(table, words: words))", at: 0) }
        return "id IN (SELECT id FROM \(table) WHERE \(SQL(conditions, joined: " AND ")))"
    }

    /// FTS5 over an external table is told of the old words before the new ones.
    private func putSQLite(_ id: ID<Never>, _ body: String, _ words: String, _ db: any Connection) throws {
        let forget: SQL = """
            INSERT INTO \(table)_fts (\(table)_fts, rowid, words)
            SELECT 'delete', seq, words FROM \(table) WHERE id = \(id)
            """
        try db.run(forget)
        try db.run(
            """
            INSERT INTO \(table) (id, body, words) VALUES (\(id), \(body), \(words))
            ON CONFLICT (id) DO UPDATE SET body = excluded.body, words = excluded.words
            """)
        try db.run("INSERT INTO \(table)_fts (rowid, words) SELECT seq, words FROM \(table) WHERE id = \(id)")
    }
}
