import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 办理情况报告 by year: all for the office, a unit's own for the unit.
struct HandlingReportListPage {
    static let path = "/suggestions/reports"
    let app: Application
    let visit: Visit
    private let query: ListQuery
    private let year: AskedYear

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        year = AskedYear(visit)
        query = visit.list(sorts: ["year"], filters: ["year", "kind", "state"], descending: true)
    }

    private var kind: HandlingReportKind? { query.filter("kind").flatMap(HandlingReportKind.init(rawValue:)) }
    private var state: HandlingReportState? { query.filter("state").flatMap(HandlingReportState.init(rawValue:)) }

    func rows(limit: Int, offset: Int, _ db: any Connection) throws -> [HandlingReport] {
        try HandlingReport.all(
            year: year.asked, kind: kind, state: state, limit: limit, offset: offset, for: visit.scope, db)
    }

    func response() async throws -> WebResponse {
        let (page, query, scope) = (self, query, visit.scope)
        let (rows, total) = try await app.database.read { db in
            (
                try page.rows(limit: query.limit, offset: query.offset, db),
                try HandlingReport.count(
                    year: page.year.asked, kind: page.kind, state: page.state, for: scope, db)
            )
        }
        return .page("办理报告", wide: true) {
            PageHeader(
                "办理情况报告", lead: "政府、法院、检察院和各口分管领导向常委会报告建议办理情况，共 \(total) 件。",
                crumbs: [Link("代表建议", "/suggestions")]
            ) {
                if scope.may(.keepReports) {
                    a("安排报告", .href("\(Self.path)/new"), .class("button primary"))
                    Link("分管口", RegisterWords.portfolios.path)
                    Link("承办系统分布", SystemSharesPage.path)
                    Link("测评结果运用", RatingUsesPage.path)
                }
            }
            FilterBar(
                query,
                fields: [
                    year.field,
                    .select("kind", "报告", HandlingReportKind.allCases.map { Option($0.rawValue, $0.title) }),
                    .select("state", "状态", HandlingReportState.allCases.map { Option($0.rawValue, $0.title) }),
                ])
            ExportLinks(query, path: "\(Self.path)/export")
            DataTable(
                rows, caption: "办理情况报告",
                empty: scope.may(.keepReports) ? "没有符合条件的报告。要安排一件，点“安排报告”。" : "没有要本单位写的报告。",
                columns: [
                    .link("报告", { $0.name }, href: { "\(Self.path)/\($0.id)" }),
                    .text("报告人") { "\($0.post) \($0.reporter)" }, .text("报告单位") { $0.unitName },
                    .day("提交") { $0.submittedOn }, .text("会议") { $0.meetingName }, .day("审议") { $0.heardOn },
                    .day("意见交办") { $0.issuedOn }, .day("反馈") { $0.answeredOn },
                    .html("状态") { Status($0.state.title, $0.state.phase.tone).html },
                ])
            Pager(query, total: total)
        }
    }
}
