import Kernel
import Testing

@Suite("Text as people paste it")
struct TextTests {
    @Test(arguments: [
        ("  王 代表 ", "王 代表"), ("\u{3000}议案\u{3000}", "议案"), ("\u{FEFF}代码", "代码"), ("\u{200B}建议\u{200B}", "建议"),
        ("\r\n建议\t\n", "建议"), ("\u{00A0}建议", "建议"), ("", ""), (" \u{3000}\n", ""), ("建议", "建议"),
    ])
    func `what surrounds a text is taken off, and nothing inside`(text: String, trimmed: String) {
        #expect(text.trimmed == trimmed)
    }

    @Test(arguments: [
        ("１２３４５６７８９０", "1234567890"), ("ＡＢＣｘｙｚ", "ABCxyz"), ("（一）：！", "(一):!"), ("第\u{3000}１\u{3000}号", "第 1 号"),
        ("代表，建议。", "代表,建议。"), ("plain", "plain"), ("", ""), ("￥１", "￥1"),
    ])
    func `wide digits, letters and signs become narrow`(text: String, narrow: String) {
        #expect(text.halfWidth == narrow)
    }

    @Test func `text is kept as it is seen: without the marks that a copy carries along`() {
        #expect("\u{FEFF}关于\u{202E}停车\u{202C}\u{200B}的建议".withoutUnseenMarks == "关于停车的建议")
        #expect("第一行\u{2028}第二行\u{2029}".withoutUnseenMarks == "第一行\n第二行\n")
        #expect("👩\u{200D}👧".withoutUnseenMarks == "👩\u{200D}👧")
    }

    @Test func `control characters are seen, line breaks and tabs are not among them`() {
        #expect("建\u{0}议".hasControlCharacters)
        #expect("建\u{7F}议".hasControlCharacters)
        #expect(!"第一行\r\n第二行\t尾".hasControlCharacters)
    }
}
