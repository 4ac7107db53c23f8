import Kernel
import Platform
import Storage

/// The ledger 单位职责: one row is what one unit is for.
struct RemitLedger: Ledger {
    let name = "单位职责"
    let kind = UnitRemit.reference
    let after = ["单位"]

    var columns: [LedgerColumn] {
        [
            .init("单位名称", .reference(.units), required: true, key: true),
            .init("职责", .text(UnitRemit.mostLetters), required: true),
        ]
    }

    func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        let stored: [Stored] = try db.all(
            """
            SELECT \(Stored.columns) FROM suggestions_remit r JOIN platform_unit u ON u.id = r.unit_id
             WHERE r.office_id = \(scope.office) AND u.name IN \(keys.map { $0[0] })
            """)
        return stored.map { LedgerEntry($0.id, $0.cells) }
    }

    func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        try UnitRemit.put(
            try rows.map { (try $0.requiredID("单位名称", as: UnitSubject.self), try $0.text("职责")) }, by: scope, db)
    }

    func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {
        try insert(rows.map(\.row), by: scope, db)
    }

    private struct Stored: Record {
        static var columns: SQL { "r.id, u.name, r.words" }
        let id: ID<RemitSubject>
        let cells: [String]

        init(_ row: inout Row) throws {
            id = try row.next()
            cells = [try row.next(), try row.next()]
        }
    }
}
