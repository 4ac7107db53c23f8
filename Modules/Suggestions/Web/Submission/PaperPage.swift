import Kernel
import Platform
import RepresentativesContract
import Storage
import Suggestions
import SuggestionsContract
import Web

/// 代录: the office types a suggestion that came on paper.
struct PaperPage {
    static let path = "/suggestions/paper"
    let app: Application
    let verbs: Suggestions
    let visit: Visit

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
    }

    func empty() async throws -> WebResponse { try await page() }

    /// The id was made with the form, so that a form sent twice makes one suggestion.
    func save() async throws -> WebResponse {
        let id: SuggestionID = try visit.form.id("id", "表单")
        let (verbs, scope) = (verbs, visit.scope)
        let input = CaseForms.input(visit.form, for: PaperEntry.fields)
        return try await app.save(or: page) { db in
            try verbs.enterPaper(id, input, by: scope, db)
        } then: { outcome in
            .redirect(to: "/suggestions/\(id)", done: outcome?.done ?? "这份纸质件已经录入过。")
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let (verbs, scope) = (verbs, visit.scope)
        let id: SuggestionID = visit.newID()
        let (options, standards) = try await app.database.read { db in
            let level = try Office.named(scope.office, db).level
            var options = try DraftForm(scope, db).options
            options[.deputies] = try verbs.invitable(at: level, in: scope.office, db)
                .map { Option($0.tenure.description, "\($0.name)（\($0.delegationName ?? "未编团")）") }
            return (options, try ReviewStandards.load(of: scope.office, db))
        }
        return .page("代录纸质建议", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "代录纸质建议", lead: "替不在系统里办事的代表录入已签名的纸质件，录入人和日期都会记下来。", crumbs: [Link("代表建议", "/suggestions")])
            FormView(
                action: Self.path, of: visit, submit: "录入并提交",
                next: "提交后：会议期间由代表团审核，闭会期间由代工委受理；代表会收到消息。",
                fields: [.hidden("id", id.description)]
                    + CaseForms(options: options).fields(standards.fields(PaperEntry.fields)),
                failure: failure, draft: "suggestion-paper")
        }
    }
}
