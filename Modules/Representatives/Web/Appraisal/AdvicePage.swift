import Kernel
import Platform
import Representatives
import Storage
import Web

/// The register of advice: not to nominate again, to resign. The office alone sees it; a link may name the deputy.
struct AdvicePage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func give() async throws -> WebResponse {
        let scope = visit.scope
        let input = CaseForms.input(visit.form, for: DutyAdvice.fields)
        return try await doing("已登记。这只是建议：提名由选举单位决定，辞职和终止资格另在名册里办理。") { db in
            try DutyAdvice.give(input, by: scope, db)
        }
    }

    func withdraw() async throws -> WebResponse {
        let id: ID<DutyAdvice> = try visit.id("id")
        let scope = visit.scope
        let input = CaseForms.input(visit.form, for: DutyAdvice.withdrawalFields)
        return try await doing("已撤回，原建议留档。") { db in try DutyAdvice.withdraw(id, input, by: scope, db) }
    }

    private func doing(
        _ done: String, _ act: @escaping @Sendable (any Connection) throws -> Void
    ) async throws -> WebResponse {
        return try await app.save(
            then: "/representatives/advice", done: done, or: { try await page(failure: $0) }
        ) { db in try act(db) }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let query = visit.list(sorts: ["given"], filters: ["kind"], descending: true)
        let kind: DutyAdvice.Kind? = query.choice("kind")
        let scope = visit.scope
        let (advice, total) = try await app.database.read { db in
            (
                try DutyAdvice.page(kind: kind, limit: query.limit, offset: query.offset, in: scope.office, db),
                try DutyAdvice.count(kind: kind, in: scope.office, db)
            )
        }
        let forms = scope.may(.keepAppraisal) ? Self.forms(advice, visit.request.query["code"]) : []
        return .page("不再提名和辞职建议", status: failure?.kind.httpStatus ?? 200, wide: true) {
            PageHeader(
                "不再提名和辞职建议", lead: "只供代工委掌握，不对外显示；辞职和终止资格在名册的代表页面上登记。",
                crumbs: [Link("代表述职", "/representatives/reports")]
            ) { appraisalLinks(besides: "/representatives/advice") }
            if let failure, !forms.contains(where: { $0.action == visit.request.path }) {
                Callout(.late, failure.message)
            }
            ActionForms(forms, of: visit, failure)
            FilterBar(
                query, fields: [.select("kind", "建议", DutyAdvice.Kind.allCases.map { Option($0.rawValue, $0.title) })])
            DataTable(
                advice, caption: "建议", empty: "还没有登记。",
                columns: [
                    .link("姓名", { $0.name }, href: { "/representatives/\($0.tenure)" }), .text("代表编号") { $0.code },
                    .text("届次") { $0.level.congress($0.term) }, .text("建议") { $0.kind.title },
                    .text("原因") { $0.cause.title }, .text("情况和依据") { $0.grounds }, .day("提出日期") { $0.givenOn },
                    .text("提出单位") { $0.givenBy },
                    .text("撤回") { $0.withdrawal },
                ])
            Pager(query, total: total)
        }
    }

    /// One to record an advice, and one for each that can be taken back.
    private static func forms(_ advice: [DutyAdvice], _ code: String?) -> [ActionForm] {
        let fields = CaseForms(options: [:])
        return [
            ActionForm(
                "登记建议", action: "/representatives/advice", submit: "登记", next: "之后：只有代工委能看到。",
                fields: fields.fields(DutyAdvice.fields, values: code.map { ["code": $0] } ?? [:]), primary: true)
        ]
            + advice.filter { $0.withdrawnOn == nil }.map { given in
                ActionForm(
                    "撤回：\(given.name)，\(given.kind.title)（\(given.givenOn)）",
                    action: "/representatives/advice/\(given.id)/withdraw", submit: "撤回", next: "之后：原建议留档，注明已撤回。",
                    fields: fields.fields(DutyAdvice.withdrawalFields))
            }
    }
}

extension DutyAdvice {
    /// When it was taken back, and why.
    var withdrawal: String? { withdrawnOn.map { "\($0) \(withdrawnReason ?? "")" } }
}
