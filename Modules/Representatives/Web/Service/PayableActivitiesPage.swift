import Kernel
import Platform
import Representatives
import Storage
import Web

/// The activities of a year for which allowances may be paid.
struct PayableActivitiesPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let query = visit.list(sorts: ["day"], filters: ["year"])
        let (year, scope) = (YearChoice(visit).year, visit.scope)
        let (activities, total) = try await app.database.read { db in
            try PayableActivity.all(year, limit: query.limit, offset: query.offset, for: scope, db)
        }
        return .page("按活动发放") {
            PageHeader(
                "\(String(year))年的活动", lead: "点一次活动，给到会的代表发放误工补助、交通费或其他补助。",
                crumbs: [Link("补贴和经费", "/representatives/allowances?year=\(year)")])
            FilterBar(query, fields: [YearChoice(visit).field])
            DataTable(
                activities, caption: "活动", empty: "这一年还没有办过的活动。",
                columns: [
                    .day("日期") { $0.heldOn },
                    .link(
                        "活动", { $0.name }, href: { "/representatives/allowances/activities/\($0.id)" }),
                    .number("到会代表") { $0.attended }, .number("已发笔数") { $0.payments },
                ])
            Pager(query, total: total)
        }
    }
}
