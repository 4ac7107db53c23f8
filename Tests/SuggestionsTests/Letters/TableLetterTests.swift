import Documents
import Kernel
import Platform
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

/// The forms of domain 4.1 that are tables of a year, or papers of a single matter.
@Suite struct TableLetterTests {
    private static let papers = "/letters/papers/suggestions."

    @Test func `every field that a table's text uses is one of the form's`() {
        for form in LetterForm.tables(Suggestions(directory: NoDeputies())) {
            let lists = form.lists.flatMap { list in list.fields.map { "\(list.name).\($0.name)" } }
            #expect(Set(form.house.fields).subtracting(form.fields.map(\.name) + lists).isEmpty, "\(form.key)")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the tables of a year are printed and downloaded, each by those whose business it is`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.promised(by: stage.today)
            let year = stage.today.year
            let staff = try await SuggestionBrowser(stage, .staff)
            let keys = ["assignment-table", "promise-ledger", "carried-promises", "assessment", "merits", "catalogue"]
            for key in keys {
                let path = "\(Self.papers)\(key)/\(year)"
                #expect(try await staff.page(path).contains("\(year)年"), "\(key)")
                let file = await staff.get("\(path)/docx")
                #expect(try WordTemplate(try #require(file.bytes)).fields.isEmpty, "\(key)")
                #expect(try await staff.page("/letters").contains(path), "\(key)")
            }
            let table = try await staff.page("\(Self.papers)assignment-table/\(year)")
            #expect(table.contains("关于修路的建议") && table.contains("甲市第1局") && table.contains("代表lead"))
            let ledger = "\(Self.papers)promise-ledger/\(year)"
            #expect(try await staff.page("/suggestions/promises").contains(ledger))
            for post in [SuggestionPost.staff, .lead, .mainClerk] {
                let page = try await SuggestionBrowser(stage, post).page(ledger)
                #expect(page.contains("年底以前修好北段。") && page.contains("李科长"), "\(post)")
            }
            // Nothing of it for those who do not see the suggestion, and none of the office's tables for others.
            for post in [SuggestionPost.third, .idleClerk, .foreignStaff] {
                let page = try await SuggestionBrowser(stage, post).page(ledger)
                #expect(!page.contains("年底以前修好北段。"), "\(post)")
            }
            for key in ["assignment-table", "assessment", "merits"] {
                #expect(try await SuggestionBrowser(stage, .lead).get("\(Self.papers)\(key)/\(year)").status == 404)
            }
            for address in ["\(year - 1)"] {
                #expect(try await !staff.page("\(Self.papers)assignment-table/\(address)").contains("关于修路的建议"))
            }
            for address in ["0", "99999", "abc", "\(id)"] {
                #expect(await staff.get("\(Self.papers)assignment-table/\(address)").status == 404, "\(address)")
            }
            let times = try await staff.page("\(Self.papers)timetable/\(id)")
            #expect(times.contains("答复期限") && times.contains("按期") && times.contains("甲市第2局"))
            #expect(try await SuggestionBrowser(stage, .mainClerk).get("\(Self.papers)timetable/\(id)").status == 404)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the review sheet has both opinions with name and day, and ends where the handling begins`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.draft()
            try await stage.take(.submit, on: id, as: .lead)
            let sheet = "\(Self.papers)review/\(id)"
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await staff.page(sheet).contains("负责人（签字）"))
            try await stage.take(.passDelegation, on: id, ["opinion": ["情况<属实>。"]], as: .head)
            try await stage.take(
                .passMotions, on: id, SuggestionStage.filed.merging(["opinion": ["同意立案。"]]) { $1 }, as: .motions)
            try await stage.take(.assign, on: id, stage.handedTo(stage.main), as: .staff)
            let page = try await staff.page(sheet)
            #expect(page.contains("情况&lt;属实&gt;。") && page.contains("同意立案。") && !page.contains("负责人（签字）"))
            #expect(!page.contains(">交办<"))
            let signed = try stage.scope(.head).name + "　" + stage.today.chinese
            #expect(page.contains(signed))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a reply given face to face is printed as it was registered`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(repliedAs: .replied)
            let form = "\(Self.papers)face-reply/\(try await stage.part(of: id, stage.main))"
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            #expect(try await clerk.page(form).contains("路已修好。"))
            let face = SuggestionStage.talk(on: stage.today).merging([
                "place": ["村委会"], "participants": ["局长、代表"], "content": ["当面说明了工期。"], "deputy_opinion": ["认可。"],
            ]) { $1 }
            try await stage.take(.recordFaceReply, on: id, of: stage.main, face, as: .mainClerk)
            let page = try await clerk.page(form)
            for words in [stage.today.chinese, "村委会", "局长、代表", "当面说明了工期。", "认可。"] {
                #expect(page.contains(words), "\(words)")
            }
            #expect(!page.contains("路已修好。"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the frame of a reply is left out where the body has it, and stands where it has not`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            func letter(_ body: String) async throws -> String {
                let id = try await stage.suggestion(repliedAs: .opinionGiven)
                try await stage.take(
                    .logTalk, on: id, of: stage.main, SuggestionStage.talk(on: stage.today), as: .mainClerk)
                let reply = SuggestionStage.reply.merging(["body": [body]]) { $1 }
                try await stage.take(.draftReply, on: id, of: stage.main, reply, as: .mainClerk)
                let part = try await stage.part(of: id, stage.main)
                return try await SuggestionBrowser(stage, .mainClerk).page("\(Self.papers)reply/\(part)")
            }
            let framed = try await letter("路已修好。")
            #expect(framed.contains("收悉。现答复如下：") && framed.contains("感谢您") && framed.contains("人民政府督查室"))
            #expect(framed.contains("本件由甲市第2局会办。") && !framed.contains("同意修。"))
            let own = try await letter("您的建议收悉。\n路已修好。\n感谢您的关心。")
            #expect(own.contains("您的建议收悉。") && !own.contains("现答复如下") && !own.contains("感谢您对我们"))
        }
    }
}
