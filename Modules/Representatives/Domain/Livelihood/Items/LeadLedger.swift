import Kernel
import Platform
import RepresentativesContract
import Storage

/// The ledger 民生实事线索: one row is a lead that a deputy gave. The whole row tells leads apart.
struct LeadLedger: Ledger {
    let name = "民生实事线索"
    let kind = ProjectCase.kind
    let after = ["代表"]

    var columns: [LedgerColumn] {
        [
            .init("编号", .code(60), required: true, key: true),
            .init("标题", .text(200), required: true, key: true),
            .init("提出代表编号", .reference(Self.proposers), key: true),
            .init("日期", .day, required: true, key: true, past: true),
        ]
    }

    func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        let codes = Array(Set(keys.map { $0[0] })).sorted()
        let stored: [Project] = try db.all(
            """
            SELECT \(Project.columns) FROM \(Project.tables)
             WHERE l.office_id = \(scope.office) AND l.code IN \(codes) ORDER BY l.id
            """)
        return stored.map {
            LedgerEntry($0.id, [$0.code, $0.title, $0.proposerCode ?? "", $0.proposedOn.description])
        }
    }

    func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        var batch = Project.batch
        for row in rows {
            batch.append(
                ProjectID.new(at: db.now), scope.office, try row.text("编号"), try row.text("标题"),
                try row.id("提出代表编号", as: TenureSubject.self), try row.optional("提出代表编号"),
                try row.requiredDay("日期"), ProjectState.lead, 0, 1, db.now)
        }
        try db.insert(batch)
    }

    /// Nothing outside the key, nothing to change.
    func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {}

    private static let proposers = LedgerLookup("台账“代表”里有的代表编号", isCode: true) {
        (codes: [String], office, db) in try CodedTenure.meant(by: codes, in: office, db).mapValues(\.tenure)
    }
}

extension Project {
    static var batch: Batch {
        Batch(
            into: "representatives_livelihood",
            [
                "id", "office_id", "code", "title", "proposer_id", "proposer_code", "proposed_on", "state", "progress",
                "version", "created_at",
            ])
    }
}
