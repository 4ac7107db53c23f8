import Kernel
import Platform
import Representatives
import Storage
import Web

/// The constituencies with their seats and deputies, and a form to add or change one.
struct ConstituenciesPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func save() async throws -> WebResponse {
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: ConstituencyDraft.fields)
        return try await app.save(
            then: "/representatives/constituencies", done: "已登记选区。登记代表时可以选它。", or: { try await page(failure: $0) }
        ) { db in
            _ = try ConstituencyDraft(try Input(raw, for: ConstituencyDraft.fields)).store(by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let query = visit.list(sorts: ["number"], filters: ["level", "term"])
        let office = visit.scope.office
        let level: Level? = query.choice("level")
        let term = query.filter("term").flatMap { Int($0) }
        let (constituencies, total, terms) = try await app.database.read { db in
            let (found, total) = try Constituency.page(
                level: level, term: term, limit: query.limit, offset: query.offset, in: office, db)
            return (found, total, try TenureListing.terms(in: office, db))
        }
        return .page("选区", status: failure?.kind.httpStatus ?? 200, wide: true) {
            PageHeader("选区", lead: "直接选举县、乡两级代表的选区；点名称看选区选出的代表。", crumbs: [Link("代表名册", "/representatives")])
            if visit.scope.may(.keepRepresentatives) {
                ActionForms(
                    [
                        ActionForm(
                            "登记选区", action: "/representatives/constituencies", submit: "登记",
                            next: "同一层级、同一届、同一选区号已有的，改为这次填写的名称和名额。",
                            fields: CaseForms(options: [:]).fields(ConstituencyDraft.fields))
                    ], of: visit, failure)
            }
            FilterBar(
                query,
                fields: [
                    .select("level", "层级", [Level.county, .township].map { Option($0.rawValue, $0.title) }),
                    .terms(terms),
                ])
            DataTable(
                constituencies, caption: "选区", empty: "还没有登记选区。",
                columns: [
                    .text("届次") { $0.level.congress($0.term) }, .number("选区号") { $0.number },
                    .link("名称", { $0.name }, href: { "/representatives?constituency=\($0.id)" }),
                    .number("应选") { $0.seats }, .number("实有") { $0.deputies },
                    .number("缺额") { $0.seats - $0.deputies },
                ])
            Pager(query, total: total)
        }
    }
}
