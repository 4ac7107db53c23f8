import Testing
import Web

@Suite struct EscapingTests {
    @Test func `text is escaped, whichever way it comes in`() {
        let name = "<script>alert('x')&\"</script>"
        let written = "&lt;script&gt;alert(&#39;x&#39;)&amp;&quot;&lt;/script&gt;"
        let literal: HTML = "\(name)"
        #expect(literal.string == written)
        #expect(p(name).string == "<p>\(written)</p>")
        #expect(div { name }.string == "<div>\(written)</div>")
    }

    @Test func `an attribute cannot be left by its value`() {
        let html = p("x", .title("\" onclick=\"alert(1)"), .data("label", "'<"))
        #expect(html.string == "<p title=\"&quot; onclick=&quot;alert(1)\" data-label=\"&#39;&lt;\">x</p>")
    }

    @Test func `NUL never reaches the page`() {
        #expect(p("a\0b").string == "<p>a\u{FFFD}b</p>")
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
        "\u{1}javascript:x",
        "data:text/html,<script>", "vbscript:x", "/\\evil.example", "blob:x",
    ])
    func `an address that could run a script is refused`(address: String) {
        #expect(a("x", .href(address)).string == "<a href=\"#\">x</a>")
        #expect(form(.action(address)) { "" }.string == "<form action=\"#\"></form>")
    }

    @Test(arguments: [
        "/a/b?c=1:2", "?page=2", "#f-title", "https://example.org/", "mailto:a@example.org", "tel:12345", "a/b:c",
    ])
    func `an ordinary address stays as it is`(address: String) {
        #expect(a("x", .href(address)).string == "<a href=\"\(address)\">x</a>")
    }

    @Test func `flags appear only when they are set, and void elements have no end tag`() {
        let html = input(.type("checkbox"), .checked(true), .required(false), .none)
        #expect(html.string == "<input type=\"checkbox\" checked>")
    }

    @Test func `a builder takes conditions, loops and numbers`() {
        let html = ul {
            for number in 1...2 { li { number } }
            if always(true) { li("空") }
        }
        #expect(html.string == "<ul><li>1</li><li>2</li><li>空</li></ul>")
    }

    private func always(_ answer: Bool) -> Bool { answer }
}
