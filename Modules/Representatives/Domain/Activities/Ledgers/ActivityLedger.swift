import Kernel
import Platform
import RepresentativesContract
import Storage

/// The ledger 活动: one row is one activity. 类型 is an open word; whose activity it is follows from 主办.
struct ActivityLedger: Ledger {
    let name = "活动"
    let kind = ActivityCase.kind
    let after = ["代表小组", "代表行动", "会议"]

    var columns: [LedgerColumn] {
        [
            .init("活动编号", .code(40), required: true, key: true),
            .init("类型", .text(40), required: true),
            .init("名称", .text(200), required: true),
            .init("日期", .day, required: true),
            .init("主办", .text(120)),
            .init("代表小组", .reference(.groups)),
            .init("联络站", .text(60)),
            .init("代表行动", .reference(.campaigns)),
            .init("会议编号", .reference(.meetings)),
            .init("接待群众人次", .count(upTo: 1_000_000)),
            .init("社情民意条数", .count(upTo: 1_000_000)),
        ]
    }

    func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        let stored: [StoredActivity] = try db.all(
            """
            SELECT \(StoredActivity.columns) FROM \(Activity.tables)
             WHERE a.office_id = \(scope.office) AND a.code IN \(keys.map { $0[0] })
            """)
        return stored.map(\.entry)
    }

    /// What is imported has been held and recorded, unless its day is still to come.
    func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        let hosts = try HostReading(of: rows.map { try $0.text("主办") }, in: scope.office, db)
        var batch = Batch(
            into: "representatives_activity",
            [
                "id", "office_id", "code", "kind", "kind_word", "name", "sort_key", "held_on", "host", "host_level",
                "group_id", "station", "campaign_id", "meeting_id", "received", "opinions", "state", "version",
                "created_at",
            ])
        var searched: [(id: ActivityID, text: String)] = []
        for row in rows {
            let id = ActivityID.new(at: db.now)
            let (code, word, name) = (try row.text("活动编号"), try row.text("类型"), try row.text("名称"))
            let day = try row.requiredDay("日期")
            batch.append(
                id, scope.office, code, ActivityKind(word: word), word, name, PinyinKey.of(name), day,
                try row.text("主办"), try hosts.level(of: row), try row.id("代表小组", as: DeputyGroupSubject.self),
                try row.optional("联络站"), try row.id("代表行动", as: CampaignSubject.self),
                try row.id("会议编号", as: MeetingSubject.self), try row.integer("接待群众人次") ?? 0,
                try row.integer("社情民意条数") ?? 0, day > db.now.day ? ActivityState.planned : .recorded, 1, db.now)
            searched.append((id, "\(code) \(name)"))
        }
        try db.insert(batch)
        try SearchIndex.activities.put(searched, db)
    }

    func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {
        let hosts = try HostReading(of: rows.map { try $0.row.text("主办") }, in: scope.office, db)
        var searched: [(id: ID<Never>, text: String)] = []
        for change in rows {
            let row = change.row
            let (word, name) = (try row.text("类型"), try row.text("名称"))
            try db.run(
                """
                UPDATE representatives_activity
                   SET kind = \(ActivityKind(word: word)), kind_word = \(word), name = \(name),
                       sort_key = \(PinyinKey.of(name)), held_on = \(try row.requiredDay("日期")),
                       host = \(try row.text("主办")), host_level = \(try hosts.level(of: row)),
                       group_id = \(try row.id("代表小组", as: DeputyGroupSubject.self)),
                       station = \(try row.optional("联络站")),
                       campaign_id = \(try row.id("代表行动", as: CampaignSubject.self)),
                       meeting_id = \(try row.id("会议编号", as: MeetingSubject.self)),
                       received = \(try row.integer("接待群众人次") ?? 0),
                       opinions = \(try row.integer("社情民意条数") ?? 0), version = version + 1
                 WHERE office_id = \(scope.office) AND id = \(change.id)
                """)
            searched.append((change.id, "\(try row.text("活动编号")) \(name)"))
        }
        try SearchIndex.activities.put(searched, db)
        try Self.retell(rows, in: scope.office, db)
    }

    /// The performance entries of activities that were of another kind, name or day are reversed, then told anew; who
    /// did not come to them is reckoned anew.
    private static func retell(_ rows: [LedgerUpdate], in office: OfficeID, _ db: any Connection) throws {
        let told: Set<String> = ["类型", "名称", "日期"]
        let ids: [ActivityID] = rows.filter { !told.isDisjoint(with: $0.changed) }.map { $0.id() }
        guard !ids.isEmpty else { return }
        try AbsencePoints.reopen(in: ids, office: office, db)
        let present: [PresentDeputy] = try db.all(
            """
            SELECT \(PresentDeputy.columns) FROM representatives_attendance p
             WHERE p.office_id = \(office) AND p.activity_id IN \(ids) AND p.state = 'attended'
             ORDER BY p.activity_id, p.id
            """)
        for activity in Set(present.map(\.presence.activity)).sorted() {
            try ActivityPerformance.withdraw(activity: activity, reason: "台账“活动”更正了这项活动。", in: office, db)
        }
        try ActivityPerformance.note(present.map(\.presence), in: office, db)
    }
}

extension HostReading {
    /// A group's activity for which nobody is named is the group's own.
    fileprivate func level(of row: LedgerRow) throws -> HostLevel {
        let (host, group) = (try row.text("主办"), try row.text("代表小组"))
        guard host.isEmpty || host == group else { return level(of: host) }
        return group.isEmpty ? .other : .group
    }
}

private struct PresentDeputy: Record {
    static var columns: SQL { "p.activity_id, p.tenure_id" }
    let presence: ActivityPerformance.Presence

    init(_ row: inout Row) throws {
        presence = ActivityPerformance.Presence(try row.next(), try row.next())
    }
}

/// An activity as its row of the ledger.
private struct StoredActivity: Record {
    static var columns: SQL {
        """
        a.id, a.code, a.kind_word, a.name, a.held_on, a.host, g.name, a.station, c.name, m.code, a.received, a.opinions
        """
    }

    let entry: LedgerEntry

    init(_ row: inout Row) throws {
        let id: ActivityID = try row.next()
        let head: [String] = [try row.next(), try row.next(), try row.next()]
        let day: Day = try row.next()
        let host: String = try row.next()
        let named: [String?] = [try row.next(), try row.next(), try row.next(), try row.next()]
        let counts: [Int] = [try row.next(), try row.next()]
        entry = LedgerEntry(
            id, head + [day.description, host] + named.map { $0 ?? "" } + counts.map { String($0) })
    }
}
