import Documents
import Kernel
import Testing

struct WordDocumentTests {
    private static let letter = WordDocument(
        .letter(sender: "{{发文机关}}"),
        [
            .title("关于{{标题}}的答复"), .body("{{正文}}"), .body("抄送：{{抄送}}"),
            .table(
                WordTable(
                    widths: [1, 2],
                    [
                        .header(["姓名", "单位"]),
                        WordTable.Row([.init("{{代表.姓名}}"), .init("{{代表.单位}}")]),
                    ])),
        ])

    private static let values = FieldValues(
        ["发文机关": "甲局", "标题": "<修路> & \"桥\"", "正文": "第一段\n第二段"],
        lists: ["代表": [["姓名": "张", "单位": "{{正文}}"], ["姓名": "李", "单位": "乙"]]])

    @Test func `lines become paragraphs, items become rows, and a paragraph of empty fields is left out`() {
        let filled = Self.letter.filled(with: Self.values)
        #expect(filled.format == .letter(sender: "甲局"))
        #expect(
            filled.blocks == [
                .title("关于<修路> & \"桥\"的答复"), .body("第一段"), .body("第二段"),
                .table(
                    WordTable(
                        widths: [1, 2],
                        [
                            .header(["姓名", "单位"]), WordTable.Row([.init("张"), .init("{{正文}}")]),
                            WordTable.Row([.init("李"), .init("乙")]),
                        ])),
            ])
    }

    @Test func `a document that was written is a template with its fields, headers included`() throws {
        let template = try WordTemplate(Self.letter.bytes())
        #expect(Set(template.fields) == ["发文机关", "标题", "正文", "抄送", "代表.姓名", "代表.单位"])
        let filled = try WordTemplate(template.filled(with: Self.values))
        // What somebody typed looks like a field, and stays as it was typed.
        #expect(filled.fields == ["正文"])
    }

    @Test func `without items a row stays once and is empty`() throws {
        let filled = Self.letter.filled(with: FieldValues(["标题": "甲"], lists: ["代表": []]))
        guard case .table(let table) = filled.blocks.last else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.map { $0.cells.map(\.text) } == [["姓名", "单位"], ["", ""]])
    }

    @Test func `the same document is the same bytes`() throws {
        #expect(try Self.letter.bytes() == Self.letter.bytes())
    }

    @Test(arguments: ["{{}}", "{{ }}", "{甲}", "{{甲", "{{甲\n}}", "{{" + String(repeating: "长", count: 80) + "}}"])
    func `what only looks like a field is none`(_ text: String) {
        #expect(FieldText.names(in: text).isEmpty)
    }

    @Test func `a field's name is what stands between the braces, without blanks`() {
        #expect(FieldText.names(in: "{{{ 甲 }}}，{{乙.丙}}") == ["甲", "乙.丙"])
    }
}
