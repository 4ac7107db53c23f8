import Kernel
import Platform
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct ReplyPaperTests {
    @Test(arguments: TestBackend.allCases)
    func `a reply is checked point by point, or it is said why it goes on all the same`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .replyChecking)
            let pass = { (typed: SuggestionStage.Typed) async throws in
                try await stage.take(.passReply, on: id, of: stage.main, typed, as: .mainReviewer)
            }
            try await stage.refuses(.invalid, "answers_each", "class_fits", "uses_opinions") { _ = try await pass([:]) }
            let lacking = SuggestionStage.checked.merging(["uses_opinions": ["no"]]) { $1 }
            try await stage.refuses(.invalid, "check_note") { _ = try await pass(lacking) }
            _ = try await pass(lacking.merging(["check_note": ["会办单位另行答复"]]) { $1 })
            let page = try await SuggestionBrowser(stage, .mainLeader).page("/suggestions/\(id)")
            #expect(page.contains("会办意见×") && page.contains("说明：会办单位另行答复") && page.contains("（待签发）"))
            try await stage.take(.signReply, on: id, of: stage.main, as: .mainLeader)
            for post in [SuggestionPost.lead, .coLeader] {
                let outside = try await SuggestionBrowser(stage, post).page("/suggestions/\(id)")
                #expect(outside.contains("路已修好。") && !outside.contains("会办单位另行答复"))
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the letter has class, number, promise and contact, and is printed for whom it concerns`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .opinionGiven, signers: [.second])
            let main = stage.main
            try await stage.take(.logTalk, on: id, of: main, SuggestionStage.talk(on: stage.today), as: .mainClerk)
            let draft: SuggestionStage.Typed = [
                "result_class": ["B"], "body": ["正在修。\n年底<通车>。"], "promise": ["修通这条路"],
                "promised_by": [stage.today.advanced(by: 90).description], "publication": ["none"],
            ]
            try await stage.refuses(.invalid, "publication_reason") {
                try await stage.take(.draftReply, on: id, of: main, draft, as: .mainClerk)
            }
            try await stage.take(
                .draftReply, on: id, of: main, draft.merging(["publication_reason": ["涉及未公开的规划"]]) { $1 },
                as: .mainClerk)
            let letter = "/letters/papers/suggestions.reply/\(try await stage.part(of: id, main))"
            #expect(try await SuggestionBrowser(stage, .mainClerk).page(letter).contains("没有签发的答复稿"))
            #expect(try await SuggestionBrowser(stage, .lead).get(letter).status == 404)
            try await stage.take(.passReply, on: id, of: main, SuggestionStage.checked, as: .mainReviewer)
            try await stage.take(
                .signReply, on: id, of: main,
                ["number": ["甲一函〔2024〕3号"], "contact": ["李科长"], "telephone": ["0710-1"]], as: .mainLeader)
            let page = try await SuggestionBrowser(stage, .lead).page(letter)
            for words in [
                "类别：B（正在解决或列入规划逐步解决）", "公开属性：不宜公开", "甲一函〔2024〕3号", "关于六届人大三次会议<br>第", "代表lead、代表second代表：",
                "你们提出的", "年底&lt;通车&gt;。", "承诺事项：修通这条路", "（联系人：李科长　电话：0710-1）", "抄送：",
            ] {
                #expect(page.contains(words), "\(words)")
            }
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await staff.page(letter.replacing(".reply", with: ".feedback")).contains("（单位登记沟通 1 次）"))
            #expect(try await staff.page(letter.replacing(".reply", with: ".promise-receipt")).contains("修通这条路"))
            #expect(try await staff.page("/suggestions/\(id)").contains("承诺事项落实回执（甲市第1局）"))
            for post in [SuggestionPost.idleClerk, .third, .foreignStaff] {
                #expect(try await SuggestionBrowser(stage, post).get(letter).status == 404)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a co-unit's opinion is printed as a letter to the main unit`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .opinionGiven)
            let address = "/letters/papers/suggestions.opinion/\(try await stage.part(of: id, stage.co))"
            for post in [SuggestionPost.coLeader, .mainClerk, .staff] {
                let page = try await SuggestionBrowser(stage, post).page(address)
                #expect(page.contains("同意修。") && page.contains("甲市第1局：") && page.contains("的会办意见"))
            }
            #expect(try await SuggestionBrowser(stage, .lead).get(address).status == 404)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the forms of an application are offered once it has been made, with what it says`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .handling)
            let part = try await stage.part(of: id, stage.main)
            let leader = try await SuggestionBrowser(stage, .mainLeader)
            let forms = ["adjustment", "extension"].map { "/letters/papers/suggestions.\($0)/\(part)" }
            let before = try await leader.page("/suggestions/\(id)")
            for form in forms {
                #expect(!before.contains(form))
                #expect(await leader.get(form).status == 404)
            }
            let asked: SuggestionStage.Typed = [
                "id": [ExtensionID.new().description], "part": [part.description],
                "until": [stage.today.adding(months: 6).description], "reason": ["涉及面广"], "work_done": ["已测量"],
            ]
            #expect(await leader.post("/suggestions/extensions", asked).status == 303)
            try await stage.askToReturn(id, to: stage.next)
            let words = ["“三定”规定第三条。", "已测量"]
            for (form, words) in zip(forms, words) {
                #expect(try await leader.page("/suggestions/\(id)").contains(form))
                #expect(try await leader.page(form).contains(words))
                #expect(try await SuggestionBrowser(stage, .staff).get(form).status == 200)
                for post in [SuggestionPost.lead, .coClerk, .foreignStaff] {
                    #expect(try await SuggestionBrowser(stage, post).get(form).status == 404, "\(post) \(form)")
                }
            }
        }
    }
}
