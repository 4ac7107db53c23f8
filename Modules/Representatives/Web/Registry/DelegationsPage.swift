import Kernel
import Platform
import Representatives
import Storage
import Web

/// The delegations with the number of their deputies.
struct DelegationsPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let scope = visit.scope
        let delegations = try await app.database.read { db in try CountedDelegation.all(for: scope, db) }
        return .page("代表团") {
            PageHeader("代表团", lead: "点名称看团里的代表。", crumbs: [Link("代表名册", "/representatives")])
            DataTable(
                delegations, caption: "代表团", empty: "还没有代表团。导入台账“代表”时，按“代表团”一列建立。",
                columns: [
                    .text("届次") { $0.delegation.level.congress($0.delegation.term) },
                    .link(
                        "名称", { $0.delegation.name }, href: { "/representatives?delegation=\($0.delegation.id)" }),
                    .number("在任") { $0.inOffice }, .number("共有") { $0.tenures },
                ])
        }
    }
}
