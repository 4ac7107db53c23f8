import Kernel
import StorageTesting
import SuggestionsContract
import Testing
import Web

@testable import Suggestions

@Suite struct SimilarSuggestionTests {
    private static let parking = text("关于解决老城区停车难的建议", "老城区没有停车场，车停满了人行道。", "建立体停车库。")
    private static let like = text("关于增加医院周边停车泊位的建议", "人民医院门口停车要等一小时。", "修建停车楼。")
    private static let other = text("关于扶持茶产业的建议", "茶叶卖不上价钱。", "打造公用品牌。")

    static func text(_ title: String, _ situation: String, _ proposal: String) -> SuggestionStage.Typed {
        SuggestionStage.text.merging(
            ["title": [title], "situation": [situation], "analysis": [""], "proposal": [proposal]]) { $1 }
    }

    @Test(arguments: TestBackend.allCases)
    func `a draft is saved as typed and shows what is like it`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let known = try await stage.suggestion(at: .handling, Self.like)
            _ = try await stage.suggestion(at: .triage, Self.other)
            #expect(try await LikenessIndex.bringUpToDate(stage.database) == 2)
            #expect(try await LikenessIndex.bringUpToDate(stage.database) == 0)
            let lead = try await SuggestionBrowser(stage, .second)
            let form = try await lead.page("/suggestions/new")
            #expect(form.contains("name=\"then\" value=\"similar\""))
            let id = try #require(form.firstMatch(of: /name="id" value="([^"]+)"/)?.1)
            let saved = await lead.post(
                "/suggestions", Self.parking.merging(["id": [String(id)], "then": ["similar"]]) { $1 })
            #expect(saved.status == 303 && saved.headers["Location"] == "/suggestions/\(id)/similar")
            let page = try await lead.page("/suggestions/\(id)/similar")
            #expect(page.contains("关于增加医院周边停车泊位的建议") && !page.contains("关于扶持茶产业的建议"))
            #expect(page.contains("停车") && page.contains("甲市第1局"))
            // A deputy is told of it, but does not open it.
            #expect(!page.contains("href=\"/suggestions/\(known)\""))
            #expect(try await lead.page("/suggestions/\(id)").contains("关于增加医院周边停车泊位的建议"))
            let json = try await lead.get("/api/suggestions/\(id)/similar").object
            let similar = try #require(json["similar"] as? [[String: Any]])
            #expect(similar.count == 1 && similar[0]["id"] as? String == known.description)
            #expect(similar[0]["mayOpen"] as? Bool == false)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what a person must not know of is not among the similar`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let draft = try await stage.draft(Self.like)
            let withdrawn = try await stage.suggestion(at: .withdrawn, Self.like)
            let refused = try await stage.suggestion(at: .refused, Self.like)
            let secret = try await stage.suggestion(at: .handling, Self.like)
            try await stage.run("UPDATE suggestions_suggestion SET is_confidential = \(true) WHERE id = \(secret)")
            _ = try await stage.draft(Self.like, as: .foreignLead)
            try await LikenessIndex.bringUpToDate(stage.database)
            let own = try await stage.draft(Self.parking, as: .fourth)
            #expect(try await stage.similar(to: own, as: .fourth).isEmpty)
            #expect(Set(try await stage.similar(to: draft, as: .lead)) == [withdrawn, refused, secret])
            let triage = try await stage.suggestion(at: .triage, Self.parking)
            #expect(Set(try await stage.similar(to: triage, as: .staff)) == [withdrawn, refused, secret])
            for post in [SuggestionPost.foreignStaff, .foreignLead, .idleClerk] {
                let browser = try await SuggestionBrowser(stage, post)
                #expect(await browser.get("/suggestions/\(triage)/similar").status == 404)
                #expect(await browser.get("/api/suggestions/\(triage)/similar").status == 404)
            }
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `what has been sent back and written anew is found by what it says now`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .delegationReview, Self.other)
            try await LikenessIndex.bringUpToDate(stage.database)
            try await stage.take(.sendBack, on: id, ["reason": ["请改。"]], as: .head)
            try await stage.rewrite(id, Self.like)
            try await stage.take(.submit, on: id, as: .lead)
            #expect(try await LikenessIndex.bringUpToDate(stage.database) == 1)
            let asked = try await stage.suggestion(at: .triage, Self.parking)
            #expect(try await stage.similar(to: asked, as: .staff) == [id])
            let tea = try await stage.suggestion(at: .triage, Self.other)
            #expect(try await stage.similar(to: tea, as: .staff).isEmpty)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `it takes as many statements among twenty as among three`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let asked = try await stage.suggestion(at: .triage, Self.parking)
            let staff = try await SuggestionBrowser(stage, .staff)
            for _ in 1...3 { _ = try await stage.suggestion(at: .delegationReview, Self.like) }
            try await LikenessIndex.bringUpToDate(stage.database)
            let few = try await staff.statements("/suggestions/\(asked)/similar")
            for _ in 1...17 { _ = try await stage.suggestion(at: .delegationReview, Self.like) }
            try await LikenessIndex.bringUpToDate(stage.database)
            #expect(try await staff.statements("/suggestions/\(asked)/similar") == few)
            #expect(try await stage.similar(to: asked, as: .staff).count == 20)
        }
    }
}

extension SuggestionStage {
    /// The ids of those found, most similar first.
    func similar(to id: SuggestionID, as post: SuggestionPost) async throws -> [SuggestionID] {
        let (verbs, scope) = (verbs, try scope(post))
        return try await database.read { db in
            let core = try verbs.core(id, for: scope, db)
            return try SimilarFinder(core.likenessText, except: id, limit: 50, for: scope, db).found.map(\.id)
        }
    }
}
