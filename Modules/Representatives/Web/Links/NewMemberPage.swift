import Kernel
import Platform
import Representatives
import Storage
import Web

/// Entering a member of the standing committee: one form, kept as typed.
struct NewMemberPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func empty() -> WebResponse { page(nil) }

    func save() async throws -> WebResponse {
        let scope = visit.scope
        let input = CaseForms.input(visit.form, for: AddMember.fields)
        do {
            let id = try await app.database.write { db in try AddMember.add(input, by: scope, db) }
            return .redirect(to: "/representatives/members/\(id)", done: "已登记。下一步：增加联系的代表。")
        } catch let failure as Failure where failure.kind == .invalid {
            return page(failure)
        }
    }

    private func page(_ failure: Failure?) -> WebResponse {
        .page("登记组成人员", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("登记组成人员", crumbs: [Link("联系代表", "/representatives/links")])
            FormView(
                action: "/representatives/members", csrf: visit.csrf, submit: "保存", next: "保存后：打开这位组成人员的页面，增加联系的代表。",
                fields: CaseForms(options: [:]).fields(AddMember.fields), form: failure == nil ? nil : visit.form,
                failure: failure)
        }
    }
}
