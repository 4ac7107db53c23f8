import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// 领办 of one suggestion: who leads its handling, who led it, and the forms to begin and to end.
struct LedPage {
    let app: Application
    let verbs: Suggestions
    let visit: Visit

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func begin() async throws -> WebResponse {
        let (suggestion, scope): (SuggestionID, Scope) = (try visit.id("id"), visit.scope)
        let id: ID<LedSuggestion> = try visit.form.id("id", "表单")
        let raw = CaseForms.input(visit.form, for: LeadSuggestion.fields)
        return try await app.save(then: "/suggestions/\(suggestion)/led", done: "已登记领办，承办单位会收到消息。", or: page) { db in
            try LeadSuggestion.begin(id, on: suggestion, raw, by: scope, db)
        }
    }

    func end() async throws -> WebResponse {
        let (suggestion, scope): (SuggestionID, Scope) = (try visit.id("id"), visit.scope)
        let id: ID<LedSuggestion> = try visit.id("led")
        let raw = CaseForms.input(visit.form, for: LeadSuggestion.endFields)
        return try await app.save(then: "/suggestions/\(suggestion)/led", done: "已登记结束，记录和原因保留。", or: page) { db in
            try LeadSuggestion.end(id, on: suggestion, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let suggestion: SuggestionID = try visit.id("id")
        let (verbs, scope) = (verbs, visit.scope)
        let (detail, led) = try await app.database.read { db in
            (try verbs.detail(suggestion, for: scope, db), try LedSuggestion.of(suggestion, in: scope.office, db))
        }
        let path = "/suggestions/\(suggestion)/led"
        let forms = CaseForms(options: [:])
        let action: ActionForm =
            if let current = led.first(where: { $0.endedOn == nil }) {
                ActionForm(
                    "结束领办", action: "\(path)/\(current.id)/end", submit: "结束", next: "之后：记录和原因保留，可以登记新的领办领导。",
                    fields: forms.fields(LeadSuggestion.endFields))
            } else {
                ActionForm(
                    "登记领办", action: path, submit: "登记", next: "之后：承办单位收到消息。",
                    fields: [.hidden("id", visit.newID(as: LedSuggestion.self).description)]
                        + forms.fields(LeadSuggestion.fields), primary: true)
            }
        return .page("领办", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "领办：\(detail.core.title)", lead: detail.core.number,
                crumbs: [Link(detail.core.title, "/suggestions/\(suggestion)")])
            if let failure, action.action != visit.request.path || failure.fields.isEmpty {
                Callout(.late, failure.message)
            }
            DataTable(led, caption: "领办", empty: "没有领导领办这件建议。", columns: LedListPage.columns)
            ActsPanel([action], of: visit, failure)
        }
    }
}

/// 领办 of a year.
struct LedListPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let (year, scope) = (AskedYear(visit), visit.scope)
        let rows = try await app.database.read { db in
            try LedSuggestion.all(in: year.year, limit: 1000, for: scope, db)
        }
        return .page("领导领办", wide: true) {
            PageHeader(
                "领导领办", lead: "\(year.year)年开始领办的 \(rows.count) 件。要登记一件，打开那件建议，点“登记领办”。",
                crumbs: [Link("重点督办", "/suggestions/key")])
            FilterBar(visit.list(sorts: ["since"], filters: ["year"]), fields: [year.field])
            DataTable(
                rows, caption: "领导领办", empty: "这一年没有领导领办的建议。",
                columns: [
                    .text("编号") { $0.number ?? "—" },
                    .link("标题", { $0.title }, href: { "/suggestions/\($0.suggestion)" }),
                ] + Self.columns)
        }
    }

    static var columns: [Column<LedSuggestion>] {
        [
            .text("领导") { $0.leader }, .text("职务") { $0.post }, .text("理由") { $0.reason },
            .day("开始") { $0.since }, .day("结束") { $0.endedOn }, .text("结束原因") { $0.endedReason },
        ]
    }
}
