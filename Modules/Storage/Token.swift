/// Everything in which the two databases are allowed to differ. Interpolate one: `"id \(.id) PRIMARY KEY"`.
public enum Token: Sendable, Hashable {
    /// Column types.
    case id, text, integer, real, boolean, day, instant, bytes
    /// After a CREATE TABLE's bracket: SQLite then refuses a value of another type, as PostgreSQL always does.
    case strict
    /// After a SELECT whose rows will be changed; SQLite has one writer, so nothing is needed there.
    case forUpdate
    /// Whether the text expression contains this text: same letters, no folding, no pattern.
    case contains(SQL, String)

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
        case (.contains(let whole, let part), .sqlite): "instr(\(whole), \(part)) > 0"
        case (.contains(let whole, let part), .postgres): "strpos(\(whole), \(part)) > 0"
        }
    }
}
