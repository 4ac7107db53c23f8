import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

/// 代录: the office types what came on paper.
@Suite struct PaperEntryTests {
    private static let path = "/suggestions/paper"

    private func fields(_ stage: SuggestionStage, on day: Day) throws -> SuggestionStage.Typed {
        SuggestionStage.text.merging([
            "id": [SuggestionID.new().description], "lead": try stage.tenures(.lead), "paper_on": [day.description],
            "cosigners": try stage.tenures(.second, .fourth), "paper": ["建议档案 3 卷"],
        ]) { $1 }.merging(SuggestionStage.cleared) { $1 }
    }

    @Test(arguments: TestBackend.allCases)
    func `a paper is entered once, handed in for its signers, and marked as such`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let staff = try await SuggestionBrowser(stage, .staff)
            #expect(try await staff.page("/suggestions").contains("href=\"\(Self.path)\""))
            #expect(try await staff.page(Self.path).contains("代表second"))
            let typed = try fields(stage, on: stage.today)
            for _ in 1...2 { #expect(await staff.post(Self.path, typed).status == 303) }
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_suggestion") == 1)
            let id = try #require(SuggestionID(typed["id"]?.first ?? ""))
            let detail = try await stage.detail(id, as: .lead)
            #expect(detail.core.state == .delegationReview && detail.core.proposedOn == stage.today)
            #expect(detail.signers.map(\.answer) == [.lead, .confirmed, .confirmed])
            #expect(detail.steps.map(\.event) == ["enter_paper"])
            #expect(detail.steps.first?.actor == "人员staff" && detail.steps.first?.opinion?.contains("建议档案 3 卷") == true)
            let marks = try await stage.submission(id, as: .lead).marks
            #expect(marks.paperOn == stage.today && marks.paperEnteredBy == "人员staff")
            #expect(try await staff.page("/suggestions/\(id)").contains("由人员staff录入"))
            #expect(Set(try await stage.notices(id).keys).isSuperset(of: [.lead, .second, .fourth, .head]))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `sent back, it is entered anew by the office`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let staff = try await SuggestionBrowser(stage, .staff)
            let typed = try fields(stage, on: stage.today)
            #expect(await staff.post(Self.path, typed).status == 303)
            let id = try #require(SuggestionID(typed["id"]?.first ?? ""))
            try await stage.take(.sendBack, on: id, ["reason": ["请补充"]], as: .head)
            #expect(try await stage.desks(id)[.staff] == "修改、提交")
            #expect(try await staff.page("/suggestions/\(id)").contains("路不平。</textarea>"))
            let again: SuggestionStage.Typed = [
                "title": ["关于修东路的建议"], "situation": ["东路不平。"], "analysis": [""], "proposal": ["请修。"],
                "publication": ["full"], "paper_on": [stage.today.description], "paper": ["建议档案 3 卷"],
            ].merging(SuggestionStage.cleared) { $1 }
            for field in ["situation", "proposal", "publication", "paper_on", "paper"] {
                try await stage.refuses(.invalid, field) {
                    try await stage.take(.enterPaper, on: id, again.merging([field: [""]]) { $1 }, as: .staff)
                }
            }
            try await stage.refuses(.forbidden) { try await stage.take(.enterPaper, on: id, again, as: .lead) }
            try await stage.take(.enterPaper, on: id, again, as: .staff)
            #expect(try await stage.detail(id, as: .head).core.title == "关于修东路的建议")
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `between sessions its clock runs from the day on the paper`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend, isSitting: false) { stage in
            let staff = try await SuggestionBrowser(stage, .staff)
            let day = stage.today.advanced(by: -3)
            let typed = try fields(stage, on: day)
            #expect(await staff.post(Self.path, typed).status == 303)
            let id = try #require(SuggestionID(typed["id"]?.first ?? ""))
            let detail = try await stage.detail(id, as: .staff)
            #expect(detail.core.state == .intake && detail.core.proposedOn == day)
            #expect(detail.clocks.map(\.startedOn) == [day])
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what is wrong with a paper is said beside its field, and nobody else enters one`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            let staff = try await SuggestionBrowser(stage, .staff)
            let typed = try fields(stage, on: stage.today)
            let wrong: [(String, [String])] = [
                ("lead", try stage.tenures(.suspended)), ("lead", try stage.tenures(.foreignLead)),
                ("lead", try stage.tenures(.county)), ("lead", []), ("cosigners", try stage.tenures(.lead)),
                ("cosigners", try stage.tenures(.suspended)), ("cosigners", [TenureText.unknown]),
                ("paper_on", [stage.today.advanced(by: 1).description]), ("paper_on", ["1900-01-01"]),
                ("paper_on", [""]), ("title", [""]), ("paper", [""]), ("one_matter", ["no"]), ("elsewhere", [""]),
                ("academic", ["yes"]), ("proposed_unit", [stage.there.unit(0).description]),
            ]
            for (field, values) in wrong {
                let answer = await staff.post(Self.path, typed.merging([field: values]) { $1 })
                #expect(answer.status == 422 && answer.words.contains("id=\"f-\(field)-error\""), "\(field) \(values)")
            }
            #expect(await staff.post(Self.path, typed.merging(["proposal": [""]]) { $1 }).status == 422)
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_suggestion") == 0)
            for post in [SuggestionPost.lead, .head, .motions, .mainClerk] {
                let browser = try await SuggestionBrowser(stage, post)
                #expect(await browser.get(Self.path).status == 403)
                #expect(await browser.post(Self.path, typed).status == 403)
            }
        }
    }
}
