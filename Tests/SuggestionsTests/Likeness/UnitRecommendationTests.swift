import Kernel
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

@Suite struct UnitRecommendationTests {
    @Test(arguments: TestBackend.allCases)
    func `the unit of similar cases is recommended with the reason, and never preset`(_ backend: TestBackend)
        async throws
    {
        try await SuggestionStage.with(backend) { stage in
            for _ in 1...2 {
                let past = try await stage.suggestion(at: .triage)
                try await stage.take(.assign, on: past, stage.handedTo(stage.next, stage.co), as: .staff)
            }
            try await LikenessIndex.bringUpToDate(stage.database)
            let id = try await stage.suggestion(at: .triage)
            let staff = try await SuggestionBrowser(stage, .staff)
            let page = try await staff.page("/suggestions/\(id)")
            #expect(page.contains("推荐主办：甲市第3局") && page.contains("过去相似的建议有 2 件由它主办"))
            #expect(page.contains("可以考虑会办：甲市第2局"))
            #expect(!page.contains("<option value=\"\(stage.next)\" selected"))
            // In the list of all that waits, beside the field, in the same number of statements however many wait.
            let path = "/suggestions/assign-batch"
            let list = try await staff.page(path)
            #expect(!list.contains("推荐甲市第3局"))
            try await LikenessIndex.bringUpToDate(stage.database)
            #expect(try await staff.page(path).contains("推荐甲市第3局：办过相似的 2 件"))
            let few = try await staff.statements(path)
            for _ in 1...3 { _ = try await stage.suggestion(at: .triage) }
            try await LikenessIndex.bringUpToDate(stage.database)
            #expect(try await staff.statements(path) == few)
            for post in [SuggestionPost.lead, .head, .motions] {
                #expect(try await !SuggestionBrowser(stage, post).page("/suggestions/\(id)").contains("推荐主办"))
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `a unit's remit is written by the office and speaks for it`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let staff = try await SuggestionBrowser(stage, .staff)
            let path = "/suggestions/remits"
            #expect(try await staff.page("\(path)?unit=\(stage.co)").contains("甲市第2局"))
            let written = ["unit": [stage.co.description], "words": ["修路和<养护>，公路建设"]]
            for _ in 1...2 { #expect(await staff.post(path, written).status == 303) }
            #expect(try await stage.count("SELECT COUNT(*) FROM suggestions_remit") == 1)
            #expect(try await staff.page(path).contains("修路和&lt;养护&gt;"))
            let long = await staff.post(
                path, ["unit": [stage.co.description], "words": [String(repeating: "长", count: 2001)]])
            #expect(long.status == 422 && long.words.contains("最多 2000 字"))
            let foreign = ["unit": [stage.there.units[0].description], "words": ["别人的"]]
            #expect(await staff.post(path, foreign).status == 404)
            #expect(try await SuggestionBrowser(stage, .lead).post(path, written).status == 403)
            let id = try await stage.suggestion(at: .triage)
            let page = try await staff.page("/suggestions/\(id)")
            #expect(page.contains("推荐主办：甲市第2局") && page.contains("名称和职责里有“修路”"))
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `remits are imported as a ledger, and a changed row changes them`(_ backend: TestBackend) async throws {
        try await SuggestionLedgerStage.filled(backend) { stage in
            _ = try await stage.run([("单位职责.csv", "单位名称,职责\n市教育局,学校布局\n市公安局,治安\n")])
            _ = try await stage.run([("单位职责.csv", "单位名称,职责\n市教育局,学校布局和学位\n")])
            let words: [String] = try await stage.database.read { db in
                try db.values("SELECT words FROM suggestions_remit ORDER BY words")
            }
            #expect(Set(words) == ["治安", "学校布局和学位"])
            #expect(try await LikenessIndex.bringUpToDate(stage.database) == SuggestionLedgerSheet.rows.count)
        }
    }
}
