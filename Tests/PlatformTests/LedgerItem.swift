import Kernel
import Storage

@testable import Platform

enum ItemSubject {}

/// 物品: a ledger with a column of every kind.
struct ItemLedger: Ledger {
    static let migration = Migration(
        "sample.0001-item",
        [
            """
            CREATE TABLE sample_item (
                id \(.id) NOT NULL CONSTRAINT sample_item_pkey PRIMARY KEY,
                office_id \(.id) NOT NULL CONSTRAINT sample_item_office_id_fkey REFERENCES platform_office (id),
                code \(.text) NOT NULL,
                name \(.text) NOT NULL,
                unit_id \(.id),
                helpers \(.text) NOT NULL,
                amount \(.integer) NOT NULL CONSTRAINT sample_item_amount_check CHECK (amount <> 13),
                day \(.day),
                is_key \(.boolean) NOT NULL,
                tags \(.text) NOT NULL,
                phone \(.text) NOT NULL,
                CONSTRAINT sample_item_office_id_code_key UNIQUE (office_id, code),
                CONSTRAINT sample_item_office_id_name_key UNIQUE (office_id, name)
            ) \(.strict)
            """
        ])

    let name = "物品"
    let kind = "sample.item"
    let after = ["单位"]
    let nextSteps = [LedgerStep("物品柜", "/items"), LedgerStep("物品卡", "/items/cards")]

    var columns: [LedgerColumn] {
        [
            .init("编号", .code(10), required: true, key: true), .init("名称", .text(10), required: true),
            .init("单位", .reference(.units)), .init("协办", .references(.units)),
            .init("数量", .integer(0...9999), required: true), .init("日期", .day), .init("重点", .yesNo),
            .init("标签", .list(4)), .init("电话", .code(20), personal: true),
        ]
    }

    func faults(in row: LedgerRow) throws -> [Failure.Field] {
        try row.isYes("重点") && row.day("日期") == nil ? [.init("日期", "重点物品要有日期")] : []
    }

    func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        let items: [Item] = try db.all(
            """
            SELECT \(Item.columns) FROM sample_item AS i LEFT JOIN platform_unit AS u ON u.id = i.unit_id
             WHERE i.office_id = \(scope.office) AND i.code IN \(keys.map { $0[0] })
            """)
        return items.map { LedgerEntry($0.id, $0.cells) }
    }

    func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        var batch = Batch(
            into: "sample_item",
            ["id", "office_id", "code", "name", "unit_id", "helpers", "amount", "day", "is_key", "tags", "phone"])
        for row in rows {
            guard try row.text("名称") != "违禁品" else { throw Failure.invalid(field: "名称", "允许存放的物品") }
            batch.append(
                ID<ItemSubject>.new(at: db.now), scope.office, try row.text("编号"), try row.text("名称"),
                try row.id("单位", as: UnitSubject.self), try row.text("协办"), try row.requiredInteger("数量"),
                try row.day("日期"), try row.isYes("重点"), try row.text("标签"), try row.text("电话"))
        }
        try db.insert(batch)
    }

    func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {
        for change in rows {
            let row = change.row
            try db.run(
                """
                UPDATE sample_item SET name = \(try row.text("名称")), unit_id = \(try row.id("单位", as: UnitSubject.self)),
                       helpers = \(try row.text("协办")), amount = \(try row.requiredInteger("数量")),
                       day = \(try row.day("日期")), is_key = \(try row.isYes("重点")), tags = \(try row.text("标签")),
                       phone = \(try row.text("电话"))
                 WHERE office_id = \(scope.office) AND id = \(change.id)
                """)
        }
    }
}

private struct Item: Record {
    static var columns: SQL { "i.id, i.code, i.name, u.name, i.helpers, i.amount, i.day, i.is_key, i.tags, i.phone" }
    let id: ID<ItemSubject>
    let cells: [String]

    init(_ row: inout Row) throws {
        id = try row.next()
        let code: String = try row.next()
        let name: String = try row.next()
        let unit: String? = try row.next()
        let helpers: String = try row.next()
        let amount: Int = try row.next()
        let day: Day? = try row.next()
        let isKey: Bool = try row.next()
        let tags: String = try row.next()
        let phone: String = try row.next()
        cells = [
            code, name, unit ?? "", helpers, String(amount), day?.description ?? "", isKey ? "是" : "否", tags, phone,
        ]
    }
}
