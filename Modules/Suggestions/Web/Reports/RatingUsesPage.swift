import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 测评结果运用 of a year.
struct RatingUsesPage {
    static let path = "/suggestions/rating-uses"
    /// More in one year are not to be expected.
    private static let most = 500
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func withdraw() async throws -> WebResponse {
        let id: ID<RatingUse> = try visit.id("rating-use")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: NoteRatingUse.withdrawalFields)
        return try await app.save(then: Self.path, done: "已撤销，记录和原因保留。", or: page) { db in
            try NoteRatingUse.withdraw(id, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let (scope, year) = (visit.scope, AskedYear(visit))
        let query = visit.list(sorts: ["used"], filters: ["year"], descending: true)
        let rows = try await app.database.read { db in
            try RatingUse.all(in: year.year, limit: Self.most, for: scope, db)
        }
        let withdrawals = rows.filter { $0.withdrawnOn == nil }.map {
            ActionForm(
                "撤销：\($0.post) \($0.leader)，\($0.usedOn)", action: "\(Self.path)/\($0.id)/withdraw", submit: "撤销",
                next: "之后：不再计入，记录保留。", fields: CaseForms(options: [:]).fields(NoteRatingUse.withdrawalFields))
        }
        return .page("测评结果运用", status: failure?.kind.httpStatus ?? 200, wide: true) {
            PageHeader(
                "\(year.year)年测评结果运用", lead: "报告的表决、单位的测评，用在了谁身上、怎么用。要登记，打开那件报告或那次单位测评，点“登记结果运用”。",
                crumbs: [
                    Link("办理报告", HandlingReportListPage.path), Link("单位测评", "/suggestions/unit-ballots"),
                ])
            FilterBar(query, fields: [year.field])
            DataTable(
                rows, caption: "测评结果运用", empty: "这一年还没有登记。",
                columns: [
                    .day("日期") { $0.usedOn }, .text("对象") { "\($0.post) \($0.leader)" },
                    .link("测评", { $0.result }, href: { $0.source }), .text("用于") { $0.purpose.title },
                    .text("怎样运用") { $0.content },
                    .text("撤销") { use in use.withdrawnOn.map { "\($0)：\(use.withdrawnReason ?? "")" } },
                    .text("登记人") { $0.enteredBy },
                ])
            ActionForms(withdrawals, of: visit, failure)
        }
    }
}

extension RatingUse {
    /// The page of what was rated.
    fileprivate var source: String {
        if let report { return "\(HandlingReportListPage.path)/\(report)" }
        return ballot.map { "/suggestions/unit-ballots/\($0)" } ?? RatingUsesPage.path
    }
}
