import Documents
import Kernel
import Testing

struct CSVReadingTests {
    func read(_ text: String) throws -> Sheet {
        try #require(try SheetFile.read(Array(text.utf8), name: "代表").first)
    }

    @Test func `quotes, commas and line breaks belong to their cell`() throws {
        let sheet = try read("编号,内容\r\n1,\"他说\"\"好\"\"，\r\n再议, 可\"\r\n2,平常\r\n")
        #expect(sheet.name == "代表" && sheet.header == ["编号", "内容"] && sheet.headerLine == 1)
        #expect(sheet.rows.map(\.cells) == [["1", "他说\"好\"，\n再议, 可"], ["2", "平常"]])
        #expect(sheet.rows.map(\.line) == [2, 4])
    }

    @Test(arguments: ["\n", "\r", "\r\n"])
    func `every kind of line break ends a row`(_ end: String) throws {
        let sheet = try read(["甲,乙", "1,2", "", "3,4"].joined(separator: end))
        #expect(sheet.rows == [Sheet.Row(line: 2, cells: ["1", "2"]), Sheet.Row(line: 4, cells: ["3", "4"])])
    }

    @Test func `blank lines and blank trailing columns are ignored`() throws {
        let sheet = try read("\n,,\n甲,乙,,\n1,,,\n , \u{3000}\t,\n,2\n")
        #expect(sheet.header == ["甲", "乙"] && sheet.headerLine == 3)
        #expect(sheet.rows == [Sheet.Row(line: 4, cells: ["1", ""]), Sheet.Row(line: 6, cells: ["", "2"])])
    }

    @Test func `what stands right of the header is kept for the caller to see`() throws {
        #expect(try read("甲\n1,多出的\n").rows.first?.cells == ["1", "多出的"])
    }

    @Test func `cells are trimmed, of wide blanks too, and wide digits kept`() throws {
        let sheet = try read("甲, 乙 \n\u{3000}张\u{00A0}, \" １２\u{3000}\" \n")
        #expect(sheet.header == ["甲", "乙"])
        #expect(sheet.rows.first?.cells == ["张", "１２"])
    }

    @Test func `an unterminated quote names the line it began on`() throws {
        let bad = try #require(try failure(Array("甲,乙\n1,2\n3,\"没完\n4,5\n6,7\n".utf8)))
        #expect(bad.kind == .invalid && bad.message.contains("第 3 行"))
    }

    @Test func `text behind a closing quote is an error, not a guess`() throws {
        let bad = try #require(try failure(Array("甲\n\"他说\"好\"\n".utf8)))
        #expect(bad.message.contains("第 2 行"))
    }

    @Test func `a quote inside an unquoted cell is a character`() throws {
        #expect(try read("甲\n5\"管\n").rows.first?.cells == ["5\"管"])
    }

    @Test(arguments: ["", "\n\r\n", ",,\n", "\u{FEFF}"])
    func `a file without anything has no sheet`(_ text: String) throws {
        #expect(try SheetFile.read(Array(text.utf8), name: "x").isEmpty)
    }

    @Test func `rows, columns, cells and long text beyond the limits are refused`() throws {
        var limits = SheetLimits()
        limits.rows = 2
        limits.columns = 3
        limits.cellCharacters = 4
        #expect(try failure(Array("甲\n1\n2\n".utf8), limits: limits) == nil)
        #expect(try failure(Array("甲\n1\n2\n3\n".utf8), limits: limits)?.message.contains("2 行") == true)
        #expect(try failure(Array("甲\n1,2,3,4\n".utf8), limits: limits)?.message.contains("3 列") == true)
        #expect(try failure(Array("甲\n1,2,3,,,,\n".utf8), limits: limits) == nil)
        #expect(try failure(Array("甲\n一二三四\n".utf8), limits: limits) == nil)
        #expect(try failure(Array("甲\n一二三四五\n".utf8), limits: limits)?.message.contains("4 个字") == true)
        limits.cells = 3
        #expect(try failure(Array("甲,乙\n1,2\n".utf8), limits: limits)?.message.contains("总数") == true)
        limits.fileBytes = 2
        #expect(try failure(Array("甲".utf8), limits: limits)?.kind == .invalid)
    }
}
