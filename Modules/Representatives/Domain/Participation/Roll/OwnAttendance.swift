import Kernel
import Platform
import Storage

/// An activity as it stands on a deputy's own list.
public struct OwnAttendance: Record {
    public static var columns: SQL { "a.id, a.state, \(ParticipatedActivity.columns)" }

    public let id: AttendanceID
    public let state: AttendanceState
    public let activity: ParticipatedActivity

    public init(_ row: inout Row) throws {
        id = try row.next()
        state = try row.next()
        activity = try ParticipatedActivity(&row)
    }

    /// How far back the list goes.
    static let limit = 200

    /// Everything this person was asked to: what is to come, next first; then what is past, latest first.
    /// One statement.
    public static func all(
        for scope: Scope, on today: Day, _ db: any Connection
    ) throws -> (coming: [OwnAttendance], past: [OwnAttendance]) {
        let all: [OwnAttendance] = try db.all(
            """
            SELECT \(columns) FROM \(AttendanceFacts.tables)
             WHERE a.office_id = \(scope.office) AND t.person_id IN \(scope.people)
             ORDER BY v.held_on DESC, a.id DESC LIMIT \(limit)
            """)
        return (all.filter { $0.activity.lastDay >= today }.reversed(), all.filter { $0.activity.lastDay < today })
    }

    /// This person's part in one activity. Throws `notFound` when they are not asked to it.
    public static func find(
        in activity: ActivityID, for scope: Scope, _ db: any Connection
    ) throws -> OwnAttendance {
        try db.first(
            """
            SELECT \(columns) FROM \(AttendanceFacts.tables)
             WHERE a.office_id = \(scope.office) AND a.activity_id = \(activity) AND t.person_id IN \(scope.people)
             ORDER BY a.id
            """
        ).orNotFound("这项活动的名单里没有您，请向代工委工作人员说明。")
    }
}
