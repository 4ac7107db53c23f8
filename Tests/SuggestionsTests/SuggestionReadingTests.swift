import Kernel
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

/// What must be read or filled in stands where the act is.
@Suite struct SuggestionReadingTests {
    typealias Stage = SuggestionStage

    @Test(arguments: TestBackend.allCases)
    func `the reply is read above the form that checks, signs or rates it, and once on the page`(
        _ backend: TestBackend
    ) async throws {
        try await Stage.with(backend) { stage in
            let checked = try await stage.suggestion(repliedAs: .replyChecking)
            let signed = try await stage.suggestion(repliedAs: .replySigning)
            let rated = try await stage.suggestion(at: .feedback)
            let acts: [(SuggestionID, SuggestionPost, String)] = [
                (checked, .mainReviewer, "pass_reply"), (signed, .mainLeader, "sign_reply"), (rated, .lead, "rate"),
            ]
            for (id, post, act) in acts {
                let page = try await SuggestionBrowser(stage, post).page("/suggestions/\(id)")
                let form = try #require(page.range(of: "/\(act)\""))
                let texts = post == .lead ? ["路已修好。"] : ["路已修好。", "同意修。"]
                for text in texts {
                    #expect(page.ranges(of: text).count == 1, "\(act) \(text)")
                    #expect(try #require(page.range(of: text)).lowerBound < form.lowerBound, "\(act) \(text)")
                }
            }
            // Others read it below, where it stood.
            let staff = try await SuggestionBrowser(stage, .staff).page("/suggestions/\(rated)")
            #expect(staff.ranges(of: "路已修好。").count == 1 && staff.contains("data-label=\"依据\""))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what a draft lacks is named before the questions are asked`(_ backend: TestBackend) async throws {
        try await Stage.with(backend) { stage in
            let id = try await stage.draft(["title": ["关于修路的建议"], "proposal": ["请修。"]])
            let lead = try await SuggestionBrowser(stage, .lead)
            let page = try await lead.page("/suggestions/\(id)")
            #expect(page.contains("还不能提交") && page.contains("情况已填写") && page.contains("公开意见已选择"))
            #expect(!page.contains("标题已填写") && !page.contains("acts/submit"))
            let refused = await lead.post("/suggestions/\(id)/acts/submit", Stage.cleared)
            #expect(refused.status == 422 && refused.words.contains("情况已填写；公开意见已选择"))
            try await stage.rewrite(id)
            #expect(try await lead.page("/suggestions/\(id)").contains("acts/submit"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what was typed on a stale page is kept, in the form or to be copied`(_ backend: TestBackend) async throws {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(at: .redoReview)
            let staff = try await SuggestionBrowser(stage, .staff)
            let seen = try await stage.detail(id, as: .staff).core.version
            let redo = "/suggestions/\(id)/acts/redo"
            let typed = ["version": [String(seen)], "requirement": ["请<实地>看路。"]]
            #expect(await staff.post(redo, typed).status == 303)
            let late = await staff.post(redo, typed)
            #expect(late.status == 409 && late.words.contains("您刚才填写的") && late.words.contains("readonly"))
            #expect(late.words.contains("请&lt;实地&gt;看路。"))

            let waiting = try await stage.suggestion(at: .triage)
            let before = try await stage.detail(waiting, as: .staff).core.version
            try await stage.take(.weigh, on: waiting, ["importance": ["hard"]], as: .staff)
            let form = stage.handedTo(stage.main).merging(["version": [String(before)]]) { $1 }
            let stale = await staff.post("/suggestions/\(waiting)/acts/assign", form)
            #expect(stale.status == 409 && stale.words.contains("已有变动") && !stale.words.contains("您刚才填写的"))
            #expect(stale.words.contains("认真办理") && stale.words.contains("<option value=\"\(stage.main)\" selected"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `two units of 分办 are asked for, the others stand folded`(_ backend: TestBackend) async throws {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(at: .triage)
            let staff = try await SuggestionBrowser(stage, .staff)
            let page = try await staff.page("/suggestions/\(id)")
            #expect(page.contains("<details><summary>还有别的单位（最多 5 个）</summary>"))
            // The main unit must be chosen where nobody was asked before.
            #expect(page.contains("主办单位<span class=\"required\">"))
            let form = stage.divided.merging(["unit3": [stage.co.description]]) { $1 }
            let half = await staff.post("/suggestions/\(id)/acts/assign_separately", form)
            #expect(half.status == 422 && half.words.contains("<details open><summary>还有别的单位（最多 5 个）</summary>"))
            #expect(half.words.contains("请写明它办理的部分"))
        }
    }
}
