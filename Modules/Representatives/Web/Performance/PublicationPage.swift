import Kernel
import Platform
import Representatives
import Storage
import Web

/// Whether the public may read who the office's deputies are and what they did.
struct PublicationPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let scope = visit.scope
        let isPublic = try await app.database.read { db in try DeputyPublication.isPublic(scope.office, db) }
        let address = "/public/\(scope.office)/deputies"
        return .page("公开代表履职情况") {
            PageHeader(
                "公开代表履职情况", lead: "代表法第五十八条：公开代表的基本信息和履职信息。", crumbs: [Link("履职档案", "/representatives/performance")])
            if isPublic {
                Callout(.done, "现在已公开，任何人不用登录就能看：") { Link(address, address) }
            } else {
                Callout(.waiting, "现在没有公开，别人打不开这个页面。")
            }
            p("公开的内容：本级在任代表的姓名、性别、民族、政治面貌、职务、代表团、选举单位，和当年各类履职的次数。不公开电话、出生日期、住址和证件号码。")
            FormView(
                action: "/representatives/publication", csrf: visit.csrf, submit: isPublic ? "停止公开" : "公开",
                next: isPublic ? "之后：页面立即打不开，记入审计记录。" : "之后：任何人都能看到，记入审计记录。",
                fields: [.hidden("public", isPublic ? "no" : "yes")])
        }
    }

    func change() async throws -> WebResponse {
        let scope = visit.scope
        let wanted = visit.form.text("public")
        guard ["yes", "no"].contains(wanted) else { throw Failure.invalid("请从页面上的按钮公开或者停止公开。") }
        try await app.database.write { db in try DeputyPublication.set(wanted == "yes", by: scope, db) }
        return .redirect(
            to: "/representatives/publication", done: wanted == "yes" ? "已公开。任何人都能看到。" : "已停止公开。")
    }
}
