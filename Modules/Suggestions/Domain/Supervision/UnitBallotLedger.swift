import Kernel
import Platform
import Storage

/// The ledger 单位测评: one row is one unit's ballot at one meeting.
struct UnitBallotLedger: Ledger {
    let name = "单位测评"
    let kind = "suggestions.unit-ballot"
    let after = ["单位", "会议"]

    var columns: [LedgerColumn] {
        [
            .init("单位名称", .reference(.units), required: true, key: true),
            .init("会议编号", .reference(.meetings), required: true, key: true),
            .init("应到", .integer(0...9999), required: true),
            .init("实到", .integer(0...9999), required: true),
            .init("满意", .count(upTo: 9999)),
            .init("基本满意", .count(upTo: 9999)),
            .init("不满意", .count(upTo: 9999)),
        ]
    }

    func faults(in row: LedgerRow) throws -> [Failure.Field] {
        let (expected, present) = (try row.requiredInteger("应到"), try row.requiredInteger("实到"))
        let votes = try Self.grades.reduce(0) { sum, title in sum + (try row.integer(title) ?? 0) }
        if present > expected { return [.init("实到", "不多于应到（\(expected)）的人数")] }
        return votes > present ? [.init("实到", "不少于满意、基本满意、不满意的票数之和（\(votes)）")] : []
    }

    func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        let stored: [Stored] = try db.all(
            """
            SELECT \(Stored.columns) FROM \(UnitBallot.tables)
             WHERE b.office_id = \(scope.office) AND u.name IN \(Array(Set(keys.map { $0[0] })))
            """)
        return stored.map { LedgerEntry($0.id, $0.cells) }
    }

    func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        var batch = Batch(
            into: "suggestions_unit_ballot",
            [
                "id", "office_id", "unit_id", "meeting_id", "expected", "present", "satisfied", "mostly",
                "unsatisfied", "created_at",
            ])
        for row in rows {
            batch.append(
                ID<UnitBallotSubject>.new(at: db.now), scope.office,
                try row.requiredID("单位名称", as: UnitSubject.self), try row.requiredID("会议编号", as: MeetingSubject.self),
                try row.requiredInteger("应到"), try row.requiredInteger("实到"), try row.integer("满意") ?? 0,
                try row.integer("基本满意") ?? 0, try row.integer("不满意") ?? 0, db.now)
        }
        try db.insert(batch)
    }

    func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {
        let ids: [ID<UnitBallotSubject>] = rows.map { $0.id() }
        let entered = try db.count(
            """
            SELECT COUNT(*) FROM suggestions_unit_ballot
             WHERE office_id = \(scope.office) AND id IN \(ids) AND entered_by IS NOT NULL
            """)
        guard entered == 0 else {
            throw Failure.invalid(field: "满意", "与系统里一致：有 \(entered) 次测评是在页面上登记的，请在“单位测评”里更正，不能用台账改")
        }
        for change in rows {
            let row = change.row
            try db.run(
                """
                UPDATE suggestions_unit_ballot
                   SET expected = \(try row.requiredInteger("应到")), present = \(try row.requiredInteger("实到")),
                       satisfied = \(try row.integer("满意") ?? 0), mostly = \(try row.integer("基本满意") ?? 0),
                       unsatisfied = \(try row.integer("不满意") ?? 0)
                 WHERE office_id = \(scope.office) AND id = \(change.id)
                """)
        }
    }

    private static let grades = ["满意", "基本满意", "不满意"]

    private struct Stored: Record {
        static var columns: SQL {
            "b.id, u.name, m.code, b.expected, b.present, b.satisfied, b.mostly, b.unsatisfied"
        }
        let id: ID<UnitBallotSubject>
        let cells: [String]

        init(_ row: inout Row) throws {
            id = try row.next()
            let names = [try row.next(String.self), try row.next(String.self)]
            let attendance = [try row.next(Int.self), try row.next(Int.self)].map(String.init)
            let votes = [try row.next(Int.self), try row.next(Int.self), try row.next(Int.self)].map(String.init)
            cells = names + attendance + votes
        }
    }
}
