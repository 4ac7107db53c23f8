import Kernel
import Platform
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct ReviewStandardsTests {
    private static let path = "/suggestions/standards"

    /// The seven lines but one, one of the office's own, and the three points.
    private static func typed(_ stage: SuggestionStage) -> SuggestionStage.Typed {
        var typed = SetReviewStandards.values(of: .usual).mapValues { [$0] }
        typed["academic"] = [""]
        typed["own_1"] = ["涉及国家秘密"]
        typed["gates"] = ["law"]
        typed["basis"] = ["主任会议决定"]
        typed["from"] = [stage.today.description]
        return typed
    }

    @Test(arguments: TestBackend.allCases)
    func `the office's own list is what the lead answers and what a refusal names`(_ backend: TestBackend) async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await staff.page(Self.path).contains("系统自带，还没有改动"))
            #expect(await staff.post(Self.path, Self.typed(stage)).status == 303)
            #expect(try await staff.page(Self.path).contains("涉及国家秘密"))

            let id = try await stage.draft()
            let lead = try await SuggestionBrowser(stage, .lead)
            let page = try await lead.page("/suggestions/\(id)")
            #expect(page.contains("是否属于：涉及国家秘密") && !page.contains("学术研讨"))
            let submit = "/suggestions/\(id)/acts/submit"
            let cleared = SuggestionStage.cleared.merging(["version": ["1"]]) { $1 }
            #expect(await lead.post(submit, cleared).words.contains("请填写是否属于：涉及国家秘密"))
            let secret = await lead.post(submit, cleared.merging(["own_1": ["yes"]]) { $1 })
            #expect(secret.status == 422 && secret.words.contains("“涉及国家秘密”不能作为代表建议提出"))
            #expect(await lead.post(submit, cleared.merging(["own_1": ["no"]]) { $1 }).status == 303)

            let points = ["gate_1": ["yes"], "gate_2": ["yes"], "gate_3": ["yes"]]
            try await stage.refuses(.invalid, "gate_1", "gate_2", "gate_3") {
                try await stage.take(.passDelegation, on: id, as: .head)
            }
            try await stage.refuses(.invalid, "gate_2") {
                try await stage.take(.passDelegation, on: id, points.merging(["gate_2": ["no"]]) { $1 }, as: .head)
            }
            try await stage.take(.passDelegation, on: id, points, as: .head)
            let motions = try await SuggestionBrowser(stage, .motions)
            let review = try await motions.page("/suggestions/\(id)")
            #expect(review.contains("政治关、法律关、质量关已逐项核对。") && review.contains("质量关已过"))

            try await stage.refuses(.invalid, "ground") {
                let dropped = SuggestionStage.refusal.merging(["ground": ["academic"]]) { $1 }
                try await stage.take(.refuse, on: id, dropped, as: .motions)
            }
            try await stage.take(
                .refuse, on: id, SuggestionStage.refusal.merging(["ground": ["own_1"]]) { $1 }, as: .motions)
            let marks = try await stage.submission(id, as: .lead).marks
            #expect(marks.refusalGround == .other && marks.refusalWords == "涉及国家秘密")
            #expect(try await lead.page("/suggestions/\(id)").contains("涉及国家秘密；退回代表并说明理由"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `only the office sets it, for itself alone, and each version stays`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let (typed, chief) = (Self.typed(stage), try await SuggestionBrowser(stage, .chief))
            for post in [SuggestionPost.lead, .mainLeader, .motions] {
                let browser = try await SuggestionBrowser(stage, post)
                #expect(await browser.get(Self.path).status == 403)
                #expect(await browser.post(Self.path, typed).status == 403)
            }
            let empty = typed.mapValues { _ in [""] }.merging([
                "gates": ["law"], "basis": ["决定"], "from": [stage.today.description],
            ]) { $1 }
            let wrong: [SuggestionStage.Typed] = [
                empty, typed.merging(["own_1": [String(repeating: "长", count: 81)]]) { $1 },
                typed.merging(["own_2": ["涉及国家秘密"]]) { $1 }, typed.merging(["gates": ["all"]]) { $1 },
                typed.merging(["from": ["1900-01-01"]]) { $1 }, typed.merging(["basis": [""]]) { $1 },
            ]
            for raw in wrong { #expect(await chief.post(Self.path, raw).status == 422) }
            #expect(await chief.post(Self.path, typed).status == 303)
            #expect(await chief.post(Self.path, typed).words.contains("没有需要保存的改动"))
            let earlier = typed.merging([
                "own_2": ["重复提出的"], "from": [stage.today.advanced(by: -1).description],
            ]) { $1 }
            #expect(await chief.post(Self.path, earlier).words.contains("新清单不能早于这一天"))
            let later = typed.merging([
                "own_2": ["重复提出的"], "from": [stage.today.advanced(by: 9).description],
            ]) { $1 }
            #expect(await chief.post(Self.path, later).status == 303)
            let (office, foreign) = (stage.office, stage.there.office)
            let (now, all, theirs) = try await stage.database.read { db in
                (
                    try ReviewStandards.load(of: office, db), try ReviewStandards.history(of: office, db).count,
                    try ReviewStandards.load(of: foreign, db)
                )
            }
            #expect(now.lines.count == 7 && now.gates == .law && all == 2)
            #expect(theirs == .usual)
        }
    }
}
