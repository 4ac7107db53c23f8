import Kernel
import Storage

/// A statement ready to be sent: its text for PostgreSQL and its parameters.
struct Statement: Sendable {
    let shape: StatementText
    let values: [Value]

    /// Throws `StorageError.unstorable` for what one of the two databases cannot keep.
    init(_ sql: SQL) throws {
        (shape, values) = sql.statement(for: .postgres)
        for value in values { try value.checkStorable() }
    }

    var text: String { shape.text }

    /// What a prepared statement is kept under. Nil for definitions and locks, which are run rarely.
    var key: StatementText? { shape.isQuery ? shape : nil }

    /// A rough size on the wire, to keep an exchange small.
    var weight: Int {
        values.reduce(text.utf8.count + 64) { sum, value in
            switch value {
            case .text(let text): sum + text.utf8.count + 8
            case .bytes(let bytes): sum + bytes.count + 8
            default: sum + 24
            }
        }
    }
}

extension Day {
    /// 2000-01-01, from which PostgreSQL counts its dates.
    static let postgresEpoch = 10_957
}
