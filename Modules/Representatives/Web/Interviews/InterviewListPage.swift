import Kernel
import Platform
import Representatives
import Storage
import Web

/// The interviews the reader may see.
struct InterviewListPage {
    let app: Application
    let visit: Visit
    private let query: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["asked"], filters: ["state"], descending: true)
    }

    private var state: InterviewState? { query.choice("state") }

    func response() async throws -> WebResponse {
        let (scope, state, query) = (visit.scope, state, query)
        let page = try await app.database.read { db in
            try Interview.page(in: state, limit: query.limit, offset: query.offset, for: scope, db)
        }
        let asks = scope.may(.askInterview) || scope.may(.keepInterviews)
        return .page("代表约见", wide: true) {
            PageHeader(
                "代表约见", lead: asks ? "代表提出约见国家机关负责人，由代工委安排，被约见的单位答复。" : "代表约见本单位负责人的，在这里看安排、答复代表。"
            ) {
                if asks { a("提出约见", .href("/representatives/interviews/new"), .class("button primary")) }
            }
            FilterBar(
                query,
                fields: [.select("state", "状态", InterviewState.allCases.map { Option($0.rawValue, $0.title) })])
            DataTable(
                page.interviews, caption: "代表约见", empty: "没有符合条件的约见。", list: query,
                columns: [
                    .link("事由", { $0.facts.topic }, href: { "/representatives/interviews/\($0.facts.id)" }),
                    .text("代表") { $0.deputy }, .text("约见谁") { $0.wanted }, .day("提出") { $0.askedOn },
                    .text("被约见的单位") { $0.unit }, .day("约见日期") { $0.facts.heldOn },
                    .html("状态") { $0.facts.state.status.html },
                ])
            Pager(query, total: page.total)
            ExportLinks(query, path: "/representatives/interviews/export")
        }
    }

    /// Every interview of the filter, not only the page.
    func rows(_ db: any Connection) throws -> [Interview] {
        try Interview.page(in: state, limit: sheetExportLimit + 1, offset: 0, for: visit.scope, db).interviews
    }
}
