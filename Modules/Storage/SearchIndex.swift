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

    /// The most things that one statement takes.
    private static let most = 512

    /// Makes `text` findable as this thing; what it was found by before is forgotten.
    public func put<Subject>(_ id: ID<Subject>, _ text: String, _ db: any Connection) throws {
        try put([(id: id, text: text)], db)
    }

    /// The same for many things, each named once: a few statements for hundreds. They take powers of two, so that there
    /// are few shapes of them.
    public func put<Subject>(_ things: [(id: ID<Subject>, text: String)], _ db: any Connection) throws {
        var rest = things[...]
        while !rest.isEmpty {
            var size = Self.most
            while size > rest.count { size /= 2 }
            let ids = rest.prefix(size).map(\.id)
            let rows = SQL(rest.prefix(size).map { row($0.id.asID(), $0.text, db.dialect) }, joined: ", ")
            rest = rest.dropFirst(size)
            if db.dialect == .sqlite { try forget(ids, db) }
            try db.run(
                """
                INSERT INTO \(table) (id, body, words) VALUES \(rows)
                ON CONFLICT (id) DO UPDATE SET body = excluded.body, words = excluded.words
                """)
            if db.dialect == .sqlite {
                try db.run(
                    "INSERT INTO \(table)_fts (rowid, words) SELECT seq, words FROM \(table) WHERE id IN \(ids)")
            }
        }
    }

    private func row(_ id: ID<Never>, _ text: String, _ dialect: Dialect) -> SQL {
        let body = SearchText.folded(text)
        let words = SearchText.words(of: body).sorted()
        switch dialect {
        case .sqlite: return "(\(id), \(body), \(words.joined(separator: " ")))"
        case .postgres:
            return "(\(id), \(body), CAST(\(SearchText.match(words, and: " ", quote: "'")) AS TSVECTOR))"
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
    private func forget<Subject>(_ ids: [ID<Subject>], _ db: any Connection) throws {
        try db.run(
            """
            INSERT INTO \(table)_fts (\(table)_fts, rowid, words)
            SELECT 'delete', seq, words FROM \(table) WHERE id IN \(ids)
            """)
    }
}
