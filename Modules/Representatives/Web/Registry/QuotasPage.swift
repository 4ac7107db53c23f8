import Kernel
import Platform
import Representatives
import Storage
import Web

/// 核定名额 against the deputies there are, congress by congress.
struct QuotasPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func save() async throws -> WebResponse {
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: QuotaDraft.fields)
        return try await app.save(
            then: "/representatives/quotas", done: "已登记核定名额。", or: { try await page(failure: $0) }
        ) { db in
            try QuotaDraft(try Input(raw, for: QuotaDraft.fields)).store(by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let office = visit.scope.office
        let quotas = try await app.database.read { db in try Quota.all(in: office, db) }
        return .page("名额", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("名额", lead: "各级、各届的核定名额与实有代表。", crumbs: [Link("代表名册", "/representatives")])
            DataTable(
                quotas, caption: "核定名额和实有代表", empty: "名册里还没有代表，也没有登记名额。",
                columns: [
                    .text("届次") { $0.level.congress($0.term) },
                    .html("核定名额") { $0.seats.map { .text(String($0)) } ?? .text("未登记") },
                    .html("实有") { Link(String($0.actual), Self.list($0, ListRequest.seated)).html },
                    .html("在任") { Link(String($0.inOffice), Self.list($0, TenureState.inOffice.rawValue)).html },
                    .html("暂停") { Link(String($0.suspended), Self.list($0, TenureState.suspended.rawValue)).html },
                    .html("待审") { Link(String($0.elected), Self.list($0, TenureState.elected.rawValue)).html },
                    .html("缺额") { quota in
                        guard let missing = quota.missing else { return .text("—") }
                        return missing < 0 ? Status("超出 \(-missing)", .late).html : .text(String(missing))
                    },
                    .text("依据") { $0.basis },
                ])
            if visit.scope.may(.keepRepresentatives) {
                Panel("登记核定名额") {
                    FormView(
                        action: "/representatives/quotas", of: visit, submit: "登记",
                        next: "已有的改为这次填写的数；原来的数在审计记录里。",
                        fields: CaseForms(options: [:]).fields(QuotaDraft.fields),
                        failure: failure)
                }
            }
        }
    }

    private static func list(_ quota: Quota, _ state: String) -> String {
        "/representatives?level=\(quota.level.rawValue)&term=\(quota.term)&state=\(state)"
    }
}
