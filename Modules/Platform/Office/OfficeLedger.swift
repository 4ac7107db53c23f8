import Kernel
import Storage

/// 机关: the standing committee whose office this is. A new name makes a new office, on the command line only.
public struct OfficeLedger: Ledger {
    public let name = "机关"
    public let kind = "platform.office"
    let clockRules: [ClockRule]
    let mayFound: Bool

    public init() { self.init(clockRules: [], mayFound: false) }

    init(clockRules: [ClockRule], mayFound: Bool) {
        self.clockRules = clockRules
        self.mayFound = mayFound
    }

    public var columns: [LedgerColumn] {
        [
            .init("名称", .text(100), required: true, key: true),
            .init("简称", .text(50), required: true),
            .init("层级", .level, required: true),
            .init("地区", .text(50), required: true),
        ]
    }

    public func existing(_ keys: [LedgerKey], by scope: Scope, _ db: any Connection) throws -> [LedgerEntry] {
        let names = keys.map { $0[0] }
        let chosen: SQL = mayFound ? "" : " AND id = \(scope.office)"
        let offices: [Office] = try db.all(
            "SELECT \(Office.columns) FROM platform_office WHERE name IN \(names)\(chosen)")
        return offices.map { LedgerEntry($0.id, [$0.name, $0.shortName, $0.level.title, $0.area]) }
    }

    public func insert(_ rows: [LedgerRow], by scope: Scope, _ db: any Connection) throws {
        for row in rows {
            guard mayFound else {
                throw Failure.invalid(field: "名称", "本机关的名称；别的机关只能由管理员在命令行里建立")
            }
            try Office.found(
                name: try row.text("名称"), shortName: try row.text("简称"), level: try row.requiredWord("层级"),
                area: try row.text("地区"), clockRules: clockRules, db)
        }
    }

    public func update(_ rows: [LedgerUpdate], by scope: Scope, _ db: any Connection) throws {
        for change in rows {
            try db.run(
                """
                UPDATE platform_office
                   SET short_name = \(try change.row.text("简称")),
                       level = \(try change.row.requiredWord("层级", as: Level.self)), area = \(try change.row.text("地区"))
                 WHERE id = \(change.id)
                """)
        }
    }
}
