import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// What a deputy did to keep in touch with voters, and the form to tell of more.
struct OwnContactsPage {
    private static let shown = 200

    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func record() async throws -> WebResponse {
        let (id, scope) = (visit.newID("id", as: Contact.self), visit.scope)
        let input = CaseForms.input(visit.form, for: RecordContact.ownFields)
        do {
            try await app.database.write { db in try RecordContact.recordOwn(id, input, by: scope, db) }
            return .redirect(to: "/representatives/contacts/mine", done: "已登记，计入您的履职档案。")
        } catch let failure as Failure where failure.kind == .invalid {
            return try await page(failure)
        }
    }

    private func page(_ failure: Failure? = nil) async throws -> WebResponse {
        let scope = visit.scope
        let (tenures, contacts) = try await app.database.read { db in
            (try RecordContact.ownTenures(of: scope, db), try Contact.own(for: scope, limit: Self.shown, db))
        }
        let options = tenures.map { Option($0.id.description, "\($0.congress)人大代表（\($0.code)）") }
        var values = ["day": visit.today.description]
        if tenures.count == 1 { values["tenure"] = tenures.first?.id.description }
        return .page("我联系选民", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "我联系选民", lead: "每次走访、座谈后登记一次。写错了，请告诉代工委撤回。", crumbs: [Link("我的履职", "/my/file")])
            if tenures.isEmpty {
                p("名册里没有您在任的代表职务，不能登记。请联系代工委。", .class("empty"))
            } else {
                FormView(
                    action: "/representatives/contacts/mine", of: visit, submit: "登记",
                    next: "登记后：计入您的履职档案，代工委能看到。",
                    fields: [.hidden("id", ID<Contact>.new(at: visit.now).description)]
                        + CaseForms(options: [.ownTenures: options]).fields(RecordContact.ownFields, values: values),
                    failure: failure)
            }
            Panel("登记过的") {
                DataTable(
                    contacts, caption: "联系选民记录", empty: "还没有登记。",
                    columns: [
                        .day("日期") { $0.heldOn }, .text("方式") { $0.mode.title }, .number("选民人数") { $0.voters },
                        .text("反映的意见") { $0.opinions }, .text("登记人") { $0.enteredBy },
                        .html("情况") { $0.withdrawnOn == nil ? .empty : Status("已撤回", .neutral).html },
                    ])
            }
        }
    }
}
