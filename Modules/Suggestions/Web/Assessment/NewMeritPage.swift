import Kernel
import Platform
import Storage
import Suggestions
import Web

/// Nominating, with the places of the year in sight.
struct NewMeritPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func nominate() async throws -> WebResponse {
        let id: ID<Merit> = try visit.form.id("id", "表单")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: NominateMerit.fields)
        return try await app.save(then: "/suggestions/merits/\(id)", done: "已提名。请提请主任会议决定。", or: page) { db in
            try NominateMerit.nominate(id, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let typed = Int(visit.form.text("year").halfWidth).flatMap { (1949...2100).contains($0) ? $0 : nil }
        let year = typed ?? AskedYear(visit).year
        let scope = visit.scope
        let (quota, units) = try await app.database.read { db in
            (try MeritQuota.of(year, in: scope.office, db), try Unit.all(in: scope.office, db))
        }
        let forms = CaseForms(options: [.units: units.map { Option($0.id.description, $0.name) }])
        return EntryPage(
            title: "提名优秀建议、先进承办单位或个人", crumbs: [Link("评优", "/suggestions/merits?year=\(year)")],
            action: "/suggestions/merits", submit: "提名", next: "之后：提请主任会议决定。"
        ).response(
            visit, fields: forms.fields(NominateMerit.fields, values: ["year": String(year)]),
            failure: failure, below: MeritQuotaPanel(quota, year: year).html)
    }
}
