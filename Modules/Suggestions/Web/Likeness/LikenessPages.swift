import Kernel
import Platform
import Suggestions
import Web

/// The pages of similar suggestions and of units' remits.
func likenessPages(_ app: Application, _ verbs: Suggestions) -> Pages {
    Pages(
        routes: [
            .get("/suggestions/{id}/similar", .holding(.readSuggestions), "查看相似的建议") { visit in
                try await SimilarPage(app, verbs, visit).response()
            },
            .get("/api/suggestions/{id}/similar", .holding(.readSuggestions), "相似的建议") { visit in
                try await SimilarPage(app, verbs, visit).json()
            },
            .get(RemitPage.path, .holding(.assignSuggestions), "查看单位职责") { try await RemitPage(app, $0).list() },
            .post(RemitPage.path, .holding(.assignSuggestions), "修改单位职责") { try await RemitPage(app, $0).save() },
        ])
}
