import Documents
import Kernel
import Testing

/// Templates as Word makes them, and as nobody should.
struct WordTemplateTests {
    @Test func `a field that Word split over several runs is one field`() throws {
        let template = try WordTemplate(
            Self.archive("<w:p><w:r><w:t>甲{</w:t></w:r><w:r><w:t>{标</w:t></w:r><w:r><w:t>题}}乙</w:t></w:r></w:p>"))
        #expect(template.fields == ["标题"])
        let filled = try WordTemplate(template.filled(with: FieldValues(["标题": "{{丙}}"])))
        #expect(filled.fields == ["丙"])
    }

    @Test func `a field without its end is named`() throws {
        #expect(
            try failure(Self.archive("<w:p><w:r><w:t>敬启者 {{标题}</w:t></w:r></w:p>"))?.message.contains("敬启者") == true)
    }

    @Test(arguments: ["word/vbaProject.bin", "word/activeX/activeX1.xml", "word/embeddings/oleObject1.bin"])
    func `macros and embedded programs are refused`(_ part: String) throws {
        #expect(try failure(Self.archive("<w:p/>") { $0.store(part, "x") })?.message.contains("宏") == true)
    }

    @Test(arguments: ["image", "attachedTemplate", "hyperlink"])
    func `what lies outside of the file is refused`(_ type: String) throws {
        let outside = Self.relationships(type: type)
        #expect(
            try failure(Self.archive("<w:p/>") { $0.store("word/_rels/document.xml.rels", outside) })?.message
                .contains("文件以外") == true)
    }

    private static let fetching: [(String, String)] = [
        ("INCLUDEPICTURE", simple(" INCLUDEPICTURE &quot;http://example.org/a&quot; \\d ")),
        ("DDEAUTO", run(code("DDEAUTO c:\\a &quot;b&quot;"))),
        ("INCLUDETEXT", run(code(" INCLUDE") + code("TEXT") + code(" &quot;//example.org/a&quot;"))),
        ("link", run("<w:delInstrText>link Excel.Sheet a</w:delInstrText>")),
        ("PAGEREF", run(code("PAGEREF a"))), ("PAGEX", run(code("PAGE") + "<w:t>X</w:t>")),
        ("INCLUDEPICTURE", code("INCLUDEPICTURE a")),
        ("嵌套的域", run(code("PAGE") + run(code("NUMPAGES")))),
        ("LINK", "<w:fldSimple instr=\" PAGE \" w:instr=\" LINK a \"/>"),
    ]

    @Test(arguments: fetching)
    func `a field that fetches something is refused by its name, however it is written`(
        _ name: String, _ body: String
    ) throws {
        #expect(try failure(Self.archive("<w:p>\(body)</w:p>"))?.message.contains(name) == true)
        let header = try failure(Self.archive("<w:p/>") { $0.store("word/header9.xml", Self.text(body)) })
        #expect(header?.message.contains(name) == true)
    }

    @Test func `numbers of pages are let through`() throws {
        let body =
            Self.simple(" PAGE  \\* MERGEFORMAT ") + Self.run(Self.code(" NUM") + Self.code("PAGES \\* Arabic"))
            + Self.run(Self.code("sectionpages"))
        #expect(try failure(Self.archive("<w:p>\(body)</w:p>")) == nil)
    }

    private static func simple(_ code: String) -> String { "<w:fldSimple w:instr=\"\(code)\"/>" }

    private static func code(_ text: String) -> String { "<w:r><w:instrText>\(text)</w:instrText></w:r>" }

    /// A field with this code and a result.
    private static func run(_ code: String) -> String {
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\(code)<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + "<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    }

    @Test func `broken, bombed, locked and other files are refused in words`() throws {
        #expect(try failure(Array("%PDF-1.7".utf8))?.message.contains(".docx") == true)
        #expect(try failure([0xD0, 0xCF, 0x11, 0xE0])?.message.contains("另存为") == true)
        #expect(try failure(Self.archive("<w:p>"))?.message.contains("损坏") == true)
        #expect(
            try failure(Self.archive("<w:p/>", prologue: "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"))?
                .message.contains("DOCTYPE") == true)
        let deep = String(repeating: "<w:x>", count: 3000) + String(repeating: "</w:x>", count: 3000)
        #expect(try failure(Self.archive(deep))?.message.contains("嵌套") == true)
        var bomb = ZipFixture()
        bomb.store("word/document.xml", Self.text("<w:p/>"))
        bomb.deflate("word/media/image1.png", repeats: 10, declared: 0x7FFF_FFFF)
        let template = try WordTemplate(bomb.finished)
        #expect(throws: Failure.self) { try template.filled(with: FieldValues()) }
        var sheet = ZipFixture()
        sheet.store("xl/workbook.xml", "<x/>")
        #expect(try failure(sheet.finished)?.message.contains("不是 Word") == true)
        #expect(try failure([UInt8](repeating: 0x50, count: (5 << 20) + 1))?.message.contains("5 MB") == true)
    }

    private func failure(_ bytes: [UInt8]) throws -> Failure? {
        do {
            _ = try WordTemplate(bytes)
            return nil
        } catch let failure as Failure {
            return failure
        }
    }

    private static func archive(
        _ body: String, prologue: String = "", more: (inout ZipFixture) -> Void = { _ in }
    ) -> [UInt8] {
        var zip = ZipFixture()
        zip.store("word/document.xml", prologue + text(body))
        more(&zip)
        return zip.finished
    }

    private static func text(_ body: String) -> String {
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>\(body)</w:body>"
            + "</w:document>"
    }

    private static func relationships(type: String) -> String {
        "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/\(type)\" Target=\"http://example.org/a\" "
            + "TargetMode=\"External\"/></Relationships>"
    }
}
