import Kernel
import Storage

/// A deputy's request for leave that waits for the office.
public struct LeaveRequest: Record {
    public static var columns: SQL {
        "a.id, p.id, p.name, v.name, v.held_on, a.leave_kind, a.reason"
    }

    public let id: AttendanceID
    public let person: PersonID
    public let deputy: String
    public let activity: String
    public let heldOn: Day
    public let kind: LeaveKind?
    /// Sensitive.
    public let reason: String?

    public init(_ row: inout Row) throws {
        id = try row.next()
        person = try row.next()
        deputy = try row.next()
        activity = try row.next()
        heldOn = try row.next()
        kind = try row.next()
        reason = try row.next()
    }

    /// A part of those that wait, of one activity if given, the next activity first; and how many there are.
    /// Two statements.
    public static func waiting(
        for activity: ActivityID? = nil, limit: Int, offset: Int = 0, in office: OfficeID,
        _ db: any Connection
    ) throws -> (requests: [LeaveRequest], total: Int) {
        let one: SQL = activity.map { " AND a.activity_id = \($0)" } ?? ""
        // The state stands as written in the index of what waits, so that SQLite uses it.
        let condition: SQL = "a.office_id = \(office) AND a.state = 'leave_asked' AND v.state <> 'cancelled'\(one)"
        let requests: [LeaveRequest] = try db.all(
            """
            SELECT \(columns) FROM \(AttendanceFacts.tables) JOIN representatives_person p ON p.id = t.person_id
             WHERE \(condition) ORDER BY v.held_on, p.sort_key, a.id LIMIT \(limit) OFFSET \(offset)
            """)
        let total = try db.count("SELECT COUNT(*) FROM \(AttendanceFacts.tables) WHERE \(condition)")
        return (requests, total)
    }
}
