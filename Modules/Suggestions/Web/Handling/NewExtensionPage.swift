import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// The head of a unit asks for more time.
struct NewExtensionPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func empty() async throws -> WebResponse {
        guard let part = visit.request.query["part"].flatMap({ AssignmentID($0) }) else {
            throw Failure.notFound("请从建议的页面申请延期。")
        }
        return try await page(part)
    }

    func save() async throws -> WebResponse {
        let id: ExtensionID = try visit.form.id("id", "表单")
        let part: AssignmentID = try visit.form.id("part", "承办")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: AskExtension.fields)
        return try await app.save(
            then: "\(ExtensionListPage.path)/\(id)", done: "已申请延期，由代工委审核；审核以前仍按原期限办理。",
            or: { try await page(part, failure: $0) }
        ) { db in
            try AskExtension.ask(id, for: part, raw, by: scope, db)
        }
    }

    private func page(_ part: AssignmentID, failure: Failure? = nil) async throws -> WebResponse {
        let (id, scope) = (visit.newID(as: ExtensionSubject.self), visit.scope)
        let asked = try await app.database.read { db in try AskExtension.part(part, for: scope, db) }
        return .page("申请延期答复", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "申请延期答复", lead: "现在的答复期限是\(asked.dueOn.chinese)；自交办之日起，最晚可以延到\(asked.latest.chinese)。",
                crumbs: [Link("这件建议", "/suggestions/\(asked.assignment.suggestion)")])
            FormView(
                action: ExtensionListPage.path, of: visit, submit: "申请延期",
                next: "提交后：由代工委审核；办理照常进行。",
                fields: [.hidden("id", id.description), .hidden("part", part.description)]
                    + CaseForms(options: [:]).fields(AskExtension.fields), failure: failure)
        }
    }
}
