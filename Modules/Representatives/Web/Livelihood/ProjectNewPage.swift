import Kernel
import Platform
import Representatives
import Storage
import Web

/// The form of a new lead.
struct ProjectNewPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func empty() -> WebResponse { page(ProjectID.new(at: visit.now)) }

    func save() async throws -> WebResponse {
        let id: ProjectID = try visit.form.id("id", "表单")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: CollectLead.fields)
        do {
            try await app.database.write { db in try CollectLead.collect(id, raw, by: scope, db) }
            return .redirect(to: "/representatives/projects/\(id)", done: "已登记线索。初定后列为候选项目。")
        } catch let failure as Failure where failure.kind == .invalid {
            return page(id, failure: failure)
        }
    }

    private func page(_ id: ProjectID, failure: Failure? = nil) -> WebResponse {
        .page("征集民生实事线索", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("征集民生实事线索", crumbs: [Link("民生实事", "/representatives/projects")])
            FormView(
                action: "/representatives/projects", csrf: visit.csrf, submit: "登记", next: "登记后：由代工委初定，列为候选项目。",
                fields: [.hidden("id", id.description)] + CaseForms(options: [:]).fields(CollectLead.fields),
                form: failure == nil ? nil : visit.form, failure: failure)
        }
    }
}
