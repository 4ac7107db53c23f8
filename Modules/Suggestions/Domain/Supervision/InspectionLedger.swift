import Kernel
import Platform
import Storage

enum InspectionSubject {}

/// The ledger 巡察: one row is a unit (or several) under inspection in a batch.
struct InspectionLedger: Ledger {
    let name = "巡察"
    let kind = "suggestions.inspection"
    let after = ["单位"]

    var columns: [LedgerColumn] {
        [
            .init("被巡察单位", .references(.units), required: true, key: true),
            .init("批次", .text(100), required: true, key: true),
            .init("日期", .day, required: true, key: true, past: true),
        ]
    }

    func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        let stored: [Stored] = try db.all(
            """
            SELECT \(Stored.columns) FROM suggestions_inspection i JOIN platform_unit u ON u.id = i.unit_id
             WHERE i.office_id = \(scope.office) AND i.starts_on IN \(Array(Set(keys.compactMap { Day($0[2]) })))
             ORDER BY i.entry_id, u.sort_key, i.id
            """)
        return Dictionary(grouping: stored, by: \.entry).compactMap { entry, rows in
            rows.first.map {
                LedgerEntry(
                    entry, [rows.map(\.unit).joined(separator: "、"), $0.batch, $0.startsOn.description])
            }
        }
    }

    func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        var batch = Batch(
            into: "suggestions_inspection",
            ["id", "office_id", "entry_id", "unit_id", "batch", "starts_on", "created_at"])
        for row in rows {
            let entry = ID<InspectionSubject>.new(at: db.now)
            for unit in Set(try row.ids("被巡察单位", as: UnitSubject.self)).sorted() {
                batch.append(
                    ID<InspectionSubject>.new(at: db.now), scope.office, entry, unit, try row.text("批次"),
                    try row.requiredDay("日期"), db.now)
            }
        }
        if !batch.rows.isEmpty { try db.insert(batch) }
    }

    /// The whole row is the key: a row that differs is another row.
    func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {}

    private struct Stored: Record {
        static var columns: SQL { "i.entry_id, u.name, i.batch, i.starts_on" }
        let entry: ID<InspectionSubject>
        let unit: String
        let batch: String
        let startsOn: Day

        init(_ row: inout Row) throws {
            entry = try row.next()
            unit = try row.next()
            batch = try row.next()
            startsOn = try row.next()
        }
    }
}
