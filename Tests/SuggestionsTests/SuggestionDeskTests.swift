import Kernel
import Platform
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct SuggestionDeskTests {
    @Test(arguments: TestBackend.allCases)
    func `what the desk does not show stands behind a link, and what has a deadline comes first`(
        _ backend: TestBackend
    ) async throws {
        try await SuggestionStage.with(backend) { stage in
            for _ in 1...52 { _ = try await stage.draft() }
            let due = try await stage.suggestion(at: .feedback)
            let lead = try await SuggestionBrowser(stage, .lead)
            let desk = try await lead.page("/desk")
            #expect(desk.contains("有 54 件事等您办"))
            let first = try #require(desk.firstMatch(of: /<td data-label="事项"><a href="([^"]*)"/)?.1)
            #expect(first == "/suggestions/\(due)")
            // Fifty-two drafts stand apart from the one that is due.
            #expect(desk.contains("<a href=\"#shelf-1\">代表建议：修改、提交 52 件</a>"))
            let all = try #require(desk.firstMatch(of: /<a href="(\/desk\?[^"]*)">代表建议：修改、提交共 52 件，全部列出/)?.1)
            let page = try await lead.page("\(all.replacing("&amp;", with: "&"))&page=2")
            #expect(page.matches(of: /data-label="事项"/).count == 2 && page.contains("共 52 条，第 2 / 2 页"))
            let nobody = try await SuggestionBrowser(stage, .fourth).page("/desk?shelf=%3Cb%3E&page=9")
            #expect(nobody.contains("没有等您办的事。") && !nobody.contains("<b>"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a talk waits on the desk of who was contacted until they have answered`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling, signers: [.second])
            try await stage.take(.signFor, on: id, of: stage.main, as: .mainClerk)
            try await stage.take(
                .logTalk, on: id, of: stage.main, SuggestionStage.talk(on: stage.today), as: .mainClerk)
            let lead = try await SuggestionBrowser(stage, .lead)
            let desk = try await lead.page("/desk")
            #expect(desk.contains("请您确认的沟通记录") && desk.contains("确认沟通（甲市第1局，"))
            #expect(desk.contains("/suggestions/\(id)/talks"))
            #expect(try await lead.page("/notices").contains("请您确认是否属实"))
            for post in [SuggestionPost.second, .fourth, .foreignLead] {
                #expect(try await SuggestionBrowser(stage, post).page("/desk").contains("确认沟通") == false)
            }
            let log = try await lead.page("/suggestions/\(id)/talks")
            let talk = try #require(log.firstMatch(of: /talks\/([0-9a-f-]+)"/)?.1)
            #expect(await lead.post("/suggestions/\(id)/talks/\(talk)", ["answer": ["true"]]).status == 303)
            #expect(try await lead.page("/desk").contains("确认沟通") == false)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a unit without a clerk finds the clerk's work on the others' desks`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            #expect(try await stage.desks(id) == [.mainClerk: "签收", .coClerk: "签收"])
            let clerk = try stage.scope(.mainClerk).account
            try await stage.run("UPDATE platform_grant SET revoked_at = \(Instant.now()) WHERE account_id = \(clerk)")
            let desks = try await stage.desks(id)
            #expect(desks[.mainReviewer] == "签收" && desks[.mainLeader] == "签收" && desks[.coLeader] == nil)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `the list of clocks names the unit beside the suggestion`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            _ = try await stage.suggestion(at: .handling)
            let page = try await SuggestionBrowser(stage, .staff).page("/clocks")
            #expect(page.contains("关于修路的建议（甲市第1局）") && page.contains("关于修路的建议（甲市第2局）"))
        }
    }
}
