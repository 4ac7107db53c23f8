import Kernel
import Platform
import RepresentativesContract
import Storage

/// Whom an activity asks: whole delegations, groups and levels, and deputies by name.
public struct Invitation: Sendable {
    public var delegations: [DelegationID] = []
    public var groups: [DeputyGroupID] = []
    public var levels: [Level] = []
    /// 代表编号 or names, as they were typed.
    public var named: [String] = []

    public init() {}

    /// Names those of a list as somebody typed or pasted it: with commas, spaces or line breaks between them.
    public mutating func name(_ typed: String) { named = TypedCodes(typed).codes }

    /// How many at most are named one by one.
    static let mostNamed = 500

    public struct Outcome: Sendable {
        public let invited: Int
        /// Chosen, but asked before.
        public let already: Int
    }

    /// Asks all of them at once and tells each; who is asked already is left alone. One person with two tenures is
    /// asked once, for the one of the office's own level. A constant number of statements.
    ///
    /// Throws `notFound` for another office's activity, `conflict` for a cancelled one, `invalid` when nobody is chosen
    /// or a name is unknown or stands for several.
    public func send(
        for id: ActivityID, by scope: Scope, _ db: any Connection
    ) throws -> Outcome {
        try scope.require(.keepParticipation)
        let activity = try ParticipatedActivity.find(id, in: scope.office, db)
        guard !activity.isCancelled else { throw Failure.conflict("这项活动已经取消，不能再邀请。") }
        let chosen = try invitees(in: scope.office, db)
        guard !chosen.isEmpty else { throw Failure.invalid("没有选中在任的代表，请选择代表团、小组、层级，或填写名单。") }
        let asked: Set<PersonID> = Set(
            try db.values(
                """
                SELECT t.person_id FROM representatives_attendance a JOIN representatives_tenure t ON t.id = a.tenure_id
                 WHERE a.office_id = \(scope.office) AND a.activity_id = \(id)
                """))
        let fresh = chosen.filter { _, person in !asked.contains(person) }
        if !fresh.isEmpty { try write(fresh, to: activity, by: scope, db) }
        return Outcome(invited: fresh.count, already: chosen.count - fresh.count)
    }

    private func write(
        _ invitees: [(TenureID, PersonID)], to activity: ParticipatedActivity, by scope: Scope, _ db: any Connection
    ) throws {
        var batch = Batch(
            into: "representatives_attendance",
            ["id", "office_id", "activity_id", "tenure_id", "state", "version", "created_at"])
        var notices: [Notice.Message] = []
        let words =
            activity.isOver
            ? "您已列入“\(activity.name)”（\(activity.whenAndWhere)）的名单。没有参加的，请告诉代工委。"
            : "邀请您参加“\(activity.name)”（\(activity.whenAndWhere)）。请报名或请假。"
        for (tenure, person) in invitees {
            let id = AttendanceID.new(at: db.now)
            batch.append(
                id, scope.office, activity.id, tenure, AttendanceCase.machine.start, 1, db.now)
            notices.append(
                Notice.Message(
                    text: words, page: Reference(AttendanceCase.kind, id), holders: [.person(person)]))
        }
        try db.insert(batch)
        try Notice.send(notices, in: scope.office, except: scope.account, db)
        try Audit.append(
            "representatives.attendance.invite", on: activity.reference, ["deputies": String(invitees.count)],
            by: scope, db)
    }

    /// Those in office who are chosen, each person once.
    private func invitees(in office: OfficeID, _ db: any Connection) throws -> [(TenureID, PersonID)] {
        var conditions: [SQL] = []
        if !delegations.isEmpty { conditions.append("t.delegation_id IN \(delegations)") }
        if !groups.isEmpty { conditions.append("t.group_id IN \(groups)") }
        if !levels.isEmpty { conditions.append("t.level IN \(levels)") }
        let named = try NamedDeputies.tenures(named, in: office, db)
        if !named.isEmpty { conditions.append("t.id IN \(named)") }
        guard !conditions.isEmpty else { return [] }
        let found: [(TenureID, PersonID)] = try db.pairs(
            """
            SELECT t.id, t.person_id FROM representatives_tenure t JOIN platform_office o ON o.id = t.office_id
             WHERE t.office_id = \(office) AND t.state = \(TenureState.inOffice)
               AND (\(SQL(conditions, joined: " OR ")))
             ORDER BY CASE WHEN t.level = o.level THEN 0 ELSE 1 END, t.id
            """)
        var seen: Set<PersonID> = []
        return found.filter { _, person in seen.insert(person).inserted }
    }
}
