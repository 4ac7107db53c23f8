import Documents
import Foundation
import Kernel
import Storage
import StorageTesting
import Testing

@testable import Platform

/// Files as they come: every fault names file, line, column, the value and what was expected.
struct LedgerFaultTests {
    /// What one hostile file is blamed for.
    struct Hostile: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let line: Int
        let column: String
        let value: String
        let expected: String
    }

    static let cases = [
        Hostile(
            testDescription: "an unknown reference", text: "编号,名称,数量,单位\nW2,椅子,1,市没有的局\n", line: 2, column: "单位",
            value: "市没有的局", expected: "台账“单位”里有的单位名称"),
        Hostile(
            testDescription: "one unknown reference of several", text: "编号,名称,数量,协办\nW2,椅子,1,市教育局、市没有的局\n", line: 2,
            column: "协办", value: "市没有的局", expected: "台账“单位”里有的单位名称"),
        Hostile(
            testDescription: "an impossible date", text: "编号,名称,数量,日期\nW2,椅子,1,2023-02-29\n", line: 2, column: "日期",
            value: "2023-02-29", expected: "日期"),
        Hostile(
            testDescription: "a year nobody lived in", text: "编号,名称,数量,日期\nW2,椅子,1,0224-02-29\n", line: 2, column: "日期",
            value: "0224-02-29", expected: "1900"),
        Hostile(
            testDescription: "a serial date in a CSV", text: "编号,名称,数量,日期\nW2,椅子,1,45299\n", line: 2, column: "日期",
            value: "45299", expected: "日期"),
        Hostile(
            testDescription: "a number out of bounds", text: "编号,名称,数量\nW2,椅子,10000\n", line: 2, column: "数量",
            value: "10000", expected: "0 到 9999"),
        Hostile(
            testDescription: "a blank required cell", text: "编号,名称,数量\nW2,　,1\n", line: 2, column: "名称", value: "",
            expected: "不能空着"),
        Hostile(
            testDescription: "a word outside yes and no", text: "编号,名称,数量,重点\nW2,椅子,1,也许\n", line: 2, column: "重点",
            value: "也许", expected: "是 或 否"),
        Hostile(
            testDescription: "a text that is too long", text: "编号,名称,数量\nW2,一二三四五六七八九十一,1\n", line: 2, column: "名称",
            value: "一二三四五六七八九十一", expected: "最多 10 字"),
        Hostile(
            testDescription: "a rule over two cells", text: "编号,名称,数量,重点\nW2,椅子,1,是\n", line: 2, column: "日期",
            value: "",
            expected: "重点物品要有日期"),
        Hostile(
            testDescription: "a cell beyond the header", text: "编号,名称,数量\nW2,椅子,1,多\n", line: 2, column: "第 4 列",
            value: "多", expected: "表头没有这一列"),
        Hostile(
            testDescription: "what the ledger itself refuses", text: "编号,名称,数量\nW2,椅子,1\nW3,违禁品,1\nW4,柜子,1\n", line: 3,
            column: "名称", value: "", expected: "允许存放的物品"),
        Hostile(
            testDescription: "what the database refuses", text: "编号,名称,数量\nW2,椅子,1\nW3,柜子,13\n", line: 3, column: "",
            value: "", expected: "sample_item_amount_check"),
        Hostile(
            testDescription: "a stored row's name", text: "编号,名称,数量\n\n\nW2,桌子,1\n", line: 4, column: "", value: "",
            expected: "sample_item_office_id_name_key"),
    ]

    @Test(arguments: TestBackend.allCases, cases)
    func `a fault names its place and what was expected`(_ backend: TestBackend, _ hostile: Hostile) async throws {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let report = try await stage.run(["物品.csv": hostile.text])
            #expect(!report.isWritten)
            let fault = try #require(report.faults.first)
            #expect(report.faults.count == 1)
            #expect(fault.file == "物品.csv" && fault.line == hostile.line)
            #expect(fault.column == hostile.column && fault.value == hostile.value)
            #expect(fault.expected.contains(hostile.expected))
            #expect(try await stage.count("sample_item") == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an unknown word of a closed list is told the list`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let report = try await stage.run(["单位.csv": "单位名称,系统,层级\n市某局,企业,市级\n"])
            #expect(report.faults.map(\.column) == ["系统"])
            #expect(report.faults.first?.expected == "党群、政府、监察委、法院、检察院 之一")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a missing required column and a doubled column are faults of the header`(_ backend: TestBackend)
        async throws
    {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let missing = try await stage.run(["物品.csv": "编号,名称\nW2,椅子\n"])
            #expect(missing.faults.map(\.column) == ["数量"] && missing.faults.map(\.line) == [1])
            let doubled = try await stage.run(["物品.csv": "编号,名称,数量,数 量\nW2,椅子,1,2\n"])
            #expect(doubled.faults.map(\.column) == ["数量"])
            #expect(doubled.parts[0].wrong == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the same row twice is one, and one key with two contents is a fault`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let same = try await stage.run(["物品.csv": "编号,名称,数量\nW2,椅子,1\nＷ2,椅子,１\n"])
            #expect(same.newCount == 1 && same.parts[0].repeated == 1 && same.isWritten)
            let text = "编号,名称,数量\nW3,柜子,1\nW3,书柜,1\n"
            let different = try await stage.run(["物品.csv": text])
            let fault = try #require(different.faults.first)
            #expect(fault.line == 3 && fault.column == "名称" && fault.value == "书柜")
            #expect(fault.expected.contains("第 2 行") && fault.expected.contains("柜子"))
            let skipped = try await stage.run(["物品.csv": text], .skipBadRows)
            #expect(skipped.newCount == 1 && skipped.parts[0].wrong == 1)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `unknown columns and files are named once and ignored`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let report = try await stage.run([
                "figures.csv": "key,value\na,1\n", "物品.csv": "\u{FEFF}编号,名称,数量,备注,\n\nW2,椅子,1,很新,\n\n,,,,\n",
                "说明.docx": "PK",
            ])
            #expect(report.isWritten && report.newCount == 1)
            #expect(report.notes.count == 3)
            #expect(report.notes.contains { $0.contains("figures.csv") })
            #expect(report.notes.contains { $0.contains("备注") })
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a file in GB18030 is read like any other`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            // 编号,名称,数量 ⏎ W2,椅子,1
            let bytes: [UInt8] = [
                0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xC3, 0xFB, 0xB3, 0xC6, 0x2C, 0xCA, 0xFD, 0xC1, 0xBF, 0x0A, 0x57, 0x32,
                0x2C, 0xD2, 0xCE, 0xD7, 0xD3, 0x2C, 0x31, 0x0A,
            ]
            let report = try await stage.run([LedgerFile("物品.csv", bytes)])
            #expect(report.isWritten && report.newCount == 1, "\(report.text)")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an office whose own row is faulty stops the import with a report`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            let report = try await stage.run([
                "机关.csv": "名称,简称,层级,地区\n某市人民代表大会常务委员会,市人大,星球,某市\n", "单位.csv": LedgerStage.units,
            ])
            #expect(report.faults.map(\.column) == ["层级"] && !report.isWritten)
            await #expect(throws: Failure.self) { try await stage.run(["单位.csv": LedgerStage.units]) }
            await #expect(throws: Failure.self) { try await stage.run(["别的.csv": LedgerStage.units]) }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `who may not import is refused, whatever door they come by`(_ backend: TestBackend) async throws {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let files = [LedgerFile("单位.csv", Array(LedgerStage.units.utf8))]
            let failure = await #expect(throws: Failure.self) {
                try await stage.ledgers.run(files, .check, over: stage.database) { db in
                    let scope = try LedgerStage.scope(db)
                    return Scope(
                        office: scope.office, account: scope.account, name: "单位经办人", grants: [.init(.unitClerk)])
                }
            }
            #expect(failure?.kind == .forbidden)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a workbook's sheets bear the ledgers' names, and its days may be serial`(_ backend: TestBackend) async throws
    {
        try await LedgerStage.with(backend) { stage in
            try await stage.fill()
            let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx").path
            let items: [[SheetCell]] = [
                [.text("W2"), .text("椅子"), .integer(1), .integer(45_300)],
                [.text("W3"), .text("柜子"), .integer(2), .day(Day(number: 19_732))],
                // As a cell reads whose format shows the month alone.
                [.text("W4"), .text("书架"), .integer(3), .text("2024-02")],
            ]
            let sheet = { (name: String, titles: [String], rows: [[SheetCell]]) in
                SheetSource(name: name, columns: titles.map { SheetColumn($0) }, rows: rows)
            }
            try Workbook.write(
                to: path,
                sheets: [
                    sheet("物品", ["编号", "名称", "数量", "日期"], items), sheet("说明", ["备注"], [[.text("无")]]),
                    sheet("单位", ["单位名称", "系统", "层级"], [[.text("市某局"), .text("政府"), .text("星")]]),
                ])
            let bytes = Array(try Data(contentsOf: URL(filePath: path)))
            try FileManager.default.removeItem(atPath: path)
            let report = try await stage.run([LedgerFile("全部台账.xlsx", bytes)], .skipBadRows)
            #expect(report.parts.map(\.ledger) == ["单位", "物品"] && report.newCount == 3, "\(report.text)")
            #expect(report.faults.map(\.file) == ["全部台账.xlsx/单位"])
            #expect(report.badRows.map(\.name) == ["全部台账.单位.坏行.csv"])
            #expect(report.notes.contains { $0.contains("说明") })
            let day = Day(number: 19_731)
            #expect(try await stage.count("sample_item WHERE day = \(day)") == 1)
            let first = try #require(Day("2024-02-01"))
            #expect(try await stage.count("sample_item WHERE day = \(first)") == 1)
        }
    }
}
