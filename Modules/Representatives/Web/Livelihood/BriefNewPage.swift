import Kernel
import Platform
import Representatives
import Storage
import Web

/// The form of a new 民情直报.
struct BriefNewPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func empty() -> WebResponse { page(BriefID.new(at: visit.now)) }

    func save() async throws -> WebResponse {
        let id: BriefID = try visit.form.id("id", "表单")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: BriefDraft.fields)
        do {
            try await app.database.write { db in try BriefDraft.begin(id, raw, by: scope, db) }
            return .redirect(to: "/representatives/briefs/\(id)", done: "已起草。可以修改，或送签。")
        } catch let failure as Failure where failure.kind == .invalid {
            return page(id, failure: failure)
        }
    }

    private func page(_ id: BriefID, failure: Failure? = nil) -> WebResponse {
        .page("起草民情直报", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("起草民情直报", crumbs: [Link("民情直报", "/representatives/briefs")])
            FormView(
                action: "/representatives/briefs", csrf: visit.csrf, submit: "保存", next: "保存后：可以修改，再送代工委负责人签发。",
                fields: [.hidden("id", id.description)] + CaseForms(options: [:]).fields(BriefDraft.fields),
                form: failure == nil ? nil : visit.form, failure: failure, draft: "brief-new")
        }
    }
}
