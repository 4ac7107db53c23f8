import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct SupervisionPageTests {
    private static let path = "/suggestions/supervisions"
    private static let urging = "/letters/papers/suggestions.urging"

    @Test(arguments: TestBackend.allCases)
    func `a letter is written, told to the unit, printed, answered by it, and counted`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let suggestion = try await stage.suggestion(at: .handling)
            let staff = try await SuggestionBrowser(stage, .staff)
            let form = try await staff.page("\(Self.path)/new?kind=letter&unit=\(stage.main)")
            let id = try #require(form.firstMatch(of: /name="id" value="([^"]+)"/)?.1)
            #expect(form.contains("关于修路的建议"))
            var fields = Self.letter(String(id), stage.main, suggestion, on: stage.today)
            let wrong = await staff.post(Self.path, fields.merging(["answer_by": ["2001-01-01"]]) { $1 })
            #expect(wrong.status == 422 && wrong.words.contains("答复期限不能早于发函日期"))
            #expect(wrong.words.contains("人大代工函〔2024〕3号"))
            for _ in 1...2 { #expect(await staff.post(Self.path, fields).status == 303) }
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_supervision") == 1)
            fields["id"] = [SupervisionID.new().description]
            let taken = await staff.post(Self.path, fields)
            #expect(taken.status == 422 && taken.words.contains("已经用过"))

            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            #expect(try await clerk.page("/notices").contains("\(Self.path)/\(id)"))
            let urging = try await clerk.page("\(Self.urging)/\(id)")
            #expect(urging.contains("人大代工函〔2024〕3号") && urging.contains("签收期限 20"))
            let blank = await clerk.post("\(Self.path)/\(id)/answer", ["answer": [""]])
            #expect(blank.status == 422 && blank.words.contains("请填写回复。"))
            #expect(await clerk.post("\(Self.path)/\(id)/answer", ["answer": ["已与代表<沟通>"]]).status == 303)
            #expect(await clerk.post("\(Self.path)/\(id)/answer", ["answer": ["又"]]).status == 409)
            #expect(try await staff.page("\(Self.path)/\(id)").contains("已与代表&lt;沟通&gt;"))
            #expect(try await staff.page("\(Self.path)?kind=letter&unit=\(stage.main)").contains("共 1 次"))
            #expect(try await staff.page("\(Self.path)?kind=telephone").contains("共 0 次"))
            let csv = await staff.get("\(Self.path)/export.csv")
            #expect(csv.status == 200 && csv.words.contains("人大代工函〔2024〕3号") && !csv.words.contains("0710-1"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `units are called most overdue first, and those ticked are noted down in one go`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let suggestion = try await stage.suggestion(at: .triage)
            try await stage.take(.assign, on: suggestion, stage.handedTo(stage.main, stage.co), as: .staff)
            try await stage.run("UPDATE platform_clock SET due_on = \(stage.today.advanced(by: -2))")
            try await stage.run(
                """
                UPDATE platform_clock SET due_on = \(stage.today.advanced(by: -9))
                 WHERE holder_id = \(stage.co)
                """)
            let staff = try await SuggestionBrowser(stage, .staff)
            let page = try await staff.page("\(Self.path)/calls")
            let ticks = page.matches(of: /name="units" value="([^"]+)"/).map { String($0.1) }
            #expect(ticks == [stage.co.description, stage.main.description])
            #expect(page.contains("已过 9 天") && page.contains("还没有"))
            let id = try #require(page.firstMatch(of: /name="id" value="([^"]+)"/)?.1)
            let ticked = ["id": [String(id)], "units": ticks]
            for _ in 1...2 { #expect(await staff.post("\(Self.path)/calls", ticked).status == 303) }
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_supervision") == 2)
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_supervised") == 2)
            let coClerk = try await SuggestionBrowser(stage, .coClerk)
            #expect(try await coClerk.page("/notices").contains("代工委电话督办"))
            #expect(try await !staff.page("\(Self.path)/calls").contains("还没有"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `with one unit of another office among those ticked, none is noted down`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let suggestion = try await stage.suggestion(at: .handling)
            try await stage.run("UPDATE platform_clock SET due_on = \(stage.today.advanced(by: -2))")
            let staff = try await SuggestionBrowser(stage, .staff)
            func urge(_ units: [String]) async -> WebResponse {
                await staff.post("\(Self.path)/calls", ["id": [SupervisionID.new().description], "units": units])
            }
            let foreign = stage.there.units[0]
            #expect(await urge([stage.main.description, foreign.description]).status == 404)
            #expect(await urge([]).status == 422)
            #expect(await urge(["no-id"]).status == 422)
            #expect(await urge([stage.here.units[5].description]).status == 409)

            let id = SupervisionID.new().description
            let theirs = await staff.post(
                Self.path, Self.letter(id, foreign, suggestion, on: stage.today))
            #expect(theirs.status == 404)
            let notTheirs = await staff.post(
                Self.path, Self.letter(id, stage.here.units[5], suggestion, on: stage.today))
            #expect(notTheirs.status == 422)
            let long = Self.letter(id, stage.main, suggestion, on: stage.today)
                .merging(["content": [String(repeating: "长", count: 1001)]]) { $1 }
            #expect(await staff.post(Self.path, long).status == 422)
            let late = Self.letter(id, stage.main, suggestion, on: stage.today.advanced(by: 1))
            #expect(await staff.post(Self.path, late).status == 422)
            #expect(await staff.get("\(Self.path)/new?kind=letter&unit=\(foreign)").status == 404)
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_supervision") == 0)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `only the office and the unit itself see a call`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let suggestion = try await stage.suggestion(at: .handling)
            let staff = try await SuggestionBrowser(stage, .staff)
            let id = SupervisionID.new().description
            let fields = Self.letter(id, stage.main, suggestion, on: stage.today)
            #expect(await staff.post(Self.path, fields).status == 303)
            let seen: [SuggestionPost: Int] = [
                .staff: 200, .chief: 200, .mainClerk: 200, .mainLeader: 200, .coClerk: 404, .lead: 404, .head: 404,
                .foreignStaff: 404, .foreignLeader: 404,
            ]
            for (post, status) in seen {
                let browser = try await SuggestionBrowser(stage, post)
                #expect(await browser.get("\(Self.path)/\(id)").status == status, "\(post)")
                guard status == 404 else { continue }
                #expect(await browser.get("\(Self.urging)/\(id)").status == 404, "\(post)")
                #expect(await browser.post("\(Self.path)/\(id)/answer", ["answer": ["好"]]).status == 404, "\(post)")
                guard post != .foreignStaff else { continue }
                let lists = ["/suggestions/inspection-list", "/suggestions/unit-ballots"]
                for closed in [Self.path, "\(Self.path)/calls"] + lists {
                    #expect(await browser.get(closed).status == 403, "\(post) \(closed)")
                }
            }
            for (post, isTold) in [SuggestionPost.staff: true, .mainClerk: true, .coClerk: false, .lead: false] {
                let page = try await SuggestionBrowser(stage, post).page("/suggestions/\(suggestion)")
                #expect(page.contains("\(Self.path)/\(id)") == isTold, "\(post)")
            }
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            #expect(await clerk.post("\(Self.path)/\(id)/withdraw", ["reason": ["不认"]]).status == 403)
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(await foreign.post("\(Self.path)/\(id)/withdraw", ["reason": ["不认"]]).status == 404)
            #expect(try await foreign.page(Self.path).contains("共 0 次"))
            #expect(await staff.post("\(Self.path)/\(id)/withdraw", ["reason": ["登错了"]]).status == 303)
            #expect(await staff.post("\(Self.path)/\(id)/withdraw", ["reason": ["登错了"]]).status == 409)
            #expect(try await staff.page("\(Self.path)/\(id)").contains("登错了"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the inspection office's list and the ballots open, with their rates, and are exported`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            _ = try await stage.suggestion(at: .handling)
            let meeting: MeetingID = try #require(
                try await stage.database.read { db in
                    try db.value("SELECT id FROM platform_meeting WHERE office_id = \(stage.office)")
                })
            try await stage.run(
                """
                INSERT INTO suggestions_unit_ballot (id, office_id, unit_id, meeting_id, expected, present, satisfied,
                                                     mostly, unsatisfied, created_at)
                VALUES (\(ID<UnitBallotSubject>.new()), \(stage.office), \(stage.main), \(meeting), 40, 38, 30, 6, 2,
                        \(Instant.now()))
                """)
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await staff.page("/suggestions/unit-ballots").contains("30/38 = 79%"))
            #expect(await staff.get("/suggestions/unit-ballots/export.csv").words.contains("36/38 = 95%"))
            let list = "/suggestions/inspection-list"
            #expect(try await staff.page(list).contains("请选择单位或巡察批次。"))
            let own = try await staff.page("\(list)?unit=\(stage.main)&from=1&to=9999")
            #expect(own.contains("共 1 件") && own.contains("关于修路的建议"))
            #expect(try await staff.page("\(list)?unit=\(stage.co)").contains("共 0 件"))
            #expect(try await staff.page("\(list)?unit=\(stage.main)&from=2001&to=2002").contains("共 0 件"))
            #expect(await staff.get("\(list)/export.csv?unit=\(stage.main)").words.contains("关于修路的建议"))
            #expect(await staff.get("\(list)/export.xlsx?unit=\(stage.main)").status == 200)
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(try await foreign.page("\(list)?unit=\(stage.main)").contains("共 0 件"))
            #expect(try await !foreign.page("/suggestions/unit-ballots").contains("30/38"))
        }
    }

    private static func letter(
        _ id: String, _ unit: UnitID, _ suggestion: SuggestionID, on day: Day
    ) -> [String: [String]] {
        [
            "id": [id], "kind": ["letter"], "unit": [unit.description], "suggestions": [suggestion.description],
            "number": ["人大代工函〔2024〕3号"], "held_on": [day.description], "content": ["尚未与代表沟通。"],
            "requirement": ["尽快沟通"], "answer_by": [day.advanced(by: 10).description], "contact": ["王某"],
            "telephone": ["0710-1"],
        ]
    }
}
