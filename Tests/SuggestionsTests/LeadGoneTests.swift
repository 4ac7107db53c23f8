import StorageTesting
import Testing
import Web

@testable import Suggestions

@Suite struct LeadGoneTests {
    @Test(arguments: TestBackend.allCases)
    func `who may not lead a suggestion is told so before the form`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            for post in [SuggestionPost.suspended, .county] {
                let page = try await SuggestionBrowser(stage, post).page("/suggestions/new")
                #expect(page.contains("不能提出建议") && !page.contains("name=\"situation\""), "\(post)")
            }
            let page = try await SuggestionBrowser(stage, .lead).page("/suggestions/new")
            #expect(page.contains("name=\"situation\"") && !page.contains("不能提出建议"))
        }
    }
}
