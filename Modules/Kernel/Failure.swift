/// What went wrong, in the one vocabulary of the house.
///
/// The user reads `message` (Chinese, in the office's words) and the message beside each field; the log reads
/// `cause`, which never holds a name, a number or a password. The kind decides the HTTP status and the exit code.
public struct Failure: Error, Sendable, Equatable {
    /// The six things that can go wrong.
    public enum Kind: String, Sendable, CaseIterable {
        /// What was given breaks a rule; the giver can mend it.
        case invalid
        /// There is no such thing, or not for this person.
        case notFound
        /// The thing has moved on since it was read, or its state does not allow this.
        case conflict
        /// This person may not do this.
        case forbidden
        /// A database or a service does not answer now; the same call may succeed later.
        case unavailable
        /// Our own fault.
        case `internal`
    }

    /// What is wrong with one field of a form, one option of a command, or one column of a ledger.
    public struct Field: Sendable, Equatable {
        public let name: String
        public let message: String

        public init(_ name: String, _ message: String) {
            self.name = name
            self.message = message
        }
    }

    public let kind: Kind
    public let message: String
    public let fields: [Field]
    public let cause: String?

    public init(_ kind: Kind, _ message: String, fields: [Field] = [], cause: String? = nil) {
        self.kind = kind
        self.message = message
        self.fields = fields
        self.cause = cause
    }

    public static func invalid(_ message: String, fields: [Field] = []) -> Failure {
        Failure(.invalid, message, fields: fields)
    }

    /// A single field is wrong.
    public static func invalid(field name: String, _ message: String) -> Failure {
        Failure(.invalid, message, fields: [Field(name, message)])
    }

    public static func notFound(_ message: String) -> Failure { Failure(.notFound, message) }
    public static func conflict(_ message: String) -> Failure { Failure(.conflict, message) }
    public static func forbidden(_ message: String) -> Failure { Failure(.forbidden, message) }

    public static func unavailable(_ message: String, cause: String? = nil) -> Failure {
        Failure(.unavailable, message, cause: cause)
    }

    public static func `internal`(cause: String) -> Failure {
        Failure(.internal, "程序出了差错，已记入日志。请稍后再试，仍不行时请联系管理员。", cause: cause)
    }
}
