import Kernel
import Storage

/// 单位: the handling units.
public struct UnitLedger: Ledger {
    public let name = "单位"
    public let kind = "platform.unit"
    public let after = ["机关"]

    public init() {}

    public var columns: [LedgerColumn] {
        [
            .init("单位名称", .text(100), required: true, key: true),
            .init(
                "系统",
                .word(
                    Unit.System.self, title: \.title,
                    variants: [
                        .party: ["党委", "党群系统"], .government: ["政府系统"], .supervision: ["监委", "监察委员会"],
                        .court: ["人民法院"], .procuratorate: ["人民检察院"],
                    ]), required: true),
            .init("层级", .level, required: true),
        ]
    }

    public func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        let names = keys.map { $0[0] }
        let units: [Unit] = try db.all(
            "SELECT \(Unit.columns) FROM platform_unit WHERE office_id = \(scope.office) AND name IN \(names)")
        return units.map { LedgerEntry($0.id, [$0.name, $0.system.title, $0.level.title]) }
    }

    public func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        var batch = Batch(
            into: "platform_unit", ["id", "office_id", "name", "sort_key", "system", "level", "created_at"])
        for row in rows {
            let name = try row.text("单位名称")
            batch.append(
                UnitID.new(at: db.now), scope.office, name, PinyinKey.of(name),
                try row.requiredWord("系统", as: Unit.System.self), try row.requiredWord("层级", as: Level.self), db.now)
        }
        try db.insert(batch)
    }

    public func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {
        for change in rows {
            try db.run(
                """
                UPDATE platform_unit
                   SET system = \(try change.row.requiredWord("系统", as: Unit.System.self)),
                       level = \(try change.row.requiredWord("层级", as: Level.self))
                 WHERE office_id = \(scope.office) AND id = \(change.id)
                """)
        }
    }
}

extension LedgerLookup {
    /// A handling unit by its name.
    public static var units: LedgerLookup {
        LedgerLookup("台账“单位”里有的单位名称") { names, office, db in
            try db.lookup("SELECT name, id FROM platform_unit WHERE office_id = \(office) AND name IN \(names)")
                as [String: UnitID]
        }
    }
}
