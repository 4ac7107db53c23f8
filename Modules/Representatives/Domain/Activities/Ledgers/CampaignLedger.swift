import Kernel
import Platform
import Storage

/// The ledger 代表行动: one row is one campaign of one year.
struct CampaignLedger: Ledger {
    let name = "代表行动"
    let kind = Campaign.kind
    let after = ["机关"]

    var columns: [LedgerColumn] {
        [
            .init("名称", .text(60), required: true, key: true),
            .init("年度", .integer(1954...2100), required: true, key: true),
            .init("开始日期", .day),
            .init("结束日期", .day),
        ]
    }

    func faults(in row: LedgerRow) throws -> [Failure.Field] {
        guard let first = try row.day("开始日期"), let last = try row.day("结束日期"), last < first else { return [] }
        return [.init("结束日期", "不早于开始日期（\(first)）的日期")]
    }

    func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        let stored: [Campaign] = try db.all(
            """
            SELECT \(Campaign.columns) FROM representatives_campaign c
             WHERE c.office_id = \(scope.office) AND c.name IN \(keys.map { $0[0] })
            """)
        return stored.map {
            LedgerEntry(
                $0.id,
                [$0.name, String($0.year), $0.startsOn?.description ?? "", $0.endsOn?.description ?? ""])
        }
    }

    func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        var batch = Batch(
            into: "representatives_campaign",
            ["id", "office_id", "name", "year", "starts_on", "ends_on", "created_at"])
        for row in rows {
            batch.append(
                CampaignID.new(at: db.now), scope.office, try row.text("名称"), try row.requiredInteger("年度"),
                try row.day("开始日期"), try row.day("结束日期"), db.now)
        }
        try db.insert(batch)
    }

    func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {
        for change in rows {
            try db.run(
                """
                UPDATE representatives_campaign
                   SET starts_on = \(try change.row.day("开始日期")), ends_on = \(try change.row.day("结束日期"))
                 WHERE office_id = \(scope.office) AND id = \(change.id)
                """)
        }
    }
}

extension LedgerLookup {
    /// A campaign by its name: the one of the year of the row's 日期, else the latest.
    static let campaigns = LedgerLookup("台账“代表行动”里有的名称", beside: ["日期"]) {
        (questions: [Question], office, db) in
        let campaigns: [Campaign] = try db.all(
            """
            SELECT \(Campaign.columns) FROM representatives_campaign c
             WHERE c.office_id = \(office) AND c.name IN \(Array(Set(questions.map(\.text)))) ORDER BY c.year DESC, c.id
            """)
        let named = Dictionary(grouping: campaigns, by: \.name)
        var answers: [Question: CampaignID] = [:]
        for question in questions {
            let year = question.beside.first.flatMap { Day($0) }?.year
            let candidates = named[question.text] ?? []
            if let best = candidates.first(where: { $0.year == year }) ?? candidates.first {
                answers[question] = best.id
            }
        }
        return answers
    }

    /// A deputies' group by its name.
    static let groups = LedgerLookup("台账“代表小组”里有的小组名称") { names, office, db in
        try db.lookup("SELECT name, id FROM representatives_group WHERE office_id = \(office) AND name IN \(names)")
            as [String: DeputyGroupID]
    }
}
