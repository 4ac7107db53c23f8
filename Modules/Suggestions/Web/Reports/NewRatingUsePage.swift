import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 登记测评结果运用, from the page of what was rated.
struct NewRatingUsePage {
    let app: Application
    let visit: Visit
    let source: RatingSource

    init(_ app: Application, _ visit: Visit, _ source: RatingSource) {
        self.app = app
        self.visit = visit
        self.source = source
    }

    func response() async throws -> WebResponse { try await page() }

    func note() async throws -> WebResponse {
        let id: ID<RatingUse> = try visit.form.id("id", "表单")
        let (scope, source) = (visit.scope, source)
        let raw = CaseForms.input(visit.form, for: NoteRatingUse.fields)
        let year = visit.form.text("used_on").prefix(4)
        return try await app.save(
            then: "\(RatingUsesPage.path)?year=\(year)", done: "已登记测评结果的运用。", or: page
        ) { db in try NoteRatingUse.note(id, of: source, raw, by: scope, db) }
    }

    private var back: String {
        switch source {
        case .report(let id): "\(HandlingReportListPage.path)/\(id)"
        case .ballot(let id): "/suggestions/unit-ballots/\(id)"
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let (scope, source) = (visit.scope, source)
        let rating = try await app.database.read { db in try source.rating(for: scope, db) }
        return EntryPage(
            title: "登记测评结果运用", crumbs: [Link(rating.title, back)], action: "\(back)/use", submit: "登记",
            next: "之后：列入“测评结果运用”；登记错了可以撤销，记录保留。", lead: "\(rating.title)。\(rating.result)。"
        ).response(
            visit,
            fields: CaseForms(options: [:]).fields(
                NoteRatingUse.fields,
                values: [
                    "leader": rating.leader ?? "", "post": rating.post ?? "", "used_on": visit.today.description,
                ]), failure: failure)
    }
}
