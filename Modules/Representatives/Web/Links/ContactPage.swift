import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// One contact; what was entered wrongly is withdrawn here.
struct ContactPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func withdraw() async throws -> WebResponse {
        let id: ID<Contact> = try visit.id("id")
        let scope = visit.scope
        let input = CaseForms.input(visit.form, for: WithdrawContact.fields)
        return try await app.save(
            then: "/representatives/contacts/\(id)", done: "已撤回，不再计入联系情况和履职档案。", or: { try await page($0) }
        ) { db in try WithdrawContact.withdraw(id, input, by: scope, db) }
    }

    private func page(_ failure: Failure? = nil) async throws -> WebResponse {
        let id: ID<Contact> = try visit.id("id")
        let office = visit.scope.office
        let contact = try await app.database.read { db in try Contact.named(id, in: office, db) }
        return .page(contact.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(contact.title, crumbs: [Link("联系记录", "/representatives/contacts")])
            if let failure, contact.withdrawnOn != nil { Callout(.late, failure.message) }
            if let day = contact.withdrawnOn {
                Callout(.neutral, "已于 \(day.chinese) 撤回。原因：\(contact.withdrawnBecause ?? "没有写明")。")
            }
            FactList([
                Fact("日期", contact.heldOn.chinese), Fact("方式", contact.mode.title),
                Fact("组成人员", contact.memberName),
                Fact("代表") {
                    Link("\(contact.deputyName)（\(contact.deputyCode)）", "/representatives/\(contact.tenure)")
                },
                Fact("选民人数", contact.isWithVoters ? "\(contact.voters) 人" : nil),
                Fact("反映的意见", contact.opinions), Fact("登记人", contact.enteredBy),
            ])
            if contact.withdrawnOn == nil, visit.scope.may(.keepLinks) {
                let action = "/representatives/contacts/\(id)/withdraw"
                ActionForms(
                    [
                        ActionForm(
                            "撤回这条记录", action: action, submit: "撤回", next: "撤回后：记录仍在，注明原因，不再计数。",
                            fields: CaseForms(options: [:]).fields(WithdrawContact.fields))
                    ], of: visit, failure)
            }
        }
    }
}
