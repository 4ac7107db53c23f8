import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 滚动办理清单: 原届次、会议，原编号，原结果，本年交办单位，结果.
struct CarriedPage {
    let app: Application
    let visit: Visit
    private let query: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["unit"], filters: ["year", "unit"])
    }

    /// Next year's when none is named and the year is nearly over: that is when the list is made.
    var year: Int { query.askedYear ?? visit.today.advanced(by: 62).year }

    func rows(limit: Int, offset: Int, _ db: any Connection) throws -> [CarriedPromise] {
        try CarriedPromise.all(
            into: year, unit: query.id("unit"), limit: limit, offset: offset, for: visit.scope, db)
    }

    func response() async throws -> WebResponse {
        let (page, query, scope) = (self, query, visit.scope)
        let (rows, total, units) = try await app.database.read { db in
            (
                try page.rows(limit: query.limit, offset: query.offset, db),
                try CarriedPromise.count(into: page.year, unit: query.id("unit"), for: scope, db),
                scope.may(.assignSuggestions) ? try Unit.all(in: scope.office, db) : []
            )
        }
        let first = visit.today.year
        return .page("滚动办理清单", wide: true) {
            PageHeader(
                "\(year)年滚动办理清单", lead: "以前没有落实、转入 \(year) 年继续办理的承诺，共 \(total) 项。换届不影响这份清单。",
                crumbs: [Link("承诺事项台账", PromiseListPage.path)]
            ) { Link("打印\(year)年的清单", "/letters/papers/suggestions.carried-promises/\(year)") }
            FilterBar(
                query,
                fields: [
                    .select("year", "转入年度", (first - 6...first + 3).reversed().map { Option(String($0), "\($0)年") }),
                    .select("unit", "承办单位", units.map { Option($0.id.description, $0.name) }),
                ])
            DataTable(
                rows, caption: "滚动办理清单", empty: "这一年没有转入的承诺。",
                columns: [
                    .text("原会议") { $0.promise.meeting ?? "闭会期间" }, .text("原编号") { $0.promise.number ?? "—" },
                    .text("事项") { $0.promise.title }, .text("原结果") { $0.promise.resultClass.rawValue },
                    .link(
                        "承诺内容", { $0.promise.content },
                        href: { "\(PromiseListPage.path)/\($0.promise.id)" }),
                    .text("本年交办单位") { $0.promise.unitName }, .day("新时限") { $0.newDue },
                    .text("办理要求") { $0.requirement ?? "" },
                    .html("结果") { Status($0.promise.state.title, $0.promise.state.phase.tone).html },
                ])
            Pager(query, total: total)
            ExportLinks(query, path: "\(PromiseListPage.path)/carried/export")
        }
    }
}
