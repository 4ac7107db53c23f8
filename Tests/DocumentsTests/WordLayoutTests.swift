import Documents
import Testing

struct WordLayoutTests {
    @Test(arguments: [
        ("代表建议交办通知书", ["代表建议交办通知书"]),
        ("关于甲市第六届人民代表大会第4次会议第2024001号建议的答复", ["关于甲市第六届人民代表大会", "第4次会议第2024001号建议的答复"]),
        ("关于{{建议名称}}的答复和很长很长很长很长很长很长很长的题目", ["关于{{建议名称}}的答复和很长很长很长很长很长很长很长的题目"]),
    ])
    func `a title is broken between words, into lines of about the same length`(_ title: String, _ lines: [String]) {
        #expect(TitleLines.of(title) == lines)
    }

    @Test func `what stands in the corner is a field of the header, and a wide table lies across`() throws {
        let letter = WordDocument(
            .letter(sender: "甲市人大常委会"),
            [.paragraph(.corner, "类别：{{类别}}"), .title("{{标题}}"), .paragraph(.annex, "2. 格式")])
        #expect(try Set(WordTemplate(letter.bytes()).fields) == ["类别", "标题"])
        #expect(letter.filled(with: FieldValues(["标题": "甲"])).corners.isEmpty)
        let columns = (1...7).map { "第\($0)列" }
        let table = WordDocument(.landscape, [.table(WordTable(widths: columns.map { _ in 1 }, [.header(columns)]))])
        #expect(try WordTemplate(table.bytes()).fields.isEmpty)
    }
}
