import Kernel
import Platform
import Representatives
import Storage
import Web

/// One activity: what was paid for it, and paying those who came.
struct PayActivityPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func pay() async throws -> WebResponse {
        let id: ID<PayableActivity> = try visit.id("activity")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: PayActivity.fields)
        return try await app.save(or: { try await page(failure: $0) }) { db in
            try PayActivity.pay(id, raw, by: scope, db)
        } then: { count in
            .redirect(to: "/representatives/allowances/activities/\(id)", done: "已发放 \(count) 人。请导出签领表，由代表签名。")
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: ID<PayableActivity> = try visit.id("activity")
        let scope = visit.scope
        let query = visit.list(sorts: ["day"])
        var listing = PaymentListing()
        listing.activity = id
        let asked = listing
        let (activity, paid) = try await app.database.read { db in
            (
                try PayableActivity.find(id, for: scope, db),
                try asked.page(limit: query.limit, offset: query.offset, for: scope, db)
            )
        }
        return .page(activity.name, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                activity.name, lead: "\(activity.heldOn.chinese)，到会代表 \(activity.attended) 人。",
                crumbs: [
                    Link("按活动发放", "/representatives/allowances/activities?year=\(activity.heldOn.year)")
                ]
            ) {
                a(
                    "签领表", .href("/representatives/allowances/payments/export.xlsx?activity=\(id)"), .class("button"))
            }
            Panel("发放") {
                FormView(
                    action: "/representatives/allowances/activities/\(id)/pay", of: visit, submit: "发放给到会代表",
                    next: "之后：每位到会代表一笔，同一项目已发过的不重发。",
                    fields: CaseForms(options: [:]).fields(PayActivity.fields),
                    failure: failure)
            }
            DataTable(paid.payments, caption: "发放记录", empty: "这次活动还没有发放。", columns: paymentColumns)
            Pager(query, total: paid.total)
        }
    }
}
