import Kernel
import Platform
import Representatives
import Storage
import Web

/// Leads and livelihood projects.
struct ProjectListPage {
    let app: Application
    let visit: Visit
    private let query: ListQuery
    private let listing: ProjectListing

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["proposed"], filters: ["state"])
        var listing = ProjectListing()
        listing.search = query.search
        listing.state = query.choice("state")
        self.listing = listing
    }

    func response() async throws -> WebResponse {
        let (listing, query, scope) = (listing, query, visit.scope)
        let (projects, total) = try await app.database.read { db in
            try listing.page(limit: query.limit, offset: query.offset, for: scope, db)
        }
        return .page("民生实事", wide: true) {
            PageHeader("民生实事", lead: "共 \(total) 件。", crumbs: [Link("民情民生", "/representatives/livelihood")]) {
                a("征集线索", .href("/representatives/projects/new"), .class("button primary"))
            }
            FilterBar(
                query, search: "编号、标题",
                fields: [.select("state", "状态", ProjectState.allCases.map { Option($0.rawValue, $0.title) })])
            DataTable(
                projects, caption: "民生实事", empty: "没有符合条件的。点“征集线索”，或导入台账“民生实事线索”。",
                columns: [
                    .text("编号") { $0.code },
                    .link("标题", { $0.title }, href: { "/representatives/projects/\($0.id)" }),
                    .text("提出代表") { $0.proposerName }, .day("日期") { $0.proposedOn },
                    .text("进度") { $0.state == .chosen ? "\($0.progress)%" : "" },
                    .html("状态") { $0.state.status.html },
                ])
            Pager(query, total: total)
            ExportLinks(query, path: "/representatives/projects/export")
        }
    }

    /// Every line of the filter, not only the page.
    func rows(_ db: any Connection) throws -> [Project] {
        try listing.page(limit: sheetExportLimit + 1, offset: 0, for: visit.scope, db).projects
    }
}
