import Foundation
import GRDBSQLite
import Storage

extension StorageError {
    /// What SQLite's extended code and message mean. The detail is the code and the text, never a value.
    init(sqlite code: Int32, message: String, text: String, isWriter: Bool) {
        let kind: Kind =
            switch code & 0xFF {
            case SQLITE_CONSTRAINT: Self.constraint(code, message)
            case SQLITE_BUSY, SQLITE_LOCKED: .busy
            // A reader's connection cannot write, so asking it to is our own mistake.
            case SQLITE_READONLY: isWriter ? .unavailable : .statement
            case SQLITE_FULL, SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_NOTADB, SQLITE_CORRUPT, SQLITE_PERM, SQLITE_NOMEM:
                .unavailable
            case SQLITE_INTERRUPT: .interrupted
            default: .statement
            }
        self.init(kind, detail: "SQLite \(code): \(text)")
    }

    /// The names are PostgreSQL's: `<table>_<columns>_key`, `<table>_pkey`.
    private static func constraint(_ code: Int32, _ message: String) -> Kind {
        let subject = message.range(of: "failed: ").map { String(message[$0.upperBound...]) } ?? ""
        switch code {
        case 2067: return .unique(constraint: uniqueName(subject))
        case 1555, 2579: return .unique(constraint: "\(subject.prefix { $0 != "." })_pkey")
        case 275: return .check(constraint: subject)
        case 1299: return .notNull(column: subject)
        case 787: return .foreignKey
        default: return .statement
        }
    }

    /// From "visit.station, visit.day" or "index 'visit_open_key'".
    private static func uniqueName(_ subject: String) -> String {
        if subject.hasPrefix("index '") { return String(subject.dropFirst(7).dropLast()) }
        let fields = subject.split(separator: ", ").map { $0.split(separator: ".", maxSplits: 1) }
        let table = fields.first?.first.map(String.init) ?? ""
        return ([table] + fields.map { String($0.last ?? "") } + ["key"]).joined(separator: "_")
    }
}
