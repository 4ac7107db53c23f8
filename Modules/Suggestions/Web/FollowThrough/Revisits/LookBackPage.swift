import Documents
import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 回头看: last year's closed key suggestions, those nobody has looked at again first.
struct LookBackPage {
    static let path = "/suggestions/look-back"
    let app: Application
    let visit: Visit
    private let query: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["revisited"], filters: ["year"])
    }

    private var year: Int { query.askedYear ?? visit.today.year - 1 }

    func rows(limit: Int, offset: Int, _ db: any Connection) throws -> [ClosedKey] {
        try ClosedKey.all(year: year, limit: limit, offset: offset, for: visit.scope, db)
    }

    func response() async throws -> WebResponse {
        let (page, query, scope) = (self, query, visit.scope)
        let (rows, total) = try await app.database.read { db in
            (
                try page.rows(limit: query.limit, offset: query.offset, db),
                try ClosedKey.count(year: page.year, for: scope, db)
            )
        }
        let first = visit.today.year
        return .page("回头看", wide: true) {
            PageHeader(
                "回头看", lead: "\(year) 年办复的重点督办建议 \(total) 件，还没有回头看的在前。选几件去看，再登记。",
                crumbs: [Link("第三方评估", SampleListPage.path)])
            FilterBar(
                query,
                fields: [
                    .select("year", "办复年度", (first - 9...first).reversed().map { Option(String($0), "\($0)年") })
                ])
            DataTable(
                rows, caption: "回头看", empty: "这一年没有办复的重点督办建议。",
                columns: [
                    .text("编号") { $0.number ?? "—" },
                    .link("标题", { $0.title }, href: { "/suggestions/\($0.id)" }),
                    .text("领衔督办人") { $0.leader ?? "—" }, .text("主办单位") { $0.mainUnit ?? "—" },
                    .day("办复日期") { $0.closedOn }, .text("办理结果") { $0.result?.rawValue ?? "—" },
                    .text("代表评价") { $0.satisfaction?.title ?? "—" }, .day("最近一次回访或回头看") { $0.revisitedOn },
                    .link("登记", { _ in "登记回头看" }, href: { "/suggestions/\($0.id)/revisits" }),
                ])
            Pager(query, total: total)
            ExportLinks(query, path: "\(Self.path)/export")
        }
    }
}

extension SheetExport<ClosedKey> {
    static let lookBack = SheetExport(
        "回头看", action: "suggestions.look-back.exported",
        columns: [
            SheetColumn("建议编号"), SheetColumn("标题", width: 50), SheetColumn("领衔督办人"), SheetColumn("主办单位", width: 24),
            SheetColumn("办复日期", .day), SheetColumn("办理结果"), SheetColumn("代表评价"), SheetColumn("最近一次回访或回头看", .day),
        ]
    ) { row in
        [
            .text(optional: row.number), .text(row.title), .text(optional: row.leader), .text(optional: row.mainUnit),
            .day(optional: row.closedOn), .text(optional: row.result?.rawValue),
            .text(optional: row.satisfaction?.title), .day(optional: row.revisitedOn),
        ]
    }
}

extension SheetExport<SampleLine> {
    /// The numbered list as it is published before the draw, and what the experts found afterwards.
    static let sample = SheetExport(
        "第三方评估名单", action: "suggestions.sample.exported",
        columns: [
            SheetColumn("序号", .integer), SheetColumn("建议编号"), SheetColumn("标题", width: 50), SheetColumn("抽中"),
            SheetColumn("结论"), SheetColumn("评估组", width: 24), SheetColumn("日期", .day), SheetColumn("意见", width: 50),
        ]
    ) { row in
        [
            .integer(Int64(row.position)), .text(optional: row.number), .text(row.title),
            .text(row.isDrawn ? "是" : ""), .text(optional: row.conclusion?.title), .text(optional: row.heldBy),
            .day(optional: row.heldOn), .text(optional: row.content),
        ]
    }
}
