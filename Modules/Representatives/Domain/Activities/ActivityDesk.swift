import Kernel
import Platform
import Storage

extension DeskShelf {
    /// Activities whose day has come and that are not recorded yet, and those announced to nobody. One statement.
    static let activities = DeskShelf("要办的代表活动") { scope, limit, db in
        guard scope.may(.keepActivities) else { return [] }
        let waiting: [WaitingActivity] = try db.all(
            """
            SELECT \(WaitingActivity.columns) FROM representatives_activity a
             WHERE a.office_id = \(scope.office) AND a.state IN ('planned', 'inviting', 'held')
               AND (a.held_on <= \(db.now.day) OR (a.state = 'inviting' AND \(WaitingActivity.nobodyListed)))
             ORDER BY a.held_on, a.id LIMIT \(limit)
            """)
        return waiting.map { activity in
            Item(
                title: "\(activity.heldOn) \(activity.name)",
                action: activity.heldOn > db.now.day
                    ? "邀请代表" : activity.state == .held ? "登记活动成果" : "登记已举行，或者取消",
                path: "/representatives/activities/\(activity.id)", due: nil, since: activity.createdAt)
        }
    }
}

extension DeskShelf {
    /// 半年代表座谈会: offices that hold symposia are reminded in the last two months of a half-year without one.
    static let symposium = DeskShelf("代表座谈会") { scope, limit, db in
        guard scope.may(.keepActivities), limit > 0 else { return [] }
        return try DeskShelf.missingSymposium(on: db.now.day, in: scope.office, db).map { [$0] } ?? []
    }

    static func missingSymposium(on today: Day, in office: OfficeID, _ db: any Connection) throws -> Item? {
        let month = today.parts.month
        guard [5, 6, 11, 12].contains(month) else { return nil }
        let begins = Day(year: today.year, month: month <= 6 ? 1 : 7, day: 1) ?? today
        let last: Day? = try db.value(
            """
            SELECT a.held_on FROM representatives_activity a
             WHERE a.office_id = \(office) AND a.kind = \(ActivityKind.symposium)
               AND a.state <> \(ActivityState.cancelled)
             ORDER BY a.held_on DESC LIMIT 1
            """)
        guard let last, last < begins else { return nil }
        return Item(
            title: "本半年还没有代表座谈会（上一次 \(last)）", action: "安排座谈会", path: "/representatives/activities/new",
            due: begins.adding(months: 6).advanced(by: -1), since: db.now)
    }
}

private struct WaitingActivity: Record {
    static var columns: SQL { "a.id, a.name, a.held_on, a.state, a.created_at" }
    static var nobodyListed: SQL {
        "NOT EXISTS (SELECT 1 FROM representatives_attendance p WHERE p.activity_id = a.id)"
    }

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
