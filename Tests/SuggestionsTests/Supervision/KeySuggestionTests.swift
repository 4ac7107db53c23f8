import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct KeySuggestionTests {
    @Test func `every state of a key suggestion is accepted by the table`() {
        #expect(Set(KeyCase.machine.rows.flatMap { [$0.from, $0.to] }) == Set(KeyState.allCases))
        #expect(Set(KeyCase.machine.rows.map(\.event)) == Set(KeyEvent.allCases))
        #expect(CaseEngine<KeyCase>.keys.verbs.map(\.event).count == KeyEvent.allCases.count)
    }

    @Test(arguments: TestBackend.allCases)
    func `a decision marks the suggestion, and goes through plan, actions and report to its end`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let suggestion = try await stage.suggestion(at: .handling)
            let staff = try await SuggestionBrowser(stage, .staff)
            let id = ID<KeySuggestion>.new().description
            let fields = Self.decision(id, on: stage.today)
            let late = fields.merging(["decided_on": [stage.today.advanced(by: 1).description]]) { $1 }
            let refused = await staff.post("/suggestions/\(suggestion)/key", late)
            #expect(refused.status == 422 && refused.words.contains("周主任"))
            let old = fields.merging(["decided_on": ["1024-01-08"]]) { $1 }
            #expect(await staff.post("/suggestions/\(suggestion)/key", old).status == 422)
            for _ in 1...2 { #expect(await staff.post("/suggestions/\(suggestion)/key", fields).status == 303) }
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_key") == 1)
            #expect(try await Self.mark(suggestion, stage) == "周主任")
            let again = fields.merging(["id": [ID<KeySuggestion>.new().description]]) { $1 }
            #expect(await staff.post("/suggestions/\(suggestion)/key", again).status == 409)

            let path = "/suggestions/key/\(id)"
            func act(_ event: String, _ version: Int, _ typed: [String: [String]]) async -> WebResponse {
                await staff.post("\(path)/acts/\(event)", typed.merging(["version": [String(version)]]) { $1 })
            }
            let plan = [
                "goal": ["修好路"], "steps": ["走访\n座谈"], "starts_on": [stage.today.description],
                "ends_on": [stage.today.advanced(by: 60).description], "committee": ["城环委"],
            ]
            let turned = plan.merging(["ends_on": [stage.today.advanced(by: -1).description]]) { $1 }
            let planned = "/letters/papers/suggestions.key-plan/\(id)"
            let reported = "/letters/papers/suggestions.key-report/\(id)"
            #expect(await act("plan", 1, turned).status == 422)
            #expect(await staff.get(planned).status == 409)
            #expect(await act("plan", 1, plan).status == 303)
            #expect(await act("plan", 1, plan).status == 409)
            let report = [
                "report_meeting": ["七届第31次主任会议"], "reported_on": [stage.today.description], "report": ["路已修好。"],
            ]
            let early = await act("report", 2, report)
            #expect(early.status == 422 && early.words.contains("至少记录一次督办活动"))
            let visit = ["kind": ["visit"], "held_on": [stage.today.description], "content": ["看了<路>。"]]
            #expect(await act("act", 2, visit).status == 303)
            #expect(try await staff.page(path).contains("看了&lt;路&gt;。"))
            #expect(await staff.get(reported).status == 409)
            #expect(await act("report", 3, report).status == 303)
            #expect(try await staff.page(path).contains(reported))
            let papers = try await (staff.page(planned), staff.page(reported))
            #expect(papers.0.contains("修好路") && papers.0.contains("城环委") && papers.0.contains("甲市第1局"))
            #expect(papers.1.contains("看了&lt;路&gt;。") && papers.1.contains("路已修好。"))
            #expect(await staff.get("\(reported)/docx").status == 200)
            for post in [SuggestionPost.mainClerk, .foreignStaff] {
                #expect(try await SuggestionBrowser(stage, post).get(reported).status == 404, "\(post)")
            }
            let open = await act("finish", 4, ["conclusion": ["办成了"]])
            #expect(open.status == 422 && open.words.contains("承办单位还没有答复"))
            let finished = ["conclusion": ["办成了"], "early_reason": ["主任会议要求<先完成>"]]
            #expect(await act("finish", 4, finished).status == 303)
            #expect(try await staff.page(path).contains("主任会议要求&lt;先完成&gt;"))
            #expect(try await staff.page("/suggestions/key?year=\(stage.today.year)").contains("督办完成"))
            #expect(await staff.get("/suggestions/key/export.csv").words.contains("关于修路的建议"))
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            #expect(try await clerk.page("/suggestions/\(suggestion)").contains("周主任"))
            // The units read what is asked of them, in words of their own; nobody else's unit does.
            for post in [SuggestionPost.mainClerk, .coClerk] {
                let unit = try await SuggestionBrowser(stage, post)
                let shown = try await unit.page(path)
                #expect(shown.contains("走访") && shown.contains("周主任") && shown.contains("看了&lt;路&gt;。"), "\(post)")
                #expect(!shown.contains("登记完成") && !shown.contains("路已修好。"), "\(post)")
                let news = try await unit.page("/notices")
                #expect(news.contains("按方案办理") && news.contains(path), "\(post)")
                #expect(!news.contains("每次活动记下来") && !news.contains("登记完成"), "\(post)")
                #expect(await unit.post("\(path)/acts/finish", finished).status == 403, "\(post)")
            }
            for post in [SuggestionPost.idleClerk, .lead] {
                #expect(try await SuggestionBrowser(stage, post).get(path).status == 404, "\(post)")
            }
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(await foreign.get(path).status == 404)
            #expect(await foreign.post("/suggestions/\(suggestion)/key", again).status == 404)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `cancelled, the suggestion is what it was before: a mark of the ledger stays`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let suggestion = try await stage.suggestion(at: .triage)
            try await stage.run(
                """
                UPDATE suggestions_suggestion SET is_key = \(true), key_leader = \("省人大") WHERE id = \(suggestion)
                """)
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await staff.page("/suggestions/key").contains("台账带来的标记"))
            let id = ID<KeySuggestion>.new()
            let scope = try stage.scope(.staff)
            let (today, other) = (stage.today, try await stage.suggestion(at: .handling))
            try await stage.database.write { db in
                try DecideKey.decide(
                    id, on: suggestion, Self.decision(id.description, on: today).filter { $0.key != "id" }, by: scope,
                    db)
                let (_, follows) = try CaseEngine.keys.take(
                    .cancel, on: id.asID(), ["reason": ["登错了"]], by: scope, db)
                #expect(follows.isEmpty)
            }
            #expect(try await Self.mark(suggestion, stage) == "省人大")
            #expect(try await Self.mark(other, stage) == nil)
            let listed = try await staff.page("/suggestions/key?state=cancelled")
            #expect(listed.contains("不再列为重点"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a leader leads the handling until that is ended with its reason`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let suggestion = try await stage.suggestion(at: .handling)
            let staff = try await SuggestionBrowser(stage, .staff)
            let path = "/suggestions/\(suggestion)/led"
            let id = ID<LedSuggestion>.new().description
            let fields = [
                "id": [id], "leader": ["吴某"], "post": ["副市长"], "reason": ["群众关注"],
                "since": [stage.today.description],
            ]
            for _ in 1...2 { #expect(await staff.post(path, fields).status == 303) }
            let other = fields.merging(["id": [ID<LedSuggestion>.new().description]]) { $1 }
            #expect(await staff.post(path, other).status == 409)
            let lead = try await SuggestionBrowser(stage, .lead)
            #expect(try await lead.page("/suggestions/\(suggestion)").contains("副市长 吴某"))
            #expect(await lead.get(path).status == 403)
            let early = ["ended_on": [stage.today.advanced(by: -1).description], "ended_reason": ["换人"]]
            #expect(await staff.post("\(path)/\(id)/end", early).status == 422)
            let ended = ["ended_on": [stage.today.description], "ended_reason": ["换人"]]
            #expect(await staff.post("\(path)/\(id)/end", ended).status == 303)
            #expect(await staff.post("\(path)/\(id)/end", ended).status == 409)
            #expect(try await staff.page("/suggestions/led").contains("换人"))
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(await foreign.post(path, other).status == 404)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a committee watches a category or a unit, and the list is narrowed by it`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let suggestion = try await stage.suggestion(at: .handling)
            let staff = try await SuggestionBrowser(stage, .staff)
            let path = "/suggestions/counterparts"
            func add(_ committee: String, _ more: [String: [String]]) async -> WebResponse {
                let base = [
                    "id": [ID<Counterpart>.new().description], "committee": [committee],
                    "since": [stage.today.description],
                ]
                return await staff.post(path, base.merging(more) { $1 })
            }
            #expect(await add("财经委", ["category": ["经济建设"]]).status == 303)
            #expect(await add("城环委", ["unit": [stage.main.description]]).status == 303)
            #expect(await add("农委", ["unit": [stage.main.description]]).status == 422)
            #expect(await add("农委", [:]).status == 422)
            #expect(await add("农委", ["unit": [stage.there.units[0].description]]).status == 422)
            let page = try await staff.page("/suggestions/\(suggestion)")
            #expect(page.contains("城环委") && !page.contains("财经委"))
            let foundByUnit = try await staff.page("/suggestions?committee=\(Self.percent("城环委"))")
            #expect(foundByUnit.contains("共 1 件"))
            let notFound = try await staff.page("/suggestions?committee=\(Self.percent("财经委"))")
            #expect(notFound.contains("共 0 件"))
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(try await !foreign.page(path).contains("城环委"))
        }
    }

    private static func percent(_ text: String) -> String {
        text.utf8.map { "%" + (String($0, radix: 16, uppercase: true)) }.joined()
    }

    static func decision(_ id: String, on day: Day) -> [String: [String]] {
        [
            "id": [id], "meeting": ["七届第30次主任会议"], "decided_on": [day.description], "leader": ["周主任"],
            "committee": ["城环委"],
        ]
    }

    /// The leader of the mark; nil when it is not marked.
    static func mark(_ id: SuggestionID, _ stage: SuggestionStage) async throws -> String? {
        try await stage.database.read { db in
            try db.value(
                "SELECT key_leader FROM suggestions_suggestion WHERE id = \(id) AND is_key = \(true)")
        }
    }
}
