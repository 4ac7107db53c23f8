import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 单位测评 with its rates.
struct UnitBallotsPage {
    let app: Application
    let visit: Visit
    private let query: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["held"], filters: ["unit", "year"], descending: true)
    }

    private var year: Int? {
        guard let year = query.filter("year").flatMap({ Int($0) }), (1900...9998).contains(year) else { return nil }
        return year
    }

    func ballots(limit: Int, offset: Int, _ db: any Connection) throws -> [UnitBallot] {
        try UnitBallot.all(year: year, unit: query.id("unit"), limit: limit, offset: offset, for: visit.scope, db)
    }

    func response() async throws -> WebResponse {
        let (page, query, scope) = (self, query, visit.scope)
        let (rows, total, units) = try await app.database.read { db in
            (
                try page.ballots(limit: query.limit, offset: query.offset, db),
                try UnitBallot.count(year: page.year, unit: query.id("unit"), for: scope, db),
                try Unit.all(in: scope.office, db)
            )
        }
        return .page("单位测评", wide: true) {
            PageHeader(
                "单位测评", lead: "会议对承办单位办理建议的满意度测评，共 \(total) 次。分母是有效票：只选了一项的票。",
                crumbs: [Link("督办", "/suggestions/supervisions")]
            ) {
                a("登记测评", .href("/suggestions/unit-ballots/new"), .class("button primary"))
            }
            FilterBar(
                query,
                fields: [
                    .select("unit", "单位", units.map { Option($0.id.description, $0.name) }), .text("year", "年度"),
                ])
            DataTable(
                rows, caption: "单位测评", empty: "没有符合条件的测评。点“登记测评”，或由台账“单位测评”导入。",
                columns: [
                    .link("单位", { $0.unitName }, href: { "/suggestions/unit-ballots/\($0.id)" }),
                    .text("会议") { $0.meeting }, .day("日期") { $0.heldOn },
                    .number("应到") { $0.expected }, .number("实到") { $0.present },
                    .number("满意") { $0.satisfied }, .number("基本满意") { $0.mostly },
                    .number("不满意") { $0.unsatisfied },
                    .text("满意率") { UnitBallot.rate($0.satisfied, of: $0.valid) },
                    .text("满意和基本满意") { UnitBallot.rate($0.satisfied + $0.mostly, of: $0.valid) },
                ])
            Pager(query, total: total)
            ExportLinks(query, path: "/suggestions/unit-ballots/export")
        }
    }
}
