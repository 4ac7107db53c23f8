import Kernel
import Platform
import Storage

extension DeskShelf {
    /// Activities whose day has come and that are not recorded yet. One statement.
    static let activities = DeskShelf("要办的代表活动") { scope, limit, db in
        guard scope.may(.keepActivities) else { return [] }
        let waiting: [WaitingActivity] = try db.all(
            """
            SELECT \(WaitingActivity.columns) FROM representatives_activity a
             WHERE a.office_id = \(scope.office) AND a.state IN ('planned', 'inviting', 'held')
               AND a.held_on <= \(db.now.day)
             ORDER BY a.held_on, a.id LIMIT \(limit)
            """)
        return waiting.map { activity in
            Item(
                title: "\(activity.heldOn) \(activity.name)",
                action: activity.state == .held ? "登记活动成果" : "登记已举行，或者取消",
                path: "/representatives/activities/\(activity.id)", due: nil, since: activity.createdAt)
        }
    }
}

private struct WaitingActivity: Record {
    static var columns: SQL { "a.id, a.name, a.held_on, a.state, a.created_at" }
    let id: ActivityID
    let name: String
    let heldOn: Day
    let state: ActivityState
    let createdAt: Instant

    init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
        heldOn = try row.next()
        state = try row.next()
        createdAt = try row.next()
    }
}
