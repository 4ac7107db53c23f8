import CLibPQ
import Storage

/// What the server refused, by its five-letter code. Its message is left out: it repeats values.
struct ServerError {
    let code: String
    /// The constraint, or "table.column", when the server names one.
    private let constraint: String
    private let column: String
    /// The server ends the connection after this.
    let isFatal: Bool

    init(_ result: OpaquePointer) {
        func field(_ letter: UInt8) -> String {
            PQresultErrorField(result, Int32(letter)).map { String(cString: $0) } ?? ""
        }
        code = field(UInt8(ascii: "C"))
        constraint = field(UInt8(ascii: "n"))
        column = field(UInt8(ascii: "t")) + "." + field(UInt8(ascii: "c"))
        let severity = field(UInt8(ascii: "V"))
        isFatal = severity == "FATAL" || severity == "PANIC"
    }

    /// Two transactions met, and the server ended this one.
    var isConflict: Bool { code == "40001" || code == "40P01" }
    /// The statement was cancelled or took too long.
    var isInterruption: Bool { code == "57014" }
    /// A prepared statement no longer fits the tables, or is not known any more: prepared again, it will.
    var isStale: Bool { code == "0A000" || code == "26000" }

    /// The error for the caller, with the statement's text but none of its values.
    func storageError(_ statement: String) -> StorageError { StorageError(kind, detail: "\(code) \(statement)") }

    private var kind: StorageError.Kind {
        if isFatal || code.isEmpty { return .unavailable }
        switch code {
        case "23505": return .unique(constraint: constraint)
        case "23514", "23P01": return .check(constraint: constraint)
        case "23502": return .notNull(column: column)
        case "23503", "23001": return .foreignKey
        case "40001", "40P01": return .conflict
        case "57014": return .interrupted
        case "55P03": return .busy
        case "22021", "22P05": return .unstorable
        default: break
        }
        // Connection, resources, an operator, the system: the classes of what is not the statement's fault.
        switch code.prefix(2) {
        case "08", "53", "57", "58": return .unavailable
        default: return .statement
        }
    }
}
