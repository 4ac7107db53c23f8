import Documents
import Kernel
import Testing

struct LargeSheetTests {
    @Test func `200,000 rows are written and read in both forms`() throws {
        let row = { (number: Int) -> [SheetCell] in [.text("第\(number)行"), .integer(Int64(number))] }
        let columns = [SheetColumn("说明"), SheetColumn("序号", .integer)]
        var csv = CSVWriter(columns: columns)
        for number in 0..<200_000 { csv.append(row(number)) }
        let fromText = try #require(try SheetFile.read(csv.bytes, name: "大表").first)
        let source = SheetSource(name: "大表", columns: columns, rows: (0..<200_000).lazy.map(row))
        let fromBook = try #require(try SheetFile.read(written([source]), name: "x").first)
        #expect(fromText == fromBook)
        #expect(fromBook.rows.count == 200_000)
        #expect(fromBook.rows.last == Sheet.Row(line: 200_001, cells: ["第199999行", "199999"]))
    }

    @Test func `a row beyond the limit refuses the workbook`() throws {
        var limits = SheetLimits()
        limits.rows = 1000
        let rows = [[SheetCell]](repeating: [.text("一")], count: 1001)
        let bytes = try written([SheetSource(name: "大表", columns: [SheetColumn("甲")], rows: rows)])
        #expect(try failure(bytes, limits: limits)?.message.contains("1000 行") == true)
        limits.rows = 1001
        #expect(try failure(bytes, limits: limits) == nil)
    }
}
