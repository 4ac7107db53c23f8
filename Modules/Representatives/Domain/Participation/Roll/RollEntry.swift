import Kernel
import RepresentativesContract
import Storage

/// A line of an activity's roll, for the office.
public struct RollEntry: Record {
    public static var columns: SQL {
        """
        a.id, t.code, p.name, d.name AS delegation, g.name AS deputy_group, t.post, a.state, a.leave_kind, a.reason,
        a.checked_in_by, a.checked_in_at
        """
    }

    static var tables: SQL {
        """
        representatives_attendance a JOIN representatives_tenure t ON t.id = a.tenure_id
          JOIN representatives_person p ON p.id = t.person_id
          LEFT JOIN representatives_delegation d ON d.id = t.delegation_id
          LEFT JOIN representatives_group g ON g.id = t.group_id
        """
    }

    public let id: AttendanceID
    public let code: String
    public let name: String
    public let delegation: String?
    public let group: String?
    public let post: String?
    public let state: AttendanceState
    public let leaveKind: LeaveKind?
    /// Why they are on leave, or ask for it: sensitive, not for exports and lists that are hung up.
    public let reason: String?
    public let checkedInBy: CheckInWay?
    public let checkedInAt: Instant?

    public init(_ row: inout Row) throws {
        id = try row.next()
        code = try row.next()
        name = try row.next()
        delegation = try row.next()
        group = try row.next()
        post = try row.next()
        state = try row.next()
        leaveKind = try row.next()
        reason = try row.next()
        checkedInBy = try row.next()
        checkedInAt = try row.next()
    }

    /// A part of the roll, delegations and names in pinyin order, and how many there are. Two statements.
    public static func page(
        _ filter: RollFilter, of activity: ActivityID, limit: Int, offset: Int, in office: OfficeID,
        _ db: any Connection
    ) throws -> (entries: [RollEntry], total: Int) {
        let condition = filter.condition(of: activity, in: office)
        let entries: [RollEntry] = try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE \(condition)
             ORDER BY COALESCE(d.sort_key, ''), p.sort_key, t.code, a.id LIMIT \(limit) OFFSET \(offset)
            """)
        return (entries, try db.count("SELECT COUNT(*) FROM \(tables) WHERE \(condition)"))
    }

    /// The most lines given at once; no congress has as many deputies.
    public static let limit = 20_000
}

extension RollEntry {
    /// One line, for somebody who may see it. Throws `notFound` otherwise.
    public static func find(_ id: AttendanceID, for scope: Scope, _ db: any Connection) throws -> RollEntry {
        try db.first(
            """
            SELECT \(columns) FROM \(tables)
             WHERE a.office_id = \(scope.office) AND a.id = \(id) AND \(scope.visibleAttendances)
            """
        ).orNotFound("没有这条参加活动的记录，或不在您的查看范围内。")
    }
}
