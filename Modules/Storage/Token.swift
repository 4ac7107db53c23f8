/// Everything in which the two databases are allowed to differ. Interpolate one: `"id \(.id) PRIMARY KEY"`.
public enum Token: Sendable, Hashable {
    /// Column types.
    case id, text, integer, real, boolean, day, instant, bytes
    /// After a CREATE TABLE's bracket: SQLite then refuses a value of another type, as PostgreSQL always does.
    case strict
    /// After a SELECT whose rows will be changed; SQLite has one writer, so nothing is needed there.
    case forUpdate
    /// For one of the databases only; a statement that is nothing else is not run on the other. For migrations.
    case only(Dialect, SQL)
    /// Whether the text expression contains this text: same letters, no folding, no pattern.
    case contains(SQL, String)
    /// The table and the index of a `SearchIndex`, and its match on all of these two-letter words.
    case searchTable(SQL)
    case searchIndex(SQL)
    case searchMatch(SQL, words: [String])

    /// Its text depends on nothing but the database.
    var isPlain: Bool {
        switch self {
        case .id, .text, .integer, .real, .boolean, .day, .instant, .bytes, .strict, .forUpdate: true
        case .only, .contains, .searchTable, .searchIndex, .searchMatch: false
        }
    }

    func sql(for dialect: Dialect) -> SQL {
        switch (self, dialect) {
        case (.id, .sqlite): "BLOB"
        case (.id, .postgres): "UUID"
        // Bytewise order, as SQLite's: human order comes from sort keys computed in Swift.
        case (.text, .sqlite): "TEXT"
        case (.text, .postgres): "TEXT COLLATE \"C\""
        case (.integer, .sqlite), (.instant, .sqlite), (.boolean, .sqlite): "INTEGER"
        case (.integer, .postgres), (.instant, .postgres): "BIGINT"
        case (.real, .sqlite): "REAL"
        case (.real, .postgres): "DOUBLE PRECISION"
        case (.boolean, .postgres): "BOOLEAN"
        case (.day, .sqlite): "TEXT"
        case (.day, .postgres): "DATE"
        case (.bytes, .sqlite): "BLOB"
        case (.bytes, .postgres): "BYTEA"
        case (.strict, .sqlite): "STRICT"
        case (.forUpdate, .postgres): "FOR UPDATE"
        case (.strict, .postgres), (.forUpdate, .sqlite): ""
        case (.only(let wanted, let sql), _): wanted == dialect ? sql : ""
        case (.contains(let whole, let part), .sqlite): "instr(\(whole), \(part)) > 0"
        case (.contains(let whole, let part), .postgres): "strpos(\(whole), \(part)) > 0"
        case (.searchTable(let name), .sqlite):
            """
            CREATE TABLE \(name) (
                seq INTEGER PRIMARY KEY,
                id BLOB NOT NULL CONSTRAINT \(name)_id_key UNIQUE,
                body TEXT NOT NULL,
                words TEXT NOT NULL
            ) STRICT
            """
        case (.searchTable(let name), .postgres):
            """
            CREATE TABLE \(name) (
                id UUID NOT NULL CONSTRAINT \(name)_id_key UNIQUE,
                body TEXT COLLATE "C" NOT NULL,
                words TSVECTOR NOT NULL
            )
            """
        case (.searchIndex(let name), .sqlite):
            """
            CREATE VIRTUAL TABLE \(name)_fts USING fts5(
                words, content='\(name)', content_rowid='seq', detail='none', tokenize='ascii')
            """
        case (.searchIndex(let name), .postgres): "CREATE INDEX \(name)_words_idx ON \(name) USING gin (words)"
        case (.searchMatch(let name, let words), .sqlite):
            "seq IN (SELECT rowid FROM \(name)_fts WHERE \(name)_fts MATCH \(SearchText.match(words, and: " AND ", quote: "\"")))"
        case (.searchMatch(_, let words), .postgres):
            "words @@ CAST(\(SearchText.match(words, and: " & ", quote: "'")) AS TSQUERY)"
        }
    }
}
