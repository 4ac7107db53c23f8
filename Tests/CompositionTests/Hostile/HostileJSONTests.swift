import Kernel
import StorageTesting
import Testing
import Web

/// What programs send that were written in a hurry, or to break in.
struct HostileJSONTests {
    private static let deep = String(repeating: "[", count: 10_000)
    private static let long = String(repeating: "字", count: 100_000)
    /// One character to a reader, and a page full of marks.
    private static let marked = "e" + String(repeating: "\u{301}", count: 50_000)

    static let drafts = [
        "", "[]", "null", "1", "\"title\"", "{", "{}", "{\"title\"}", "title=form", deep, "{\"title\":\(deep)}",
        "{\"title\":null}",
        "{\"title\":{\"a\":1}}", "{\"title\":[[\"a\"]]}", "{\"title\":[null]}", "{\"title\":[\"甲\",\"乙\"]}",
        "{\"title\":true}", "{\"title\":1e400}", "{\"title\":\"\"}", "{\"title\":\"　\"}",
        "{\"title\":\"甲\",\"nobody\":\"乙\"}", "{\"title\":\"甲\",\"office_id\":\"乙\"}", "{\"title\":\"\(long)\"}",
        "{\"title\":\"甲\",\"situation\":\"\(long)\"}", "{\"title\":\"\(marked)\"}", "{\"title\":\"甲\\u0000乙\"}",
        "{\"title\":\"甲\\u001b[2J\"}", "{\"title\":\"\\ud800\"}", "{\"title\":\"\\u202e倒着写\"}",
        "{\"title\":\"甲\",\"publication\":\"sometimes\"}",
        "{\"title\":\"甲\",\"id\":\"not-an-id\"}", "{\"title\":\"甲\",\"id\":[]}",
    ]

    @Test(arguments: TestBackend.allCases)
    func `a draft that is not one is refused in words, and nothing is kept`(_ backend: TestBackend) async throws {
        try await TwoOffices.with(backend) { stage in
            let before = try await stage.count("suggestions_suggestion")
            for draft in Self.drafts {
                let answer = try await stage.draft(draft)
                #expect(answer.status == 422, "\(draft.prefix(60)) \(answer.status)")
                #expect(answer.isInChinese && answer.headers["Content-Type"]?.hasPrefix("application/json") ?? false)
            }
            let notUTF8 = try await stage.draft(Array("{\"title\":\"".utf8) + [0xFF, 0xFE] + Array("\"}".utf8))
            #expect(notUTF8.status == 422)
            #expect(try await stage.count("suggestions_suggestion") == before)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a version that is no number does not pass for none`(_ backend: TestBackend) async throws {
        try await TwoOffices.with(backend) { stage in
            let made = try await stage.draft("{\"title\":\"关于修路的建议\"}")
            try #require(made.status == 201, "\(made.text)")
            let id = try #require(made.text.firstMatch(of: /[0-9a-f-]{36}/)).0
            let deputy = try stage.home.visitor(.deputy)
            for version in ["\"x\"", "\"\"", "-1", "99", "\"99999999999999999999\"", "[]", "[\"1\",\"2\"]", "1e400"] {
                let body = "{\"version\":\(version),\"reason\":\"不提了\"}"
                let answer = await stage.server.ask(
                    .post, "/api/suggestions/\(id)/acts/withdraw", by: deputy, type: "application/json",
                    Array(body.utf8))
                #expect([409, 422].contains(answer.status) && answer.isInChinese, "\(version) \(answer.status)")
            }
            #expect(try await stage.count("suggestions_suggestion WHERE state = 'withdrawn'") == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `an event nobody knows, or that follows by itself, cannot be sent`(_ backend: TestBackend) async throws {
        try await TwoOffices.with(backend) { stage in
            let before = try await stage.home.acts(stage.app.database)
            let id = try #require(stage.home.things["suggestion"])
            let part = try #require(stage.home.things["part"])
            for event in ["nonsense", "ASSIGN", "assign%20", "%00", "deliver"] {
                let staff = try stage.home.visitor(.officeStaff)
                let answer = await stage.server.ask(.post, "/api/suggestions/\(id)/acts/\(event)", by: staff)
                #expect([403, 404, 409].contains(answer.status), "\(event) \(answer.status)")
            }
            for event in ["finish", "reopen", "nonsense"] {
                let clerk = try stage.home.visitor(.unitClerk)
                let answer = await stage.server.ask(.post, "/api/suggestions/\(id)/parts/\(part)/\(event)", by: clerk)
                #expect([403, 404, 409].contains(answer.status), "\(event) \(answer.status)")
            }
            #expect(try await stage.home.acts(stage.app.database) == before)
        }
    }
}
