import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct RateForTests {
    @Test(arguments: TestBackend.allCases)
    func `the office types a paper rating, which is the signer's and says who typed it`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .replied, signers: [.second])
            let paper = ["paper": ["意见表，档案柜三"]]
            let second = ["signer": [try stage.tenure(.second).description]].merging(paper) { $1 }
            let typed = SuggestionStage.satisfied.merging(second) { $1 }
            for post in [SuggestionPost.mainLeader, .lead] {
                #expect(await failure { try await stage.take(.rateFor, on: id, typed, as: post) }?.kind == .forbidden)
            }
            let preset = await failure { try await stage.take(.rateFor, on: id, second, as: .staff) }
            #expect(preset?.fields.map(\.name) == ["attitude", "result"])
            let stranger = typed.merging(["signer": [try stage.tenure(.third).description]]) { $1 }
            #expect(
                await failure { try await stage.take(.rateFor, on: id, stranger, as: .staff) }?.fields.map(\.name)
                    == ["signer"])
            let form = try await SuggestionBrowser(stage, .staff).page("/suggestions/\(id)")
            #expect(form.contains("代录评价") && form.contains("代表second"))
            try await stage.take(.rateFor, on: id, typed, as: .staff)
            let rating = try #require(try await stage.detail(id, as: .lead).ratings.first { $0.attitude != nil })
            #expect(rating.person == (try stage.person(.second)) && rating.typedBy == "人员staff")
            #expect(await failure { try await stage.take(.rateFor, on: id, typed, as: .staff) }?.kind == .invalid)
            try await stage.take(.rate, on: id, SuggestionStage.unsatisfied, as: .lead)
            #expect(try await stage.state(id) == .redoReview)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the satisfaction rate says what it is divided by`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            _ = try await stage.suggestion(at: .closed)
            let silent = try await stage.suggestion(repliedAs: .replied, signers: [.second])
            try await stage.take(.rate, on: silent, SuggestionStage.satisfied, as: .second)
            try await stage.run(
                "UPDATE platform_clock SET due_on = \(stage.today.advanced(by: -1)) WHERE key = \(SuggestionClock.feedback)"
            )
            try await stage.take(.closeUnrated, on: silent, as: .staff)
            let (scope, year, main) = (try stage.scope(.staff), stage.today.year, stage.main)
            let rates = try await stage.database.read { db in
                try Satisfaction.load(year: year, unit: main, for: scope, db)
            }
            #expect(rates.suggestions.satisfied == 2 && rates.suggestions.rated == 2)
            #expect(rates.signers.satisfied == 2 && rates.signers.silent == 1)
            #expect(rates.signers.base(.excluded) == 2 && rates.signers.base(.counted) == 3)
            let page = try await SuggestionBrowser(stage, .staff).page("/suggestions/satisfaction")
            #expect(page.contains("2/2 = 100%") && page.contains("不计入分母"))
            #expect(try await SuggestionBrowser(stage, .mainLeader).get("/suggestions/satisfaction").status == 403)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a grade stands until the next round's is given, by attitude and by result`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .redoReview)
            try await stage.take(.redo, on: id, ["requirement": ["再办。"]], as: .staff)
            let (scope, year, main) = (try stage.scope(.staff), stage.today.year, stage.main)
            let rates = try await stage.database.read { db in
                try Satisfaction.load(year: year, unit: main, for: scope, db)
            }
            #expect(rates.suggestions.unsatisfied == 1 && rates.signers.unsatisfied == 1)
            #expect(rates.result.unsatisfied == 1 && rates.attitude.rated == 1)
            let page = try await SuggestionBrowser(stage, .staff).page("/suggestions/satisfaction")
            #expect(page.contains("办理态度") && page.contains("办理结果") && page.contains("上一轮的评价"))
            // The second round's reply does not take the first one's grade into its own year.
            let earlier = try #require(Day(year: year - 1, month: 12, day: 30))
            try await stage.run("UPDATE suggestions_reply SET signed_on = \(earlier) WHERE round = 1")
            for (asked, count) in [(year, 0), (year - 1, 1)] {
                let then = try await stage.database.read { db in
                    try Satisfaction.load(year: asked, unit: main, for: scope, db)
                }
                #expect(then.suggestions.rated == count && then.signers.rated == count, "\(asked)")
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the form of six aspects is filled in by the office and the signers, never by the unit`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .closed)
            let path = "/suggestions/\(id)/evaluations"
            var form = Dictionary(uniqueKeysWithValues: EvaluationAspect.allCases.map { ($0.rawValue, ["mostly"]) })
            form["evaluation"] = [EvaluationID.new().description]
            form["rated_on"] = [stage.today.description]
            let unit = try await SuggestionBrowser(stage, .mainLeader)
            #expect(await unit.post(path, form).status == 403)
            let lead = try await SuggestionBrowser(stage, .lead)
            #expect(await lead.post(path, form.merging(["overall": []]) { $1 }).status == 422)
            for _ in 1...2 { #expect(await lead.post(path, form).status == 303) }
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_evaluation") == 1)
            form["evaluation"] = [EvaluationID.new().description]
            #expect(await lead.post(path, form).status == 409)
            let staff = try await SuggestionBrowser(stage, .staff)
            let typed = form.merging(["paper": ["测评表，档案柜三"]]) { $1 }
            func enter(_ kind: String, _ rater: [String: [String]]) async -> WebResponse {
                let own = ["evaluation": [EvaluationID.new().description], "kind": [kind]]
                return await staff.post(path, typed.merging(own) { $1 }.merging(rater) { $1 })
            }
            // Who is no signer, on no list and no deputy in office rates nothing; nobody rates twice by a space.
            let lead1 = ["signer": [try stage.person(.lead).description]]
            #expect(await enter("deputy", lead1).status == 409)
            #expect(await enter("deputy", ["signer": [try stage.person(.third).description]]).status == 422)
            for kind in ["leader", "committee"] {
                #expect(await enter(kind, ["rater": ["张三丰"]]).status == 422, "\(kind)")
                #expect(await enter(kind, [:]).status == 422, "\(kind)")
            }
            #expect(await enter("leader", ["rater": ["代表 second"]]).status == 303)
            #expect(await enter("leader", ["rater": ["代表second"]]).status == 409)
            // A namesake is told apart by the code, and a committee is known from the first time it is named.
            let (places, office) = (stage.here, stage.office)
            try await stage.database.write { db in
                try places.elect("代表third", code: "T-2", db)
                try Committee.named("城建环保工委", in: office, db)
            }
            #expect(await enter("leader", ["rater": ["代表third"]]).status == 422)
            #expect(await enter("leader", ["rater": ["T-2"]]).status == 303)
            #expect(await enter("committee", ["rater": ["城建环保工委"]]).status == 303)
            let watching = [
                "id": [ID<Counterpart>.new().description], "committee": ["教科文卫工委"], "category": ["经济建设"],
                "since": [stage.today.description],
            ]
            #expect(await staff.post("/suggestions/counterparts", watching).status == 303)
            let paper = typed.merging(["kind": ["committee"], "rater": ["教科文卫 工委"]]) { $1 }
            #expect(await staff.post(path, paper.merging(["paper": [""]]) { $1 }).status == 422)
            #expect(await staff.post(path, paper).status == 303)
            #expect(await enter("committee", ["rater": ["教科文卫工委"]]).status == 409)
            let page = try await staff.page(path)
            #expect(page.contains("代表third（T-2）") && page.contains("城建环保工委"))
            #expect(page.contains("教科文卫工委") && page.contains("人员staff代录，纸质件：测评表，档案柜三") && page.contains("本人"))
            let withdrawal = ["evaluation": form["evaluation"] ?? [], "reason": ["录错了"]]
            #expect(await lead.post("\(path)/withdraw", withdrawal).status == 403)
            #expect(await staff.post("\(path)/withdraw", withdrawal).status == 303)
            #expect(await staff.post("\(path)/withdraw", withdrawal).status == 409)
            #expect(try await staff.page("/suggestions/satisfaction").contains("4/4 = 100%"))
            let foreign = try await SuggestionBrowser(stage, .foreignStaff)
            #expect(await foreign.post(path, paper).status == 404)
            let open = try await stage.suggestion(at: .feedback)
            form["evaluation"] = [EvaluationID.new().description]
            #expect(await lead.post("/suggestions/\(open)/evaluations", form).status == 409)
        }
    }
}
