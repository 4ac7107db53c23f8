import Documents
import Kernel
import Testing

/// Text as Excel and WPS put copied cells on the clipboard.
struct PastedReadingTests {
    func read(_ text: String, limits: SheetLimits = .standard) throws -> Sheet? {
        try SheetFile.readPasted(Array(text.utf8), name: "代表", limits: limits).first
    }

    func refusal(_ text: String, limits: SheetLimits = .standard) throws -> String? {
        do {
            _ = try read(text, limits: limits)
            return nil
        } catch let failure as Failure {
            return failure.message
        }
    }

    @Test func `tabs part the cells, and commas are part of them`() throws {
        let sheet = try #require(try read("编号\t内容\r\n1\t甲,乙\r\n"))
        #expect(sheet.name == "代表" && sheet.header == ["编号", "内容"])
        #expect(sheet.rows == [Sheet.Row(line: 2, cells: ["1", "甲,乙"])])
    }

    @Test func `a quoted cell keeps its line breaks, tabs and doubled quotes`() throws {
        let sheet = try #require(try read("编号\t内容\r\n1\t\"他说\"\"好\"\"\n再\t议\"\r\n2\t5\"管\r\n"))
        #expect(sheet.rows.map(\.cells) == [["1", "他说\"好\"\n再\t议"], ["2", "5\"管"]])
        #expect(sheet.rows.map(\.line) == [2, 4])
    }

    @Test func `blank columns behind the table and blank rows are left out`() throws {
        let sheet = try #require(try read("甲\t乙\t\t\r\n\t\t\t\r\n1\t\t\t\r\n"))
        #expect(sheet.header == ["甲", "乙"])
        #expect(sheet.rows == [Sheet.Row(line: 3, cells: ["1", ""])])
    }

    @Test func `an empty first cell keeps its place`() throws {
        #expect(try read("\t乙\n\t2")?.rows.first?.cells == ["", "2"])
    }

    @Test(arguments: ["", "\t\t", "\r\n \t\r\n"])
    func `nothing but blanks is no table`(_ text: String) throws {
        #expect(try read(text) == nil)
    }

    @Test func `text that looks like another kind of file is still text`() throws {
        for text in ["PK\u{3}\u{4}", "%PDF", "<html>"] { #expect(try read(text)?.header == [text]) }
    }

    @Test func `limits and open quotes are told with their line`() throws {
        var limits = SheetLimits()
        limits.fileBytes = 8 << 20
        limits.rows = 1
        #expect(try refusal("甲\n1\n2\n", limits: limits)?.contains("1 行") == true)
        #expect(try refusal(String(repeating: "a", count: (8 << 20) + 1), limits: limits)?.contains("8 MB") == true)
        #expect(try refusal(String(repeating: "a", count: 8 << 20), limits: limits)?.contains("32767") == true)
        #expect(try refusal("甲\t乙\n1\t\"没完\n")?.contains("第 2 行") == true)
        #expect(try refusal("甲\u{0}")?.contains("不是文本") == true)
    }
}
