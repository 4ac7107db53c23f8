import Kernel
import Storage

/// A line in somebody's list of news: what happened to which case.
public struct Notice: Record {
    public static var columns: SQL { "id, text, page_kind, page_id, created_at, read_at" }

    public let id: ID<Notice>
    public let text: String
    /// The case it is about.
    public let page: Reference
    public let createdAt: Instant
    /// Nil while unread.
    public let readAt: Instant?

    public init(_ row: inout Row) throws {
        id = try row.next()
        text = try row.next()
        page = Reference(try row.next(), try row.next(ID<Never>.self))
        createdAt = try row.next()
        readAt = try row.next()
    }
}
