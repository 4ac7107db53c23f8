import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// 列为重点督办: what the 主任会议 decided about one suggestion.
struct DecideKeyPage {
    let app: Application
    let verbs: Suggestions
    let visit: Visit

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func decide() async throws -> WebResponse {
        let suggestion: SuggestionID = try visit.id("id")
        let id: ID<KeySuggestion> = try visit.form.id("id", "表单")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: DecideKey.fields)
        return try await app.save(then: "/suggestions/key/\(id)", done: "已列为重点督办，承办单位会收到消息。请制定督办方案。", or: page) { db in
            try DecideKey.decide(id, on: suggestion, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let suggestion: SuggestionID = try visit.id("id")
        let (verbs, scope) = (verbs, visit.scope)
        let (detail, watching) = try await app.database.read { db in
            let detail = try verbs.detail(suggestion, for: scope, db)
            return (
                detail,
                try Counterpart.watching(suggestion, category: detail.core.category, in: scope.office, db)
            )
        }
        let values = ["committee": watching.first?.committee ?? ""]
        return EntryPage(
            title: "列为重点督办", crumbs: [Link(detail.core.title, "/suggestions/\(suggestion)")],
            action: "/suggestions/\(suggestion)/key", submit: "列为重点督办", next: "之后：制定督办方案；承办单位收到消息。",
            lead: [detail.core.number, detail.core.title].compactMap { $0 }.joined(separator: " ")
        ).response(
            visit, fields: CaseForms(options: [:]).fields(DecideKey.fields, values: values), failure: failure)
    }
}
