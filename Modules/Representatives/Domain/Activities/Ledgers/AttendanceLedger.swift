import Kernel
import Platform
import RepresentativesContract
import Storage

/// The ledger 活动参加: one row is one deputy who attended one activity.
struct AttendanceLedger: Ledger {
    let name = "活动参加"
    let kind = "representatives.attendance"
    let after = ["代表", "活动"]

    var columns: [LedgerColumn] {
        [
            .init("活动编号", .reference(Self.activities), required: true, key: true),
            .init("代表编号", .reference(Self.deputies), required: true, key: true),
        ]
    }

    /// Those who came, and those of whom the office has found that they did not: a correction made here outlasts the
    /// file it corrects. Whoever was merely invited comes by the ledger's row.
    func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        let stored: [StoredAttendance] = try db.all(
            """
            SELECT \(StoredAttendance.columns)
              FROM representatives_attendance p
              JOIN representatives_activity a ON a.id = p.activity_id
              JOIN representatives_tenure t ON t.id = p.tenure_id
             WHERE p.office_id = \(scope.office) AND (p.state = 'attended' OR p.corrected_at IS NOT NULL)
               AND a.code IN \(Array(Set(keys.map { $0[0] }))) AND t.code IN \(Array(Set(keys.map { $0[1] })))
            """)
        return stored.map { LedgerEntry($0.id, [$0.activity, $0.deputy]) }
    }

    func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        let presences = try rows.map { row in
            ActivityPerformance.Presence(try row.requiredID("活动编号"), try row.requiredID("代表编号"))
        }
        try Self.check(Set(presences.map(\.activity)), in: scope.office, db)
        let asked: [AskedDeputy] = try db.all(
            """
            SELECT \(AskedDeputy.columns) FROM representatives_attendance p
             WHERE p.office_id = \(scope.office) AND p.activity_id IN \(Array(Set(presences.map(\.activity))))
               AND p.tenure_id IN \(Array(Set(presences.map(\.tenure))))
            """)
        let known = Dictionary(asked.map { ($0.presence, $0.id) }, uniquingKeysWith: { first, _ in first })
        var batch = Batch(
            into: "representatives_attendance",
            ["id", "office_id", "activity_id", "tenure_id", "state", "checked_in_by", "version", "created_at"])
        for presence in presences where known[presence] == nil {
            batch.append(
                ID<AttendanceLedger>.new(at: db.now), scope.office, presence.activity, presence.tenure, "attended",
                "ledger", 1, db.now)
        }
        if !batch.rows.isEmpty { try db.insert(batch) }
        let came = presences.compactMap { known[$0] }
        if !came.isEmpty {
            try db.run(
                """
                UPDATE representatives_attendance
                   SET state = 'attended', checked_in_by = 'ledger', version = version + 1
                 WHERE office_id = \(scope.office) AND id IN \(came)
                """)
        }
        try ActivityPerformance.note(presences, in: scope.office, db)
    }

    /// Nothing but the key is in a row, so none is ever changed.
    func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {}

    /// Nobody attends what is cancelled or still to come.
    private static func check(_ activities: Set<ActivityID>, in office: OfficeID, _ db: any Connection) throws {
        let code: String? = try db.value(
            """
            SELECT code FROM representatives_activity
             WHERE office_id = \(office) AND id IN \(Array(activities))
               AND (state = 'cancelled' OR held_on > \(db.now.day)) ORDER BY code
            """)
        if let code { throw Failure.invalid(field: "活动编号", "已经举行、没有取消的活动（\(code) 不是）") }
    }

    private static let activities = LedgerLookup("台账“活动”里有的活动编号", isCode: true) { codes, office, db in
        let found: [DatedActivity] = try db.all(
            """
            SELECT \(DatedActivity.columns) FROM representatives_activity a
             WHERE a.office_id = \(office) AND a.code IN \(codes)
            """)
        return Dictionary(found.map { ($0.code, $0.id) }, uniquingKeysWith: { first, _ in first })
    }

    private static let deputies = LedgerLookup("台账“代表”里有的代表编号", isCode: true, beside: ["活动编号"]) {
        (questions: [LedgerLookup.Question], office, db) in
        let activities: [DatedActivity] = try db.all(
            """
            SELECT \(DatedActivity.columns) FROM representatives_activity a
             WHERE a.office_id = \(office) AND a.code IN \(Array(Set(questions.compactMap(\.beside.first))))
            """)
        let days = Dictionary(activities.map { ($0.code, $0.day) }, uniquingKeysWith: { first, _ in first })
        let tenures = try CodedTenures(coded: questions.map(\.text), in: office, db)
        var answers: [LedgerLookup.Question: TenureID] = [:]
        for question in questions {
            answers[question] = tenures.tenure(question.text, on: question.beside.first.flatMap { days[$0] })
        }
        return answers
    }
}

private struct DatedActivity: Record {
    static var columns: SQL { "a.id, a.code, a.held_on" }
    let id: ActivityID
    let code: String
    let day: Day

    init(_ row: inout Row) throws {
        id = try row.next()
        code = try row.next()
        day = try row.next()
    }
}

private struct StoredAttendance: Record {
    static var columns: SQL { "p.id, a.code, t.code" }
    let id: ID<AttendanceLedger>
    let activity: String
    let deputy: String

    init(_ row: inout Row) throws {
        id = try row.next()
        activity = try row.next()
        deputy = try row.next()
    }
}

private struct AskedDeputy: Record {
    static var columns: SQL { "p.id, p.activity_id, p.tenure_id" }
    let id: ID<AttendanceLedger>
    let presence: ActivityPerformance.Presence

    init(_ row: inout Row) throws {
        id = try row.next()
        presence = ActivityPerformance.Presence(try row.next(), try row.next())
    }
}
