import Kernel
import Platform
import Storage
import Suggestions
import Web

/// The register of 分管口.
struct PortfoliosPage {
    static let path = "/suggestions/portfolios"
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func add() async throws -> WebResponse {
        let id: ID<Portfolio> = try visit.form.id("id", "表单")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: KeepPortfolios.fields)
        return try await taking("已登记。安排分口报告时可以选它。") { db in
            try KeepPortfolios.add(id, raw, by: scope, db)
        }
    }

    func end() async throws -> WebResponse {
        let id: ID<Portfolio> = try visit.id("portfolio")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: KeepPortfolios.endFields)
        return try await taking("已结束，记录和原因保留。") { db in try KeepPortfolios.end(id, raw, by: scope, db) }
    }

    private func taking(
        _ done: String, _ act: @escaping @Sendable (any Connection) throws -> Void
    ) async throws -> WebResponse {
        do {
            try await app.database.write { db in try act(db) }
            return .redirect(to: Self.path, done: done)
        } catch let failure as Failure where failure.isMendable {
            return try await page(failure: failure)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let scope = visit.scope
        let (rows, members, units) = try await app.database.read { db in
            (
                try Portfolio.all(for: scope, db), try Portfolio.units(in: scope.office, db),
                try Unit.all(in: scope.office, db)
            )
        }
        let forms = CaseForms(options: [.units: units.map { Option($0.id.description, $0.name) }])
        let id = failure == nil ? ID<Portfolio>.new(at: visit.now).description : visit.form.text("id")
        let add = ActionForm(
            "登记一个口", action: Self.path, submit: "登记", next: "之后：安排分口报告时可以选它。",
            fields: [.hidden("id", id)]
                + forms.fields(KeepPortfolios.fields, values: ["since": visit.today.description]), primary: true)
        let ends = rows.filter { $0.endedOn == nil }.map {
            ActionForm(
                "结束：\($0.title)", action: "\(Self.path)/\($0.id)/end", submit: "结束",
                next: "之后：不能再选它，已有的报告不受影响，记录保留。", fields: forms.fields(KeepPortfolios.endFields))
        }
        return .page("分管口", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "分管口", lead: "首长负责制：每位分管领导一个口，口里是他分管的承办单位。换人或调整单位，结束原来的，再登记新的。",
                crumbs: [Link("办理报告", HandlingReportListPage.path)])
            DataTable(
                rows, caption: "分管口", empty: "还没有登记。",
                columns: [
                    .text("口") { $0.name }, .text("分管领导") { "\($0.post) \($0.leader)" },
                    .text("单位") { members[$0.id]?.joined(separator: "、") }, .day("开始") { $0.since },
                    .day("结束") { $0.endedOn }, .text("结束原因") { $0.endedReason },
                ])
            ActionForms(
                csrf: visit.csrf, [add] + ends, form: failure == nil ? nil : visit.form, failure: failure,
                failed: failure == nil ? nil : visit.request.path)
        }
    }
}
