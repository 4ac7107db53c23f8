import Kernel
import Platform
import Representatives
import Storage
import Web

/// Founding a group: one form, kept as typed.
struct NewGroupPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func empty() -> WebResponse { page(nil) }

    func save() async throws -> WebResponse {
        let scope = visit.scope
        let input = CaseForms.input(visit.form, for: FoundGroup.fields)
        do {
            let id = try await app.database.write { db in try FoundGroup.found(input, by: scope, db) }
            return .redirect(to: "/representatives/groups/\(id)", done: "小组已成立。下一步：编入代表，再确定组长和联络员。")
        } catch let failure as Failure where failure.kind == .invalid {
            return page(failure)
        }
    }

    private func page(_ failure: Failure?) -> WebResponse {
        .page("成立代表小组", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "成立代表小组", lead: "便于组织、就近就地；五级代表可以混编。", crumbs: [Link("代表小组", "/representatives/groups")])
            FormView(
                action: "/representatives/groups", csrf: visit.csrf, submit: "成立小组", next: "保存后：打开小组页面，编入代表。",
                fields: CaseForms(options: [:]).fields(FoundGroup.fields), form: failure == nil ? nil : visit.form,
                failure: failure)
        }
    }
}
