import Kernel
import Storage

/// An activity as a line of a list.
public struct ListedActivity: Record {
    public static var columns: SQL {
        """
        a.id, a.code, a.kind_word, a.name, a.held_on, a.host, g.name, a.state, a.received, a.opinions,
        (SELECT COUNT(*) FROM representatives_attendance p
          WHERE p.activity_id = a.id AND p.state = 'attended') AS attended
        """
    }

    public let id: ActivityID
    public let code: String
    public let kindWord: String
    public let name: String
    public let heldOn: Day
    public let host: String
    public let group: String?
    public let state: ActivityState
    public let received: Int
    public let opinions: Int
    /// 人次: deputies who came.
    public let attended: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        code = try row.next()
        kindWord = try row.next()
        name = try row.next()
        heldOn = try row.next()
        host = try row.next()
        group = try row.next()
        state = try row.next()
        received = try row.next()
        opinions = try row.next()
        attended = try row.next()
    }
}
