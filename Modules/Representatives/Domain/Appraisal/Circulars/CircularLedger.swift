import Kernel
import Platform
import Storage

/// The ledger 履职通报: one row is one circular that was issued; the whole row is the key.
struct CircularLedger: Ledger {
    let name = "履职通报"
    let kind = CircularCase.kind

    var columns: [LedgerColumn] {
        [
            .init("期号", .code(40), required: true, key: true), .init("日期", .day, required: true, key: true, past: true),
            .init("标题", .text(200), required: true, key: true),
        ]
    }

    func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        let stored: [Circular] = try db.all(
            """
            SELECT \(Circular.columns) FROM representatives_circular c
             WHERE c.office_id = \(scope.office) AND c.state = \(CircularState.published)
               AND c.number IN \(Set(keys.map { $0[0] }).sorted())
            """)
        return stored.map { LedgerEntry($0.id, [$0.number, $0.issuedOn.description, $0.title]) }
    }

    func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        try refuseKnown(rows, scope.office, db)
        var batch = Batch(
            into: "representatives_circular",
            ["id", "office_id", "number", "issued_on", "title", "state", "version", "created_at"])
        for row in rows {
            batch.append(
                ID<Circular>.new(at: db.now), scope.office, try row.text("期号"), try row.requiredDay("日期"),
                try row.text("标题"), CircularState.published, 1, db.now)
        }
        try db.insert(batch)
    }

    /// The whole row is the key, so no row ever differs.
    func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {}

    /// A circular that is drafted here is issued on its page, not by a file.
    private func refuseKnown(_ rows: [LedgerRow], _ office: OfficeID, _ db: any Connection) throws {
        let stored: [Circular] = try db.all(
            """
            SELECT \(Circular.columns) FROM representatives_circular c
             WHERE c.office_id = \(office) AND c.state <> \(CircularState.published)
               AND c.number IN \(Set(try rows.map { try $0.text("期号") }).sorted())
            """)
        let known = Set(stored.map { LedgerKey([$0.number, $0.issuedOn.description, $0.title]) })
        for row in rows where known.contains(row.key) {
            throw Failure.invalid(field: "期号", "系统里没有起草过的通报：这一期已起草但还没有印发，请在“履职通报”页面上办完")
        }
    }
}

extension ReferenceKind {
    /// A circular named from elsewhere.
    static let circular = ReferenceKind(CircularCase.kind, below: "/representatives/circulars") { ids, office in
        "SELECT \(Circular.columns) FROM representatives_circular c WHERE c.office_id = \(office) AND c.id IN \(ids)"
    } named: { (circular: Circular) in
        (circular.id, "\(circular.number) \(circular.title)")
    }
}
