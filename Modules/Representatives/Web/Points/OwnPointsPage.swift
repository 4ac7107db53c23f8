import Kernel
import Platform
import Representatives
import Storage
import Web

/// A deputy's own points; to object, they open a line.
struct OwnPointsPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let choice = YearChoice(visit)
        let (scope, year) = (visit.scope, choice.year)
        let ledgers = try await app.database.read { db in
            try Tenure.all(of: scope.people, in: scope.office, db).filter { $0.state == .inOffice }
                .map { ($0, try PointsLedgerContent(of: $0.id, in: year, for: scope, db)) }
        }
        return .page("我的积分") {
            PageHeader(
                "我的积分", lead: "积分按履职档案自动计算。对某一笔有异议，点开它提出，由代工委答复。",
                crumbs: [Link("我的履职", "/my/file?year=\(year)")])
            choice.links(to: "/my/points")
            if ledgers.isEmpty { p("您现在没有在任的代表资格。", .class("empty")) }
            for (tenure, ledger) in ledgers {
                if ledgers.count > 1 { h2("\(tenure.congress)人民代表大会代表") }
                PointsLedgerView(ledger, year: year)
            }
        }
    }
}
