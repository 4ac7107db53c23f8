import Documents
import Foundation
import Kernel
import Testing

struct WorkbookRoundTripTests {
    @Test func `what is written is what is read`() throws {
        let columns = [
            SheetColumn("姓名"), SheetColumn("人数", .integer), SheetColumn("日期", .day), SheetColumn("得分", .decimal),
        ]
        let rows: [[SheetCell]] = [
            [.text("𬭎·买买提"), .integer(12), .day(Day(number: 19_730)), .decimal(88.5)],
            [.text("=HYPERLINK(\"x\")"), .empty, .day(Day(number: -40_000)), .decimal(0.1 + 0.2)],
            [.text("110105194912310020"), .integer(110_105_194_912_310_020), .empty, .decimal(1.5e-7)],
            [.empty, .empty, .empty, .empty],
            [.text("两行\n字 <&> _x000D_ '"), .integer(-3), .day(Day(number: 0)), .decimal(-2)],
        ]
        let sheets = try SheetFile.read(
            written([
                SheetSource(name: "代表", columns: columns, rows: rows),
                SheetSource(name: "空表", columns: [SheetColumn("甲")], rows: []),
            ]), name: "x")
        #expect(sheets.map(\.name) == ["代表", "空表"])
        #expect(sheets.first?.header == ["姓名", "人数", "日期", "得分"])
        #expect(
            sheets.first?.rows == [
                Sheet.Row(line: 2, cells: ["𬭎·买买提", "12", "2024-01-08", "88.5"]),
                Sheet.Row(line: 3, cells: ["=HYPERLINK(\"x\")", "", "1860-06-26", "0.3"]),
                Sheet.Row(line: 4, cells: ["110105194912310020", "110105194912310020", "", "0.00000015"]),
                Sheet.Row(line: 6, cells: ["两行\n字 <&> _x000D_ '", "-3", "1970-01-01", "-2"]),
            ])
        #expect(sheets.last?.rows.isEmpty == true)
    }

    @Test func `a bad sheet name and a cell too long are refused, and no file is left`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).xlsx").path()
        let long = SheetSource(
            name: "甲", columns: [SheetColumn("乙")], rows: [[.text(String(repeating: "长", count: 32_768))]])
        #expect { try Workbook.write(to: path, sheets: [long]) } throws: { error in
            (error as? Failure)?.message.contains("A2") == true
        }
        for name in ["甲/乙", "", String(repeating: "长", count: 32)] {
            let sheet = SheetSource(name: name, columns: [], rows: [])
            #expect { try Workbook.write(to: path, sheets: [sheet]) } throws: { error in
                (error as? Failure)?.kind == .invalid
            }
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `an error of the rows stops the writing and is passed on`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).xlsx").path()
        let sheet = SheetSource(name: "甲", columns: [SheetColumn("乙")]) { write in
            try write([.text("一")])
            throw Failure.conflict("变了")
        }
        for _ in 0..<20 {
            #expect(throws: Failure.conflict("变了")) { try Workbook.write(to: path, sheets: [sheet]) }
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `a place that cannot be written is reported`() throws {
        let sheet = SheetSource(name: "甲", columns: [SheetColumn("乙")], rows: [])
        #expect { try Workbook.write(to: "/nowhere/at/all.xlsx", sheets: [sheet]) } throws: { error in
            (error as? Failure)?.kind == .unavailable
        }
    }
}
