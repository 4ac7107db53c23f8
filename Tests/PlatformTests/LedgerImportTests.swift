import Kernel
import Storage
import StorageTesting
import Testing

@testable import Platform

struct LedgerImportTests {
    @Test(arguments: TestBackend.allCases)
    func `an empty database is filled whatever the order of the files`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            let report = try await stage.run([
                "物品.csv": LedgerStage.items, "单位.csv": LedgerStage.units, "机关.csv": LedgerStage.office,
            ])
            #expect(report.isWritten)
            #expect(report.parts.map(\.ledger) == ["机关", "单位", "物品"])
            #expect(report.parts.map(\.new) == [1, 2, 1])
            let office = try await stage.database.read { db in try Office.all(db) }
            #expect(office.map(\.level) == [.city])
            #expect(try await stage.count("platform_clock_rule") == 1)
            #expect(try await stage.count("sample_item WHERE unit_id IS NOT NULL") == 1)
            #expect(try await stage.details(of: "platform.ledger-import").count == 3)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `importing the same files again writes no row at all`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let audit = try await stage.count("platform_audit")
            let report = try await stage.run([
                "机关.csv": LedgerStage.office, "单位.csv": LedgerStage.units, "物品.csv": LedgerStage.items,
            ])
            #expect(!report.isWritten && !report.hasFaults)
            #expect(report.parts.map(\.unchanged) == [1, 2, 1])
            #expect(try await stage.count("platform_audit") == audit)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `other words for the same content are no change`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let again = "电话,编号,名称,单位,协办,数量,日期,重点,标签\n１３９００００００01,Ｗ１, 桌子　,市教育局,市教育局、市委组织部,３,2024年1月8日,√,旧、新\n"
            let report = try await stage.run(["物品.csv": again])
            #expect(report.parts.map(\.unchanged) == [1], "\(report.text)")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a changed row is updated and its old and new values are in the audit trail`(_ backend: TestBackend)
        async throws
    {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let report = try await stage.run(["物品.csv": "编号,名称,数量,电话\nW1,书桌,3,13900000002\n"])
            #expect(report.parts.map(\.changed) == [1])
            #expect(
                report.parts[0].changes[0].fields == [
                    .init(column: "名称", old: "桌子", new: "书桌"),
                    .init(column: "电话", old: "13900000001", new: "13900000002"),
                ])
            let details = try await stage.details(of: "sample.item.import")
            #expect(details.count == 1 && details[0].contains("桌子 → 书桌"))
            #expect(!details[0].contains("1390000000"))
            // Columns that the file does not have stay as they are.
            #expect(
                try await stage.count("sample_item WHERE unit_id IS NOT NULL AND day IS NOT NULL AND tags = '新、旧'") == 1
            )
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a check reports what would happen and writes nothing`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            let files = [("机关.csv", LedgerStage.office), ("单位.csv", LedgerStage.units), ("物品.csv", LedgerStage.items)]
                .map { LedgerFile($0, Array($1.utf8)) }
            let preview = try await stage.run(files, .check)
            #expect(!preview.isWritten && preview.newCount == 4)
            #expect(try await stage.count("platform_office") == 0)
            let real = try await stage.run(files)
            #expect(real.isWritten)
            #expect(preview.parts == real.parts)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `with one fault in one file nothing of any file is written`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            let report = try await stage.run([
                "机关.csv": LedgerStage.office, "单位.csv": LedgerStage.units,
                "物品.csv": "编号,名称,数量,日期\nW1,桌子,1,2024-02-30\nW2,椅子,1,2024-02-29\n",
            ])
            #expect(report.hasFaults && !report.isWritten)
            #expect(report.parts.map(\.wrong) == [0, 0, 1])
            #expect(try await stage.count("platform_office") == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `skipping bad rows writes the good ones and hands the others back with the reason`(_ backend: TestBackend)
        async throws
    {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let text = "编号,名称,数量,备注\nW2,椅子,二,\"甲,乙\"\nW3,柜子,1,\n"
            let report = try await stage.run(["物品.csv": text], .skipBadRows)
            #expect(report.isWritten && report.newCount == 1 && report.faultCount == 1)
            #expect(try await stage.count("sample_item WHERE code = 'W3'") == 1)
            let bad = try #require(report.badRows.first)
            #expect(bad.name == "物品.坏行.csv")
            let lines = String(decoding: bad.bytes.dropFirst(3), as: UTF8.self).split(whereSeparator: \.isNewline)
            #expect(lines.count == 2)
            #expect(lines[0] == "编号,名称,数量,备注,问题")
            #expect(lines[1].hasPrefix("W2,椅子,二,\"甲,乙\","))
            #expect(lines[1].contains("“数量”"))
            // Mended, the file can be handed in under its own name.
            let mended = String(decoding: bad.bytes, as: UTF8.self).replacing("二", with: "2")
            let second = try await stage.run([LedgerFile(bad.name, Array(mended.utf8))])
            #expect(second.isWritten && second.newCount == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `only the command line makes a new office`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let other = "名称,简称,层级,地区\n别市人民代表大会常务委员会,别市,市,别市\n"
            let refused = try await stage.run(["机关.csv": other], mayFound: false)
            #expect(refused.faults.map(\.column) == ["名称"])
            #expect(try await stage.count("platform_office") == 1)
            let renamed = LedgerStage.office.replacing("市人大常委会,", with: "某市人大,")
            let changed = try await stage.run(["机关.csv": renamed], mayFound: false)
            #expect(changed.isWritten && changed.changedCount == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `twenty thousand rows take a constant number of statements a chunk`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            var text = "编号,名称,单位,数量\n"
            for number in 1...20_000 { text += "N\(number),名\(number),市教育局,1\n" }
            let before = stage.database.statementsRun
            let report = try await stage.run(["物品.csv": text])
            #expect(report.newCount == 20_000)
            #expect(stage.database.statementsRun - before < 2000)
            #expect(try await stage.run(["物品.csv": text]).parts.map(\.unchanged) == [20_000])
        }
    }
}
