import Kernel
import Platform
import Representatives
import Storage
import Web

/// The circulars on the deputies' performance.
struct CircularsPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let query = visit.list(sorts: ["issued"], filters: ["year"], descending: true)
        let year = YearChoice(visit).asked
        let scope = visit.scope
        let (circulars, total) = try await app.database.read { db in
            (
                try Circular.page(
                    year: year, descending: query.descending, limit: query.limit, offset: query.offset,
                    in: scope.office, db), try Circular.count(year: year, in: scope.office, db)
            )
        }
        return .page("履职通报") {
            PageHeader(
                "履职通报", lead: "写好期号、日期和正文，系统附上当年出席和履职记录的数字；印发后数字不再变。",
                crumbs: [Link("代表述职", "/representatives/reports")]
            ) {
                if scope.may(.keepAppraisal) {
                    a("起草通报", .href("/representatives/circulars/new"), .class("button primary"))
                }
                appraisalLinks(besides: "/representatives/circulars")
            }
            FilterBar(query, fields: [YearChoice(visit).field])
            DataTable(
                circulars, caption: "履职通报", empty: "还没有履职通报。", list: query,
                columns: [
                    .text("期号") { $0.number }, .day("日期", sort: "issued") { $0.issuedOn },
                    .link("标题", { $0.title }, href: { "/representatives/circulars/\($0.id)" }),
                    .html("状态") { $0.state.status.html },
                ])
            Pager(query, total: total)
        }
    }
}

extension BeginningPage<Circular> {
    /// A new circular.
    static let circular = BeginningPage(
        title: "起草履职通报", list: Link("履职通报", "/representatives/circulars"), fields: WriteCircular.fields, submit: "保存草稿",
        next: "之后：看到附上的数字，核对后印发。", done: "草稿已保存。请核对数字，再印发。", draft: "circular-new",
        store: { id, raw, scope, db in
            try WriteCircular.draft(id, raw, by: scope, db)
            return id
        })
}
