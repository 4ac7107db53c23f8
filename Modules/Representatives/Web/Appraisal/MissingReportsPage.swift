import Kernel
import Platform
import Representatives
import Storage
import Web

/// Who has not reported to the voters in this term.
struct MissingReportsPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let query = visit.list(sorts: ["delegation"], filters: ["delegation"])
        let scope = visit.scope
        let (missing, delegations) = try await app.database.read { db in
            (
                try VoterReportCoverage.missing(
                    of: query.id("delegation"), limit: query.limit, offset: query.offset, for: scope, db),
                try sittingDelegations(try SittingCongress.of(scope.office, db), for: scope, db)
            )
        }
        return .page("本届还没有述职的代表") {
            PageHeader(
                "本届还没有述职的代表", lead: "共 \(missing.total) 名在任代表。安排述职时，他们排在最前面。",
                crumbs: [Link("代表述职", "/representatives/reports")]
            ) {
                if scope.may(.keepAppraisal) {
                    a("安排述职", .href("/representatives/reports/plan"), .class("button primary"))
                }
            }
            FilterBar(query, fields: [.select("delegation", "代表团", delegationOptions(delegations))])
            DataTable(
                missing.deputies, caption: "还没有述职的代表", empty: "本届在任代表都已述职。",
                columns: [
                    .link("姓名", { $0.name }, href: { "/representatives/\($0.id)" }), .text("代表编号") { $0.code },
                    .text("代表团") { $0.delegation }, .text("代表小组") { $0.group },
                ])
            Pager(query, total: missing.total)
        }
    }
}
