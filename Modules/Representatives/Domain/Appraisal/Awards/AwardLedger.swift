import Kernel
import Platform
import Storage

/// The ledger 表彰: one row is one published award; the whole row is the key.
struct AwardLedger: Ledger {
    let name = "表彰"
    let kind = AwardCase.kind

    var columns: [LedgerColumn] {
        [
            .init("年度", .integer(1949...2100), required: true, key: true),
            .init(
                "类别", .word(AwardCategory.listed.map { .init($0.title, $0.rawValue) }), required: true, key: true),
            .init("对象", .text(100), required: true, key: true),
        ]
    }

    func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        let stored: [Stored] = try db.all(
            """
            SELECT \(Stored.columns) FROM representatives_award a
             WHERE a.office_id = \(scope.office) AND a.state = \(AwardState.published)
               AND a.target IN \(Set(keys.map { $0[2] }).sorted())
            """)
        return stored.map { LedgerEntry($0.id, [String($0.year), $0.categoryName, $0.target]) }
    }

    func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        try refuseKnown(rows, scope.office, db)
        var batch = Batch(
            into: "representatives_award",
            [
                "id", "office_id", "year", "category", "category_name", "target", "sort_key", "state", "version",
                "created_at",
            ])
        for row in rows {
            let target = try row.text("对象")
            batch.append(
                ID<Award>.new(at: db.now), scope.office, try row.requiredInteger("年度"),
                try row.requiredWord("类别", as: AwardCategory.self), try row.text("类别"), target, PinyinKey.of(target),
                AwardState.published, 1, db.now)
        }
        try db.insert(batch)
    }

    /// The whole row is the key, so no row ever differs.
    func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {}

    /// An award that is on its way here is published on its page, not by a file.
    private func refuseKnown(_ rows: [LedgerRow], _ office: OfficeID, _ db: any Connection) throws {
        for row in rows where try row.requiredInteger("年度") > db.now.day.year {
            throw Failure.invalid(field: "年度", "\(db.now.day.year) 以前的年度：表彰已经公布")
        }
        let stored: [Stored] = try db.all(
            """
            SELECT \(Stored.columns) FROM representatives_award a
             WHERE a.office_id = \(office) AND a.state <> \(AwardState.published)
               AND a.target IN \(Set(try rows.map { try $0.text("对象") }).sorted())
            """)
        let known = Set(stored.map { LedgerKey([String($0.year), $0.categoryName, $0.target]) })
        for row in rows where known.contains(row.key) {
            throw Failure.invalid(field: "对象", "系统里没有提名过的对象：这一项已提名但还没有公布，请在“表彰”页面上办完")
        }
    }
}

private struct Stored: Record {
    static var columns: SQL { "a.id, a.year, a.category_name, a.target" }
    let id: ID<Award>
    let year: Int
    let categoryName: String
    let target: String

    init(_ row: inout Row) throws {
        id = try row.next()
        year = try row.next()
        categoryName = try row.next()
        target = try row.next()
    }
}
