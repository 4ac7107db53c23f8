import Kernel
import Platform
import Representatives
import Storage
import Web

/// The issues of 民情直报.
struct BriefListPage {
    let app: Application
    let visit: Visit
    private let query: ListQuery
    private let listing: BriefListing

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["created"], filters: ["state", "instructed"])
        var listing = BriefListing()
        listing.search = query.search
        listing.state = query.choice("state")
        listing.isInstructed = query.filter("instructed") == "yes"
        self.listing = listing
    }

    func response() async throws -> WebResponse {
        let (listing, query, scope) = (listing, query, visit.scope)
        let (briefs, total) = try await app.database.read { db in
            try listing.page(limit: query.limit, offset: query.offset, for: scope, db)
        }
        let isOffice = scope.may(.keepLivelihood)
        return .page("民情直报", wide: true) {
            PageHeader(
                "民情直报", lead: isOffice ? "共 \(total) 期。" : "转给本单位落实的共 \(total) 期。",
                crumbs: isOffice ? [Link("民情民生", "/representatives/livelihood")] : []
            ) {
                if isOffice { a("起草一期", .href("/representatives/briefs/new"), .class("button primary")) }
            }
            FilterBar(
                query, search: "期号、题目、来源",
                fields: [
                    .select("state", "状态", BriefState.allCases.map { Option($0.rawValue, $0.title) }),
                    .select("instructed", "批示", [Option("yes", "有批示的")]),
                ])
            DataTable(
                briefs, caption: "民情直报", empty: "没有符合条件的民情直报。",
                columns: [
                    .text("期号") { $0.number },
                    .link("题目", { $0.title }, href: { "/representatives/briefs/\($0.id)" }),
                    .text("来源") { $0.source }, .day("报送日期") { $0.submittedOn },
                    .number("批示") { $0.instructions }, .text("承办单位") { $0.unit },
                    .html("状态") { $0.state.status.html },
                ])
            Pager(query, total: total)
            ExportLinks(query, path: "/representatives/briefs/export")
        }
    }

    /// Every line of the filter, not only the page.
    func rows(_ db: any Connection) throws -> [Brief] {
        try listing.page(limit: sheetExportLimit + 1, offset: 0, for: visit.scope, db).briefs
    }
}
