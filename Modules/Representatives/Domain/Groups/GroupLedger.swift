import Kernel
import Platform
import RepresentativesContract
import Storage

/// The ledger 代表小组: one row is one deputies' group.
struct GroupLedger: Ledger {
    let name = "代表小组"
    let kind = DeputyGroup.kind
    let after = ["代表"]

    var columns: [LedgerColumn] {
        [
            .init("小组名称", .text(60), required: true, key: true),
            .init("地区", .text(60)),
            .init("类型", .word(GroupKind.self, title: \.title), required: true),
            .init("组长代表编号", .reference(Self.leaders)),
        ]
    }

    func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        let stored: [DeputyGroup] = try db.all(
            """
            SELECT \(DeputyGroup.columns) FROM \(DeputyGroup.tables)
             WHERE g.office_id = \(scope.office) AND g.name IN \(keys.map { $0[0] })
            """)
        return stored.map { LedgerEntry($0.id, [$0.name, $0.area, $0.kind.title, $0.leaderCode ?? ""]) }
    }

    func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        var batch = Batch(
            into: "representatives_group",
            ["id", "office_id", "name", "sort_key", "area", "kind", "leader_tenure_id", "created_at"])
        for row in rows {
            let name = try row.text("小组名称")
            batch.append(
                DeputyGroupID.new(at: db.now), scope.office, name, PinyinKey.of(name), try row.text("地区"),
                try row.requiredWord("类型", as: GroupKind.self), try row.id("组长代表编号", as: TenureSubject.self), db.now)
        }
        try db.insert(batch)
    }

    func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {
        for change in rows {
            let row = change.row
            try db.run(
                """
                UPDATE representatives_group
                   SET area = \(try row.text("地区")), kind = \(try row.requiredWord("类型", as: GroupKind.self)),
                       leader_tenure_id = \(try row.id("组长代表编号", as: TenureSubject.self)),
                       version = version + 1
                 WHERE office_id = \(scope.office) AND id = \(change.id)
                """)
        }
    }

    /// A 代表编号 may stand for several tenures: the leader is the one in the group, in office, of the latest term.
    private static let leaders = LedgerLookup("台账“代表”里有的代表编号", isCode: true, beside: ["小组名称"]) {
        (questions: [LedgerLookup.Question], office, db) in
        let tenures: [Candidate] = try db.all(
            """
            SELECT \(Candidate.columns)
              FROM representatives_tenure t LEFT JOIN representatives_group g ON g.id = t.group_id
             WHERE t.office_id = \(office) AND t.code IN \(Array(Set(questions.map(\.text))))
             ORDER BY t.term DESC, t.id
            """)
        let coded = Dictionary(grouping: tenures, by: \.code)
        var answers: [LedgerLookup.Question: TenureID] = [:]
        for question in questions {
            let candidates = coded[question.text] ?? []
            let best =
                candidates.first { $0.group == question.beside.first && $0.state == .inOffice }
                ?? candidates.first { $0.group == question.beside.first }
                ?? candidates.first { $0.state == .inOffice } ?? candidates.first
            if let best { answers[question] = best.id }
        }
        return answers
    }
}

private struct Candidate: Record {
    static var columns: SQL { "t.id, t.code, t.state, g.name" }
    let id: TenureID
    let code: String
    let state: TenureState
    let group: String?

    init(_ row: inout Row) throws {
        id = try row.next()
        code = try row.next()
        state = try row.next()
        group = try row.next()
    }
}
