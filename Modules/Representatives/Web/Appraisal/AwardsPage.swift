import Kernel
import Platform
import Representatives
import Storage
import Web

/// The awards by year and category, how many places are left, and many decided or published at once.
struct AwardsPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func batch() async throws -> WebResponse {
        guard let event = AwardEvent(rawValue: try visit.parameter("event")), [.decide, .publish].contains(event) else {
            throw Failure.notFound("没有这个动作。")
        }
        let engine = CaseEngine.awards(app.statistics)
        let verb = try engine.verb(event)
        let scope = visit.scope
        do {
            let chosen: [ID<Award>] = try visit.form.ids("awards", "表彰")
            guard !chosen.isEmpty else { throw Failure.invalid(field: "awards", "请至少选一项。") }
            guard Set(chosen).count == chosen.count, chosen.count <= Self.batchLimit else {
                throw Failure.invalid(field: "awards", "一次最多选 \(Self.batchLimit) 项，每项只选一次。")
            }
            let input = CaseForms.input(visit.form, for: verb.fields)
            try await app.database.write { db in
                for id in chosen.sorted() {
                    _ = try engine.take(event, on: id.asID(), input, by: scope, db)
                }
            }
            return .redirect(to: "/representatives/awards", done: "“\(event.title)”办好了，共 \(chosen.count) 项。")
        } catch let failure as Failure where failure.isMendable {
            return try await page(failure: failure)
        }
    }

    /// Every award of the filter, not only the page.
    func rows(_ db: any Connection) throws -> [Award] {
        try asked().1.page(limit: sheetExportLimit + 1, offset: 0, in: visit.scope.office, db)
    }

    private static let batchLimit = 200

    private func asked() -> (ListQuery, AwardListing) {
        let query = visit.list(sorts: ["year"], filters: ["year", "category", "state"], descending: true)
        var listing = AwardListing()
        listing.year = YearChoice(visit).asked
        listing.category = query.choice("category")
        if let state: AwardState = query.choice("state") { listing.states = [state] }
        listing.descending = query.descending
        return (query, listing)
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let (query, listing) = asked()
        let (scope, statistics, year) = (visit.scope, app.statistics, listing.year ?? visit.today.year)
        let view = try await app.database.read { db in
            try AwardListView(query, listing, year: year, statistics: statistics, in: scope.office, db)
        }
        let forms = scope.may(.keepAppraisal) ? AwardViews.batches(view) : []
        return .page("表彰", status: failure?.kind.httpStatus ?? 200, wide: true) {
            PageHeader(
                "表彰", lead: "提名，提请会议决定，公布。共 \(view.total) 项。", crumbs: [Link("代表述职", "/representatives/reports")]
            ) {
                if scope.may(.keepAppraisal) {
                    a("提名", .href("/representatives/awards/new?year=\(year)"), .class("button primary"))
                }
                Link("打印\(year)年度表彰决定", "/representatives/awards/decision?year=\(year)")
                appraisalLinks(besides: "/representatives/awards")
            }
            if let failure, !forms.contains(where: { $0.action == visit.request.path }) {
                Callout(.late, failure.message)
            }
            AwardViews.quotas(view.quotas, year: year)
            if !forms.isEmpty {
                Panel("成批办理") {
                    ActionForms(forms, of: visit, failure)
                }
            }
            FilterBar(
                query,
                fields: [
                    YearChoice(visit).field,
                    .select("category", "类别", AwardCategory.allCases.map { Option($0.rawValue, $0.title) }),
                    .select("state", "状态", AwardState.allCases.map { Option($0.rawValue, $0.title) }),
                ])
            ExportLinks(query, path: "/representatives/awards/export")
            DataTable(view.awards, caption: "表彰", empty: "没有符合条件的表彰。", list: query, columns: AwardViews.table)
            Pager(query, total: view.total)
        }
    }
}
