import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 承办系统分布: how the suggestions of a year are spread over the systems of the units.
struct SystemSharesPage {
    static let path = "/suggestions/reports/systems"
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let (scope, year) = (visit.scope, AskedYear(visit))
        let query = visit.list(sorts: ["system"], filters: ["year"])
        let (shares, total) = try await app.database.read { db in
            try SystemShare.all(in: year.year, for: scope, db)
        }
        return .page("承办系统分布", wide: true) {
            PageHeader(
                "\(year.year)年建议承办系统分布",
                lead: "\(year.year)年本级代表提出、已交办的建议 \(total.assigned) 件，按承办单位所属系统分。",
                crumbs: [Link("办理报告", HandlingReportListPage.path)])
            FilterBar(query, fields: [year.field])
            DataTable(
                shares, caption: "承办系统分布",
                columns: [
                    .text("系统") { $0.system.title }, .number("单位") { $0.units },
                    .number("主办和分办") { $0.figures.assigned }, .number("其中与其他系统合办") { $0.joint },
                    .number("只会办") { $0.helping },
                    .text("占总数") { UnitBallot.rate($0.figures.assigned, of: total.assigned) },
                    .text("已答复") { UnitBallot.rate($0.figures.replied, of: $0.figures.assigned) },
                ])
            p("两个系统的单位分办的建议，两个系统各算一件，所以各系统之和可能多于总数。", .class("hint"))
        }
    }
}
