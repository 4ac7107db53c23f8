import Documents
import Kernel
import Testing

struct CSVWritingTests {
    @Test func `a file begins with the mark and its lines end in CRLF`() {
        var writer = CSVWriter(columns: [SheetColumn("姓名"), SheetColumn("说明")])
        writer.append([.text("赵一"), .text("说\"好\",\n行")])
        writer.append([.empty, .integer(-5)])
        writer.append([.decimal(0.1 + 0.2), .day(Day(number: 19_730))])
        let text = String(decoding: writer.bytes, as: UTF8.self)
        #expect(text == "\u{FEFF}姓名,说明\r\n赵一,\"说\"\"好\"\",\n行\"\r\n,-5\r\n0.3,2024-01-08\r\n")
    }

    @Test(arguments: ["=1+1", "+86 139", "-", "@x", "\t=1", " =1", "＝1", "'=1", "\r=1"])
    func `text that would run as a formula is guarded, and read back as it was`(_ text: String) throws {
        var writer = CSVWriter(header: ["甲"])
        writer.append([.text(text)])
        let body = String(decoding: writer.bytes, as: UTF8.self).split(separator: "\r\n", maxSplits: 1).last ?? ""
        #expect(body.drop { $0 == "\"" }.hasPrefix("'"))
        let sheet = try SheetFile.read(writer.bytes, name: "x").first
        #expect(sheet?.rows.first?.cells == [text.trimmed])
    }

    @Test func `an apostrophe that guards nothing stays`() throws {
        var writer = CSVWriter(header: ["甲"])
        writer.append([.text("'90后'")])
        #expect(try SheetFile.read(writer.bytes, name: "x").first?.rows.first?.cells == ["'90后'"])
    }

    @Test func `numbers are plain and never in powers of ten`() {
        var writer = CSVWriter(header: ["甲"])
        for number in [1e20, 1.5e-7, -2.5e-5, 12, -0.0, .infinity, 123.456] { writer.append([.decimal(number)]) }
        let lines = String(decoding: writer.bytes, as: UTF8.self).split(
            separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines[1...] == ["100000000000000000000", "0.00000015", "-0.000025", "12", "0", "", "123.456", ""])
    }

    @Test func `a file taken in pieces is the whole file`() {
        var whole = CSVWriter(header: ["甲"])
        var pieces = CSVWriter(header: ["甲"])
        var taken: [UInt8] = []
        for number in 0..<100 {
            whole.append([.integer(Int64(number))])
            pieces.append([.integer(Int64(number))])
            if number % 7 == 0 { taken += pieces.take() }
        }
        #expect(taken + pieces.take() == whole.bytes)
        #expect(pieces.bytes.isEmpty)
    }
}
