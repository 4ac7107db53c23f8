import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct MeritTests {
    private static let path = "/suggestions/merits"

    @Test(arguments: TestBackend.allCases)
    func `a suggestion is nominated within its share, decided, marked, and revoked to what it was`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let suggestion = try await stage.suggestion(at: .closed)
            let number: String = try #require(
                try await stage.database.read { db in
                    try db.value("SELECT number FROM suggestions_suggestion WHERE id = \(suggestion)")
                })
            let staff = try await SuggestionBrowser(stage, .staff)
            let id = ID<Merit>.new().description
            let typed = [
                "id": [id], "year": [String(stage.today.year)], "kind": ["suggestion"], "number": [number],
                "score": ["92.5"], "grounds": ["促成了修路。"],
            ]
            // One suggestion gives no place: 10 % of 1.
            let over = await staff.post(Self.path, typed)
            #expect(over.status == 422 && over.words.contains("名额 0 件已用完"))
            let reasoned = typed.merging(["over_quota_reason": ["仅一件"]]) { $1 }
            for wrong in [["number": ["没有"]], ["score": ["101"]], ["year": ["3000"]]] {
                #expect(await staff.post(Self.path, reasoned.merging(wrong) { $1 }).status == 422, "\(wrong)")
            }
            for _ in 1...2 { #expect(await staff.post(Self.path, reasoned).status == 303) }
            let again = reasoned.merging(["id": [ID<Merit>.new().description]]) { $1 }
            #expect(await staff.post(Self.path, again).status == 422)
            #expect(try await staff.page(Self.path).contains("超出 1 件"))

            func act(_ event: String, _ version: Int, _ typed: [String: [String]]) async -> WebResponse {
                await staff.post(
                    "\(Self.path)/\(id)/acts/\(event)", typed.merging(["version": [String(version)]]) { $1 })
            }
            let decision = ["meeting": ["七届第30次主任会议"], "decided_on": [stage.today.description]]
            #expect(await act("score", 1, ["score": ["95"], "reason": ["复核"]]).status == 303)
            #expect(await act("decide", 1, decision).status == 409)
            #expect(await act("decide", 2, decision).status == 303)
            #expect(try await Self.isExcellent(suggestion, stage))
            #expect(await staff.get("\(Self.path)/export.csv").words.contains("95"))
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(await foreign.get("\(Self.path)/\(id)").status == 404)
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            #expect(await clerk.get(Self.path).status == 403)
            #expect(await act("revoke", 3, ["reason": ["材料不实"]]).status == 303)
            #expect(try await !Self.isExcellent(suggestion, stage))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a unit is nominated with the score of its sheet`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            _ = try await stage.suggestion(at: .closed)
            let staff = try await SuggestionBrowser(stage, .staff)
            let rules = AssessmentTests.rules(stage, least: "1")
            #expect(await staff.post("/suggestions/assessment/rules", rules).status == 303)
            #expect(await staff.post("/suggestions/assessment/compute").status == 303)
            let id = ID<Merit>.new().description
            let typed = [
                "id": [id], "year": [String(stage.today.year)], "kind": ["unit"], "unit": [stage.main.description],
                "grounds": ["办得好。"],
            ]
            let foreign = typed.merging(["unit": [stage.there.units[0].description]]) { $1 }
            #expect(await staff.post(Self.path, foreign).status == 422)
            #expect(await staff.post(Self.path, typed).status == 303)
            #expect(try await staff.page("\(Self.path)/\(id)").contains("100"))
            let again = typed.merging(["id": [ID<Merit>.new().description]]) { $1 }
            #expect(await staff.post(Self.path, again).status == 422)
            let refused = ["reason": ["暂缓"], "version": ["1"]]
            #expect(await staff.post("\(Self.path)/\(id)/acts/refuse", refused).status == 303)
            #expect(await staff.post(Self.path, again).status == 303)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `who handles at a unit is nominated once a year, beside the unit and a colleague`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let staff = try await SuggestionBrowser(stage, .staff)
            func nominate(_ kind: String, _ handler: String?) async -> WebResponse {
                await staff.post(
                    Self.path,
                    [
                        "id": [ID<Merit>.new().description], "year": [String(stage.today.year)], "kind": [kind],
                        "unit": [stage.main.description], "handler": handler.map { [$0] } ?? [], "grounds": ["办得细。"],
                    ])
            }
            #expect(await nominate("unit", nil).status == 303)
            #expect(await nominate("handler", nil).words.contains("请填写承办人姓名。"))
            #expect(await nominate("handler", "王　芳").status == 303)
            #expect(await nominate("handler", "王芳").words.contains("这家单位的这个人这一年已经提名。"))
            #expect(await nominate("handler", "李平").status == 303)
            #expect(await nominate("unit", nil).words.contains("这家单位这一年已经提名。"))
            let page = try await staff.page("\(Self.path)?kind=handler")
            #expect(page.contains("先进承办个人") && page.contains("甲市第1局 王芳") && page.contains("甲市第1局 李平"))
        }
    }

    private static func isExcellent(_ id: SuggestionID, _ stage: SuggestionStage) async throws -> Bool {
        try await stage.count(
            "SELECT COUNT(*) FROM suggestions_suggestion WHERE id = \(id) AND is_excellent = \(true)") == 1
    }
}
