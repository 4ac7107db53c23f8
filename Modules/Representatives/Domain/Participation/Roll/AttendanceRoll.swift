import Kernel
import Platform
import RepresentativesContract
import Storage

/// Acts on many deputies of one activity at once, each a constant number of statements.
public enum AttendanceRoll {
    /// Marks these as present, from a paper list; who is down as present already is left alone. Gives how many were not.
    ///
    /// Throws `notFound` for one of another activity, `conflict` for a state that does not allow it, `invalid` before the
    /// day has come.
    public static func markPresent(
        _ ids: [AttendanceID], of activity: ActivityID, by scope: Scope, _ db: any Connection
    ) throws -> Int {
        try scope.require(.keepParticipation)
        let wanted = Set(ids).sorted()
        guard !wanted.isEmpty else { throw Failure.invalid(field: "attendance", "请先勾选到会的代表。") }
        guard wanted.count <= 5000 else { throw Failure.invalid(field: "attendance", "一次最多登记 5000 位。") }
        let ticked = try locked("activity_id = \(activity) AND id IN \(wanted)", in: scope.office, db)
        guard ticked.count == wanted.count else { throw Failure.notFound("名单里没有这位代表，请刷新后再登记。") }
        let absent = ticked.filter { $0.state != .attended }
        try refuse(absent.filter { !$0.couldCome }, in: scope.office, db)
        try move(absent, by: .markPresent, on: absent.first?.activity.heldOn, scope, db) { rows in
            """
            UPDATE representatives_attendance
               SET state = \(AttendanceState.attended), version = version + 1, checked_in_by = \(CheckInWay.list),
                   checked_in_at = \(db.now), corrected_at = NULL
             WHERE office_id = \(scope.office) AND id IN \(rows)
            """
        }
        try AttendancePerformance.note(absent, in: scope.office, db)
        return absent.count
    }

    /// Closes the roll: who neither came nor has leave is down as absent, and is told. Gives how many.
    ///
    /// Throws `conflict` while somebody's leave waits to be decided, `invalid` before the day has come.
    public static func close(
        _ activity: ActivityID, by scope: Scope, _ db: any Connection
    ) throws -> Int {
        try scope.require(.keepParticipation)
        _ = try ParticipatedActivity.find(activity, in: scope.office, db)
        let open = [AttendanceState.invited, .signedUp, .leaveAsked]
        let all = try locked("activity_id = \(activity) AND state IN \(open)", in: scope.office, db)
        // Who could not come is not missed.
        let waiting = all.filter(\.couldCome)
        let undecided = waiting.filter { $0.state == .leaveAsked }.count
        guard undecided == 0 else { throw Failure.conflict("还有 \(undecided) 位的请假没有审批，请先审批。") }
        try move(waiting, by: .closeRoll, on: waiting.first?.activity.lastDay, scope, db) { rows in
            """
            UPDATE representatives_attendance SET state = \(AttendanceState.absent), version = version + 1
             WHERE office_id = \(scope.office) AND id IN \(rows)
            """
        }
        return waiting.count
    }

    /// Says who of the ticked was not in office on the day.
    private static func refuse(_ barred: [AttendanceFacts], in office: OfficeID, _ db: any Connection) throws {
        guard !barred.isEmpty else { return }
        let names: [String] = try db.values(
            """
            SELECT p.name FROM representatives_person p
             WHERE p.office_id = \(office) AND p.id IN \(Set(barred.map(\.person)).sorted()) ORDER BY p.sort_key, p.id
            """)
        throw Failure.invalid(
            field: "attendance", "活动当天不在任（暂停执行代表职务，或者资格终止、届满），不能登记出席：\(names.joined(separator: "、"))。请去掉勾选。")
    }

    private static func locked(
        _ condition: SQL, in office: OfficeID, _ db: any Connection
    ) throws -> [AttendanceFacts] {
        let ids: [AttendanceID] = try db.values(
            """
            SELECT id FROM representatives_attendance WHERE office_id = \(office) AND \(condition)
             ORDER BY id \(.forUpdate)
            """)
        return try AttendanceFacts.all("a.id IN \(ids)", in: office, db)
    }

    /// Takes the event on each by the table; the first that it does not allow stops all.
    private static func move(
        _ facts: [AttendanceFacts], by event: AttendanceEvent, on day: Day?, _ scope: Scope, _ db: any Connection,
        _ update: ([AttendanceID]) -> SQL
    ) throws {
        guard let activity = facts.first?.activity else { return }
        let taken = try facts.map { one in
            Journal.Taken(
                try AttendanceCase.machine.transition(on: event, of: one, by: scope),
                of: Reference(AttendanceCase.kind, one.id),
                tells: event == .closeRoll ? [.person(one.person)] : [])
        }
        try db.run(update(facts.map(\.id)))
        try Journal(scope: scope, db).record(
            event, taken, under: activity.reference, happenedOn: day ?? db.now.day)
    }
}
