import Kernel
import Storage
import StorageTesting
import Testing

@testable import Platform

/// An import over an empty database, with the platform's ledgers and one whose columns are of every kind.
struct LedgerStage: Sendable {
    static let migrations: [Migration] = [
        .office, .accounts, .audit, .clocks, .cases, .notices, .uploads, ItemLedger.migration,
    ]
    static let office = "名称,简称,层级,地区\n某市人民代表大会常务委员会,市人大常委会,市,某市\n"
    static let units = "单位名称,系统,层级\n市教育局,政府,市\n市委组织部,党群,市\n"
    static let items = "编号,名称,单位,协办,数量,日期,重点,标签,电话\nW1,桌子,市教育局,市委组织部、市教育局,3,2024-01-08,是,新、旧,13900000001\n"

    let database: any Database
    let ledgers: LedgerImport

    static func with(_ backend: TestBackend, _ body: (LedgerStage) async throws -> Void) async throws {
        try await backend.with(migrations) { database in
            let ledgers: [any Ledger] = [ItemLedger(), MeetingLedger(), UnitLedger(), OfficeLedger()]
            try await body(
                LedgerStage(database: database, ledgers: try LedgerImport(ledgers, clockRules: LedgerStage.rules())))
        }
    }

    static func rules() throws -> [ClockRule] {
        [
            ClockRule(
                key: "test.reply", title: "答复期限", length: try ClockLength(3, .month), startEvent: "交办之日", warnDays: 10,
                basis: "代表法")
        ]
    }

    /// Imports these texts, each under its file name, in this order.
    func run(
        _ files: KeyValuePairs<String, String>, _ mode: LedgerImport.Mode = .write, mayFound: Bool = true
    ) async throws -> LedgerReport {
        try await run(files.map { LedgerFile($0.key, Array($0.value.utf8)) }, mode, mayFound: mayFound)
    }

    func run(_ files: [LedgerFile], _ mode: LedgerImport.Mode = .write, mayFound: Bool = true) async throws
        -> LedgerReport
    {
        try await ledgers.run(files, mode, over: database, mayFound: mayFound) { db in try LedgerStage.scope(db) }
    }

    /// The office, two units and one item.
    func fill() async throws {
        let report = try await run(["机关.csv": Self.office, "单位.csv": Self.units, "物品.csv": Self.items])
        try #require(report.isWritten, "\(report.text)")
    }

    static func scope(_ db: any Connection) throws -> Scope {
        guard let office = try Office.all(db).first else { throw Failure.notFound("库里还没有机关。") }
        return try Scope.operator(of: office.id, db)
    }

    func count(_ table: SQL) async throws -> Int {
        try await database.read { db in try db.count("SELECT COUNT(*) FROM \(table)") }
    }

    /// The details of the audit entries of this action, oldest first.
    func details(of action: String) async throws -> [String] {
        try await database.read { db in
            try db.values(
                "SELECT details FROM platform_audit WHERE action = \(action) ORDER BY position", as: String.self)
        }
    }
}
