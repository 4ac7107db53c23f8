import Foundation
import Kernel
import StorageTesting
import Testing
import Web

/// Text that is allowed and strange: kept as typed, and shown as text.
struct StrangeTextTests {
    static let texts = [
        "'; DROP TABLE suggestions_suggestion; --", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
        "a & b &amp; c &lt;", "𠮷野家门前䶮字路牌", "👩‍👩‍👧‍👦 与 🇨🇳", "e\u{301} 与 é", "=1+1",
        "%s %d %n {id} \\(x)",
        "\\u0000 \\n", "Ａ１ｶﾅ", "'\"`$(id)", "]]>", "<!-- -->", "javascript:alert(1)",
    ]

    @Test(arguments: TestBackend.allCases)
    func `what was typed is kept to the letter and never becomes markup`(_ backend: TestBackend) async throws {
        try await TwoOffices.with(backend) { stage in
            let deputy = try stage.home.visitor(.deputy)
            for text in Self.texts {
                let body = try JSONEncoder().encode(["title": text, "situation": "\(text)\n\t\(text)"])
                let made = try await stage.draft(Array(body))
                try #require(made.status == 201, "\(text): \(made.text)")
                let id = try #require(made.text.firstMatch(of: /[0-9a-f-]{36}/)).0
                let answer = await stage.server.ask(.get, "/api/suggestions/\(id)", by: deputy)
                let kept = try JSONDecoder().decode(Kept.self, from: Data(answer.bytes ?? []))
                // Two spellings of é are equal as characters, so scalars are compared.
                #expect(Array(kept.title.unicodeScalars) == Array(text.unicodeScalars))
                #expect(Array(kept.situation.unicodeScalars) == Array("\(text)\n\t\(text)".unicodeScalars))
                for page in ["/suggestions/\(id)", "/suggestions/\(id)/edit", "/suggestions"] {
                    let shown = await stage.server.ask(.get, page, by: deputy)
                    #expect(shown.status == 200, "\(text)")
                    #expect(shown.text.contains(Self.escaped(text)), "\(page): \(text)")
                    #expect(!shown.text.contains("<script>alert") && !shown.text.contains("<img src=x"), "\(text)")
                }
            }
            #expect(try await stage.count("suggestions_suggestion") == 4 + Self.texts.count)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what is searched for is found as typed and shown as text`(_ backend: TestBackend) async throws {
        try await TwoOffices.with(backend) { stage in
            let deputy = try stage.home.visitor(.deputy)
            for text in Self.texts {
                let body = try JSONEncoder().encode(["title": text])
                try #require(try await stage.draft(Array(body)).status == 201)
                let query = text.utf8.map { "%" + String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
                let shown = await stage.server.ask(.get, "/suggestions", "q=\(query)", by: deputy)
                #expect(shown.status == 200 && shown.text.contains(Self.escaped(text)), "\(text)")
                #expect(!shown.text.contains("<script>alert") && !shown.text.contains("<img src=x"), "\(text)")
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what was typed wrongly comes back in the form as text`(_ backend: TestBackend) async throws {
        try await TwoOffices.with(backend) { stage in
            let deputy = try stage.home.visitor(.deputy)
            let form = "id=\(ID<Never>.new())&publication=nonsense&title=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E"
            let answer = await stage.server.ask(.post, "/suggestions", by: deputy, Array(form.utf8))
            #expect(answer.status == 422 && !answer.text.contains("<script>alert"))
            #expect(answer.text.contains("&lt;script&gt;alert(1)") || answer.text.contains("&lt;script>alert(1)"))
            #expect(try await stage.count("suggestions_suggestion") == 4)
        }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    }

    private struct Kept: Decodable {
        let title: String
        let situation: String
    }
}
