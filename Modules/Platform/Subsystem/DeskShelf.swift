import Kernel
import Storage

/// One kind of thing that waits for the person at the desk: "待审核的建议".
public struct DeskShelf: Sendable {
    /// Something to do: what, where, and until when.
    public struct Item: Sendable {
        public let title: String
        /// What is expected: "签收", "评价答复".
        public let action: String
        public let path: String
        /// Nil when no clock runs.
        public let due: Day?
        public let since: Instant

        public init(title: String, action: String, path: String, due: Day?, since: Instant) {
            self.title = title
            self.action = action
            self.path = path
            self.due = due
            self.since = since
        }
    }

    public let title: String
    /// A constant number of statements; at most `limit` items, due first.
    public let items: @Sendable (Scope, _ limit: Int, any Connection) throws -> [Item]

    public init(
        _ title: String, items: @escaping @Sendable (Scope, _ limit: Int, any Connection) throws -> [Item]
    ) {
        self.title = title
        self.items = items
    }
}
