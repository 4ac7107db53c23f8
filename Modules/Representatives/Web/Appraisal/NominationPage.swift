import Kernel
import Platform
import Representatives
import Storage
import Web

/// Nominating, with the places of the year in sight.
struct NominationPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page(ID<Award>.new(at: visit.now)) }

    /// The id was made with the form, so that a form sent twice makes one nomination.
    func nominate() async throws -> WebResponse {
        let id: ID<Award> = try visit.form.id("id", "表单")
        let (scope, statistics) = (visit.scope, app.statistics)
        let input = CaseForms.input(visit.form, for: NominateAward.fields)
        do {
            try await app.database.write { db in
                try NominateAward.nominate(id, input, statistics: statistics, by: scope, db)
            }
            return .redirect(to: "/representatives/awards/\(id)", done: "已提名。请提请会议决定。")
        } catch let failure as Failure where failure.kind == .invalid {
            return try await page(id, failure: failure)
        }
    }

    private func page(_ id: ID<Award>, failure: Failure? = nil) async throws -> WebResponse {
        let year = YearChoice(typedOn: visit).year
        let (scope, statistics) = (visit.scope, app.statistics)
        let quotas = try await app.database.read { db in
            try AwardQuota.all(year: year, statistics: statistics, in: scope.office, db)
        }
        return .page("提名表彰", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("提名表彰", crumbs: [Link("表彰", "/representatives/awards?year=\(year)")])
            AwardViews.quotas(quotas, year: year)
            FormView(
                action: "/representatives/awards", of: visit, submit: "提名", next: "之后：提请会议决定。",
                fields: [.hidden("id", id.description)]
                    + CaseForms(options: [:]).fields(NominateAward.fields, values: ["year": String(year)]),
                failure: failure, draft: "award-new")
        }
    }
}
