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
            .init("日期", .day, required: true, key: true),
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
        (codes: [String], office, db) in try Proposers.tenures(coded: codes, in: office, db)
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

/// A 代表编号 may stand for several tenures: the proposer is the one in office, of the latest term.
enum Proposers {
    static func tenures(coded codes: [String], in office: OfficeID, _ db: any Connection) throws
        -> [String: TenureID]
    {
        let found: [Candidate] = try db.all(
            """
            SELECT \(Candidate.columns) FROM representatives_tenure t
             WHERE t.office_id = \(office) AND t.code IN \(codes)
             ORDER BY CASE WHEN t.state = \(TenureState.inOffice) THEN 0 ELSE 1 END, t.term DESC, t.id
            """)
        return Dictionary(found.map { ($0.code, $0.id) }, uniquingKeysWith: { first, _ in first })
    }

    private struct Candidate: Record {
        static var columns: SQL { "t.id, t.code" }
        let id: TenureID
        let code: String

        init(_ row: inout Row) throws {
            id = try row.next()
            code = try row.next()
        }
    }
}
