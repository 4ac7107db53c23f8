import Kernel
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

/// 并案: one is handled, and each gets its own letter; its deputies are asked as the main one's are.
@Suite struct JointLetterTests {
    @Test(arguments: TestBackend.allCases)
    func `the unit asks the deputies of the merged suggestion, who confirm it at their own`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let (main, merged) = try await pair(stage)
            let clerk = try await SuggestionBrowser(stage, .mainClerk)
            #expect(try await clerk.page("/suggestions/\(main)").contains("代表fourth（并案）"))
            let stranger = try talk(stage, with: [.third])
            try await stage.refuses(.invalid, "contacted") {
                try await stage.take(.logTalk, on: main, of: stage.main, stranger, as: .mainClerk)
            }
            let told = try await stage.notices(merged)[.fourth] ?? 0
            try await stage.take(
                .logTalk, on: main, of: stage.main, try talk(stage, with: [.lead, .fourth]), as: .mainClerk)
            #expect(try await stage.notices(merged)[.fourth] == told + 1)
            let fourth = try await SuggestionBrowser(stage, .fourth)
            let own = "/suggestions/\(merged)/talks"
            #expect(try await fourth.page("/desk").contains(own))
            let page = try await fourth.page(own)
            #expect(page.contains("现场谈过。") && !page.contains("代表lead"))
            let found = try #require(page.firstMatch(of: /talks\/([0-9a-f-]+)"/)?.1)
            // The main one's lead confirms at the main one, and nobody at a suggestion that they did not sign.
            let lead = try await SuggestionBrowser(stage, .lead)
            #expect(await lead.post("\(own)/\(found)", ["answer": ["true"]]).status == 404)
            #expect(await fourth.post("/suggestions/\(main)/talks/\(found)", ["answer": ["true"]]).status == 404)
            #expect(await fourth.post("\(own)/\(found)", ["answer": ["true"]]).status == 303)
            #expect(await fourth.post("\(own)/\(found)", ["answer": ["true"]]).status == 409)
            #expect(try await clerk.page("/suggestions/\(main)/talks").contains("代表fourth：沟通属实"))
            #expect(try await !fourth.page("/desk").contains(own))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `each merged suggestion has its own letter with its number, its deputies and the common reply`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            let (main, merged) = try await pair(stage)
            let fourth = try await SuggestionBrowser(stage, .fourth)
            #expect(try await !fourth.page("/suggestions/\(merged)").contains("suggestions.reply"))
            let (letter, form) = ("/letters/papers/suggestions.reply", "/letters/papers/suggestions.feedback")
            #expect(await fourth.get("\(letter)/\(merged)").status == 404)
            try await stage.reply(to: main, isSignedFor: true)

            let page = try await fourth.page("/suggestions/\(merged)")
            #expect(page.contains("\(letter)/\(merged)") && page.contains("\(form)/\(merged)"))
            let text = try await fourth.page("\(letter)/\(merged)")
            let year = stage.today.year
            for words in ["第\(year)002号建议", "代表fourth代表：", "路已修好。", "甲市第1局"] {
                #expect(text.contains(words), "\(words)")
            }
            #expect(!text.contains("\(year)001") && !text.contains("代表lead") && !text.contains("{{"))
            #expect(try await fourth.page("\(form)/\(merged)").contains("\(year)002"))
            for post in [SuggestionPost.fourth, .mainClerk, .staff] {
                let browser = try await SuggestionBrowser(stage, post)
                #expect(await browser.get("\(letter)/\(merged)/docx").status == 200, "\(post)")
            }
            for post in [SuggestionPost.lead, .idleClerk, .foreignStaff] {
                let browser = try await SuggestionBrowser(stage, post)
                #expect(await browser.get("\(letter)/\(merged)").status == 404, "\(post)")
            }
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(await staff.get("\(letter)/\(main)").status == 404)
            #expect(await staff.get("/letters/papers/suggestions.talks/\(merged)").status == 404)
        }
    }

    private func talk(_ stage: SuggestionStage, with people: [SuggestionPost]) throws -> SuggestionStage.Typed {
        SuggestionStage.talk(on: stage.today).merging([
            "content": ["现场谈过。"], "contacted": try people.map { try stage.person($0).description },
        ]) { $1 }
    }

    /// Two of one matter, by deputies of two delegations; the second merged into the first, which a unit has.
    private func pair(_ stage: SuggestionStage) async throws -> (SuggestionID, SuggestionID) {
        let main = try await stage.suggestion(at: .triage)
        let merged = try await stage.draft(as: .fourth)
        try await stage.take(.submit, on: merged, as: .fourth)
        try await stage.take(.passDelegation, on: merged, as: .otherHead)
        try await stage.take(.merge, on: merged, ["into": [main.description]], as: .motions)
        try await stage.take(.assign, on: main, stage.handedTo(stage.main), as: .staff)
        try await stage.take(.signFor, on: main, of: stage.main, as: .mainClerk)
        return (main, merged)
    }
}
