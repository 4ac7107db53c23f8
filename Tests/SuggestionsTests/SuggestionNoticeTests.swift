import Kernel
import Platform
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

/// What people are told: in messages, and on the page before everything else.
@Suite struct SuggestionNoticeTests {
    typealias Stage = SuggestionStage

    private func told(_ stage: Stage, _ post: SuggestionPost) async throws -> [String] {
        let account = try stage.scope(post).account
        return try await stage.database.read { db in
            try db.values("SELECT text FROM platform_notice WHERE account_id = \(account) ORDER BY created_at, id")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a message says who did it, to what, and until when`(_ backend: TestBackend) async throws {
        try await Stage.with(backend) { stage in
            _ = try await stage.suggestion(at: .handling, signers: [.second])
            let lead = try stage.scope(.lead).name
            #expect(try await told(stage, .second).first == "\(lead)请您联名《关于修路的建议》，请打开看过后确认或者谢绝。")
            let (signing, reply) = (
                try await stage.due(SuggestionClock.signFor).chinese, try await stage.due(SuggestionClock.reply).chinese
            )
            #expect(
                try await told(stage, .mainClerk) == [
                    "代工委把《关于修路的建议》交您单位主办，请在\(signing)以前签收，在\(reply)以前答复代表。"
                ])
            #expect(try await told(stage, .coClerk).first?.contains("交您单位会办") == true)
            #expect(
                try await told(stage, .lead).contains("《关于修路的建议》已经交办。主办：甲市第1局；会办：甲市第2局。"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `messages about a confidential paper never tell its title`(_ backend: TestBackend) async throws {
        try await Stage.with(backend) { stage in
            let secret = Stage.text.merging(["is_confidential": ["yes"]]) { $1 }
            let id = try await stage.draft(secret)
            try await stage.take(.invite, on: id, ["deputies": try stage.tenures(.second)], as: .lead)
            #expect(try await told(stage, .second) == ["\(try stage.scope(.lead).name)请您联名保密件，请打开看过后确认或者谢绝。"])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `nor what was written of it`(_ backend: TestBackend) async throws {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            try await stage.run("UPDATE suggestions_suggestion SET is_confidential = \(true) WHERE id = \(id)")
            try await stage.take(.pause, on: id, ["reason": ["等某项谈判结束"]], as: .staff)
            let number = try #require(try await stage.detail(id, as: .lead).core.number)
            for post in [SuggestionPost.lead, .mainClerk] {
                #expect(try await told(stage, post).last == "保密件\(number)中止办理，各项期限不走。", "\(post)")
            }
            #expect(try await SuggestionBrowser(stage, .lead).page("/suggestions/\(id)").contains("等某项谈判结束"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `who withdraws it is named, but not the one who consented last`(_ backend: TestBackend) async throws {
        try await Stage.with(backend) { stage in
            let alone = try await stage.suggestion(at: .triage, signers: [.second])
            try await stage.take(.withdraw, on: alone, ["reason": ["已解决"]], as: .lead)
            #expect(try await told(stage, .second).last == "人员lead撤回了《关于修路的建议》，到此为止：已解决。")
            let staff = try stage.scope(.staff)
            try await stage.database.write { db in
                var rules = try SuggestionRules.load(of: staff.office, db)
                rules.withdrawalNeedsAll = true
                try StoredRules.insert(rules, from: db.now.day, by: staff, db)
            }
            let id = try await stage.suggestion(at: .triage, signers: [.second])
            try await stage.take(.askWithdrawal, on: id, ["reason": ["已解决"]], as: .lead)
            try await stage.take(.agreeWithdrawal, on: id, as: .second)
            #expect(try await stage.state(id) == .withdrawn)
            #expect(try await told(stage, .lead).last == "《关于修路的建议》已撤回，到此为止：全体签名代表同意撤回。")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `why a paper came back stands under its title, as long as it is there`(_ backend: TestBackend) async throws {
        try await Stage.with(backend) { stage in
            let draft = try await stage.suggestion(at: .delegationReview)
            try await stage.take(.sendBack, on: draft, ["reason": ["请写明路名。"]], as: .head)
            let lead = try await SuggestionBrowser(stage, .lead)
            #expect(try await lead.page("/suggestions/\(draft)").contains("退回修改：请写明路名。"))
            try await stage.take(.submit, on: draft, as: .lead)
            #expect(try await !lead.page("/suggestions/\(draft)").contains("退回修改：请写明路名。"))

            let id = try await stage.suggestion(repliedAs: .replyChecking)
            try await stage.take(.returnReply, on: id, of: stage.main, ["reason": ["没有写期限。"]], as: .mainReviewer)
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            #expect(try await clerk.page("/suggestions/\(id)").contains("退回答复稿：没有写期限。"))
            #expect(try await !lead.page("/suggestions/\(id)").contains("没有写期限。"))
            try await stage.take(.draftReply, on: id, of: stage.main, Stage.reply, as: .mainClerk)
            #expect(try await !clerk.page("/suggestions/\(id)").contains("退回答复稿："))

            let wrong = try await stage.suggestion(at: .handling)
            try await stage.askToReturn(wrong, to: stage.next)
            let staff = try await SuggestionBrowser(stage, .staff).page("/suggestions/\(wrong)")
            #expect(staff.contains("申请退回，请审核：不属本单位职责。"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a suggestion of a ledger says that it has no text`(_ backend: TestBackend) async throws {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(at: .triage)
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await !staff.page("/suggestions/\(id)").contains("没有正文"))
            try await stage.run(
                "UPDATE suggestions_suggestion SET situation = '', analysis = '', proposal = '' WHERE id = \(id)")
            #expect(try await staff.page("/suggestions/\(id)").contains("台账导入的建议没有正文。"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `whoever is no longer waited for reads that, and a stranger finds nothing`(_ backend: TestBackend)
        async throws
    {
        try await Stage.with(backend) { stage in
            let id = try await stage.suggestion(at: .cosigning)
            try await stage.take(.stopWaiting, on: id, as: .lead)
            let second = try await SuggestionBrowser(stage, .second)
            let page = try await second.page("/suggestions/\(id)")
            #expect(page.contains("没有把您列入联名") && !page.contains("路不平。") && !page.contains("关于修路的建议"))
            let late = await second.post("/suggestions/\(id)/acts/confirm", ["version": ["2"]])
            #expect(late.status == 404 && late.words.contains("没有把您列入联名"))
            for post in [SuggestionPost.third, .foreignLead] {
                #expect(try await SuggestionBrowser(stage, post).get("/suggestions/\(id)").status == 404)
            }
            // A reviewer's message leads to the draft that they sent back.
            let sent = try await stage.suggestion(at: .motionsReview)
            try await stage.take(.sendBack, on: sent, ["reason": ["请改。"]], as: .motions)
            let motions = try await SuggestionBrowser(stage, .motions).page("/suggestions/\(sent)")
            #expect(motions.contains("现在不由您办理") && !motions.contains("路不平。"))
            // What they were writing meanwhile is theirs to copy.
            let typed = ["version": ["3"], "reason": ["请写明路名和里程。"]]
            let unsent = try await SuggestionBrowser(stage, .motions)
                .post("/suggestions/\(sent)/acts/\(SuggestionEvent.sendBack.rawValue)", typed)
            #expect(unsent.status == 404 && unsent.words.contains("请写明路名和里程。") && !unsent.words.contains("路不平。"))
        }
    }
}
