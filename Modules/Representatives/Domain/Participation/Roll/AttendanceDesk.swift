import Kernel
import Platform
import Storage

extension DeskShelf {
    /// What a deputy is asked to and has not answered, or takes part in from today on.
    static let invitations = DeskShelf("邀请您参加的活动") { scope, limit, db in
        guard scope.may(.takePart), !scope.people.isEmpty else { return [] }
        let open = [AttendanceState.invited, .signedUp]
        let rows: [Waiting] = try db.all(
            """
            SELECT a.id, v.name, p.name AS deputy, v.held_on, a.state, a.created_at
              FROM \(AttendanceFacts.tables) JOIN representatives_person p ON p.id = t.person_id
             WHERE a.office_id = \(scope.office) AND t.person_id IN \(scope.people) AND a.state IN \(open)
               AND t.state = \(TenureState.inOffice) AND v.state <> 'cancelled' AND COALESCE(v.ends_on, v.held_on) >= \(db.now.day)
             ORDER BY v.held_on, a.id LIMIT \(limit)
            """)
        return rows.map { row in
            Item(
                title: row.activity, action: row.state == .invited ? "报名或请假" : "到场签到",
                path: "/representatives/attendances/\(row.id)", due: row.heldOn, since: row.since)
        }
    }

    /// Leave that the office has to decide, the next activity first.
    static let leave = DeskShelf("待审批的请假") { scope, limit, db in
        guard scope.may(.keepParticipation) else { return [] }
        let rows: [Waiting] = try db.all(
            """
            SELECT a.id, v.name, p.name AS deputy, v.held_on, a.state, a.created_at
              FROM \(AttendanceFacts.tables) JOIN representatives_person p ON p.id = t.person_id
             WHERE a.office_id = \(scope.office) AND a.state = 'leave_asked' AND v.state <> 'cancelled'
             ORDER BY v.held_on, a.id LIMIT \(limit)
            """)
        return rows.map { row in
            Item(
                title: "\(row.deputy)：\(row.activity)", action: "审批请假",
                path: "/representatives/attendances/\(row.id)", due: row.heldOn, since: row.since)
        }
    }
}

private struct Waiting: Record {
    static var columns: SQL { "" }
    let id: AttendanceID
    let activity: String
    let deputy: String
    let heldOn: Day
    let state: AttendanceState
    let since: Instant

    init(_ row: inout Row) throws {
        id = try row.next()
        activity = try row.next()
        deputy = try row.next()
        heldOn = try row.next()
        state = try row.next()
        since = try row.next()
    }
}
