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
                    .html("状态") { Status($0.state.title, $0.state.phase.tone).html },
                ])
            Pager(query, total: total)
        }
    }
}

/// Drafting a circular.
struct CircularDraftPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func empty() -> WebResponse { page(ID<Circular>.new(at: visit.now)) }

    /// The id was made with the form, so that a form sent twice makes one circular.
    func save() async throws -> WebResponse {
        let id: ID<Circular> = try visit.form.id("id", "表单")
        let scope = visit.scope
        let input = CaseForms.input(visit.form, for: WriteCircular.fields)
        do {
            try await app.database.write { db in try WriteCircular.draft(id, input, by: scope, db) }
            return .redirect(to: "/representatives/circulars/\(id)", done: "草稿已保存。请核对数字，再印发。")
        } catch let failure as Failure where failure.kind == .invalid {
            return page(id, failure: failure)
        }
    }

    private func page(_ id: ID<Circular>, failure: Failure? = nil) -> WebResponse {
        .page("起草履职通报", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("起草履职通报", crumbs: [Link("履职通报", "/representatives/circulars")])
            FormView(
                action: "/representatives/circulars", csrf: visit.csrf, submit: "保存草稿",
                next: "之后：看到附上的数字，核对后印发。",
                fields: [.hidden("id", id.description)] + CaseForms(options: [:]).fields(WriteCircular.fields),
                form: failure == nil ? nil : visit.form, failure: failure, draft: "circular-new")
        }
    }
}
