import Kernel
import Platform
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

/// What somebody finds on a suggestion's page, and in which order.
@Suite struct SuggestionPageOrderTests {
    typealias Stage = SuggestionStage

    @Test(arguments: TestBackend.allCases)
    func `how it stands comes first, then the one next step, the text, and the rest`(_ backend: TestBackend)
        async throws
    {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .opinionGiven)
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            let first = try await clerk.page("/suggestions/\(id)")
            try expect(first, inOrder: "由谁办", "下一步", "登记与代表沟通", "建议正文", "其他办法", "签名代表", "经过")
            #expect(first.contains("甲市第1局：由经办人与代表沟通、拟写答复"))
            #expect(first.contains("甲市第1局</td><td data-label=\"期限\">答复期限</td>"))
            #expect(Self.primary(in: first) == ["登记与代表沟通"])
            try await stage.take(
                .logTalk, on: id, of: stage.main, Stage.talk(on: stage.today), as: .mainClerk)
            #expect(try await Self.primary(in: clerk.page("/suggestions/\(id)")) == ["拟写答复"])
            let leader = try await SuggestionBrowser(stage, .mainLeader).page("/suggestions/\(id)")
            try expect(leader, inOrder: "其他办法", "申请延期答复", "签名代表")

            let staff = try await SuggestionBrowser(stage, .staff).page("/suggestions/\(id)")
            #expect(Self.primary(in: staff).isEmpty && staff.contains("现在可以办的") && !staff.contains("其他办法"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what is not yet possible is not offered, and says why when it is tried`(_ backend: TestBackend)
        async throws
    {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(at: .triage)
            try await stage.take(.propose, on: id, stage.proposed(stage.main), as: .staff)
            let staff = try await SuggestionBrowser(stage, .staff)
            let asked = try await staff.page("/suggestions/\(id)")
            for event in ["propose_again", "coordinate", "close_trial"] { #expect(!asked.contains("acts/\(event)\"")) }
            let early = await failure {
                try await stage.take(.proposeAgain, on: id, stage.proposed(stage.co), as: .staff)
            }
            #expect(early?.kind == .invalid && early?.message.contains("有单位提出异议") == true)
            try await stage.take(
                .answerTrial, on: id, ["answer": ["objected"], "reason": ["不是我局职责。"]], as: .mainClerk)
            let objected = try await staff.page("/suggestions/\(id)")
            #expect(objected.contains("acts/propose_again\"") && objected.contains("acts/coordinate\""))

            let handled = try await stage.suggestion(repliedAs: .opinionGiven)
            #expect(
                try await SuggestionBrowser(stage, .mainClerk).page("/suggestions/\(handled)")
                    .contains("go_on_without") == false)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a draft shows only what it has`(_ backend: TestBackend) async throws {
        try await Stage.with(backend) { stage in
            let page = try await SuggestionBrowser(stage, .lead).page("/suggestions/\(try await stage.draft())")
            for absent in ["<dt>来源", "<dt>编号", "<dt>办理轮次", "阅读答复", "办理结果"] { #expect(!page.contains(absent)) }
            #expect(page.contains("<dt>由谁办</dt><dd>领衔代表"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `handled again, the page shows the new requirement and the earlier grades`(_ backend: TestBackend)
        async throws
    {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(at: .redoReview)
            try await stage.take(.redo, on: id, ["requirement": ["把路修平。"]], as: .staff)
            let page = try await SuggestionBrowser(stage, .mainClerk).page("/suggestions/\(id)")
            #expect(page.contains("重新办理的要求（第 2 轮）") && page.contains("把路修平。"))
            #expect(page.contains("代表lead评价：办理态度满意，办理结果不满意"))
            #expect(!page.contains("<th scope=\"col\">阅读答复"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a co-unit's clerk drafts the opinion, and only its own unit reads it until the head gives it`(
        _ backend: TestBackend
    ) async throws {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            try await stage.take(.signFor, on: id, of: stage.co, as: .coClerk)
            try await stage.refuses(.forbidden) {
                try await stage.take(.draftOpinion, on: id, of: stage.co, ["opinion": ["同意修。"]], as: .mainClerk)
            }
            try await stage.refuses(.conflict) {
                try await stage.take(.draftOpinion, on: id, of: stage.main, ["opinion": ["同意修。"]], as: .mainClerk)
            }
            let clerk = try await SuggestionBrowser(stage, .coClerk)
            #expect(try await Self.primary(in: clerk.page("/suggestions/\(id)")) == ["拟写会办意见"])
            try await stage.take(.draftOpinion, on: id, of: stage.co, ["opinion": ["同意修。"]], as: .coClerk)
            #expect(try await clerk.page("/suggestions/\(id)").contains("甲市第2局：由负责人提交会办意见"))
            for post in [SuggestionPost.mainClerk, .staff, .lead, .head] {
                let browser = try await SuggestionBrowser(stage, post)
                #expect(try await browser.page("/suggestions/\(id)").contains("同意修。") == false)
                #expect(await browser.get("/api/suggestions/\(id)").words.contains("同意修。") == false)
            }
            let head = try await SuggestionBrowser(stage, .coLeader).page("/suggestions/\(id)")
            #expect(Self.primary(in: head) == ["提交会办意见"] && head.contains("\n同意修。</textarea>"))
            try await stage.take(.giveOpinion, on: id, of: stage.co, ["opinion": ["同意修，出资。"]], as: .coLeader)
            #expect(try await stage.detail(id, as: .mainClerk).assignments.compactMap(\.opinion) == ["同意修，出资。"])
        }
    }

    /// The buttons that stand out.
    private static func primary(in page: String) -> [String] {
        page.matches(of: /<button [^>]*class="primary"[^>]*>([^<]*)</).map { String($0.1) }
    }

    private func expect(_ page: String, inOrder words: String..., location: SourceLocation = #_sourceLocation) throws {
        var rest = page[...]
        for word in words {
            let place = try #require(
                rest.firstRange(of: word), "\(word) is not where it should be", sourceLocation: location)
            rest = rest[place.upperBound...]
        }
    }
}
