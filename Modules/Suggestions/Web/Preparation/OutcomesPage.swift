import Documents
import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 落实成效: what the suggestions of a year came to, summed by indicator, and each record beneath.
struct OutcomesPage {
    static let path = "/suggestions/outcomes"
    /// As many as the page shows; the file has all.
    private static let listed = 500
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func rows(limit: Int, _ db: any Connection) throws -> [MeasuredOutcome] {
        try MeasuredOutcome.all(in: AskedYear(visit).year, limit: limit, for: visit.scope, db)
    }

    func response() async throws -> WebResponse {
        let (page, year, scope) = (self, AskedYear(visit), visit.scope)
        let (sums, rows) = try await app.database.read { db in
            (try OutcomeSum.all(in: year.year, for: scope, db), try page.rows(limit: Self.listed, db))
        }
        let query = visit.list(sorts: ["name"], filters: ["year"])
        return .page("落实成效", wide: true) {
            PageHeader(
                "\(year.year)年落实成效", lead: "按截至日期在这一年的记录合计，撤销的不计。要登记，打开办复的建议，点“登记具体落实成效”。",
                crumbs: [Link("承诺事项台账", PromiseListPage.path)])
            FilterBar(query, fields: [year.field])
            DataTable(
                sums, caption: "各指标合计", empty: "这一年还没有登记。",
                columns: [
                    .text("指标") { $0.name }, .text("合计") { "\($0.amount.text) \($0.unit)" },
                    .number("建议（件）") { $0.suggestions },
                ])
            DataTable(
                rows, caption: "逐条记录", empty: "这一年还没有登记。",
                columns: [
                    .text("指标") { $0.name }, .text("数量") { "\($0.amount.text) \($0.unit)" },
                    .text("编号") { $0.number ?? "—" },
                    .link("建议", { $0.title }, href: { "/suggestions/\($0.suggestion)" }),
                    .day("截至日期") { $0.reachedOn }, .text("说明") { $0.note }, .text("登记") { $0.enteredBy },
                ])
            if rows.count == Self.listed { p("只列出 \(Self.listed) 条，全部的请导出。", .class("hint")) }
            ExportLinks(query, path: "\(Self.path)/export")
        }
    }
}

extension SheetExport<MeasuredOutcome> {
    static let outcomes = SheetExport(
        "落实成效", action: "suggestions.outcome.exported",
        columns: [
            SheetColumn("指标", width: 20), SheetColumn("数量", .decimal), SheetColumn("单位"), SheetColumn("建议编号"),
            SheetColumn("标题", width: 50), SheetColumn("截至日期", .day), SheetColumn("说明", width: 40),
            SheetColumn("登记"),
        ]
    ) { row in
        [
            .text(row.name), .decimal(Double(row.amount.hundredths) / 100), .text(row.unit),
            .text(optional: row.number),
            .text(row.title), .day(row.reachedOn), .text(optional: row.note), .text(row.enteredBy),
        ]
    }
}
