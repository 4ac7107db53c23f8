import Kernel

/// What a database refused, in the same words for both; never the driver's text, never a parameter's value.
public struct StorageError: FailureSource, Sendable, CustomStringConvertible {
    public enum Kind: Sendable, Equatable {
        /// The name of the unique constraint: `<table>_<columns>_key`, the same on both databases.
        case unique(constraint: String)
        case check(constraint: String)
        /// Neither database names the column the same way when it is nested, so the table and column as one word.
        case notNull(column: String)
        /// SQLite does not say which one.
        case foreignKey
        /// Two transactions met; the same work, done again, may succeed.
        case conflict
        /// No connection or no lock in time.
        case busy
        /// The server or the file cannot be reached, or is full.
        case unavailable
        /// The caller was cancelled, or the statement took too long.
        case interrupted
        /// A field holds something other than its type.
        case decoding(column: String, expected: String)
        /// A value one of the two databases cannot store, so neither does: see `Value.checkStorable`.
        case unstorable
        /// The schema is newer than this program, or not what its migrations say.
        case schema(String)
        /// Our own fault: wrong syntax, an unknown table.
        case statement
    }

    public let kind: Kind
    /// For the log: the statement's text or the database's code, without any value.
    public let detail: String?

    public init(_ kind: Kind, detail: String? = nil) {
        self.kind = kind
        self.detail = detail
    }

    /// The answer of a database that has been closed.
    public static let closed = StorageError(.unavailable, detail: "the database was closed")

    public var description: String { "storage: \(kind)" }

    public var failure: Failure {
        switch kind {
        case .conflict: .conflict("有人同时在办同一件事，这次没有保存。请再试一次。")
        // What can be typed wrongly is looked for before it is written, so somebody was quicker.
        case .unique: Failure(.conflict, "同样的内容刚刚已经登记，这次没有保存。请看过最新情况再办。", cause: "\(self)")
        case .busy: .unavailable("现在使用的人较多，没有保存。请稍后再试。", cause: "\(self) \(detail ?? "")")
        case .unavailable: .unavailable("数据库现在不能使用，没有保存。请稍后再试，或告诉管理员。", cause: "\(self) \(detail ?? "")")
        case .interrupted: .unavailable("这次操作已中断，没有保存。", cause: "\(self)")
        case .unstorable: .invalid("文字里有不能保存的控制字符，请删去后再试。")
        case .schema(let message): .unavailable(message, cause: "\(self)")
        default: .internal(cause: "\(self) \(detail ?? "")")
        }
    }
}
