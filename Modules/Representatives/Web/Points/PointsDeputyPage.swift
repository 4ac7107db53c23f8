import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// One deputy's ledger of points, for the office: bonuses, deductions and talks are written down here.
struct PointsDeputyPage {
    let app: Application
    let visit: Visit
    private let year: Int

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        year = YearChoice(visit).year
    }

    func response() async throws -> WebResponse { try await page() }

    func adjust() async throws -> WebResponse {
        let id: TenureID = try visit.id("id")
        let (scope, year) = (visit.scope, year)
        return try await keeping("已记入积分，代表收到消息，可以提出异议。") {
            let line: PointsLineID = try visit.form.id("line", "表单")
            let amount = try PointsValue.typed(visit.form.text("points"))
                .orInvalid("points", "分数应是数字，最多两位小数，如 2 或 1.5。")
            guard amount > 0 else { throw Failure.invalid(field: "points", "分数应大于 0；扣分请在“加分还是扣分”里选。") }
            let ways = ["bonus": 1, "deduction": -1]
            let sign = try ways[visit.form.text("way")].orInvalid("way", "请选择加分还是扣分。")
            let reason = try visit.form.required("reason", "理由", maxLength: 200)
            return { db in
                try PointsAdjustment.add(line, sign * amount, to: id, in: year, reason: reason, by: scope, db)
            }
        }
    }

    func talk() async throws -> WebResponse {
        let id: TenureID = try visit.id("id")
        let (scope, year) = (visit.scope, year)
        let raw = CaseForms.input(visit.form, for: PointsTalk.fields)
        let talk = visit.newID("talk", as: PointsTalk.self)
        return try await keeping("已登记。") {
            { db in try PointsTalk.add(talk, to: id, in: year, raw, by: scope, db) }
        }
    }

    /// Reads the form and writes; a fault comes back with what was typed.
    private func keeping(
        _ done: String, _ read: () throws -> @Sendable (any Connection) throws -> Void
    ) async throws -> WebResponse {
        do {
            let write = try read()
            try await app.database.write { db in try write(db) }
            return .redirect(to: "/representatives/\(try visit.parameter("id"))/points?year=\(year)", done: done)
        } catch let failure as Failure where failure.isMendable {
            return try await page(failure: failure)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: TenureID = try visit.id("id")
        let (scope, year) = (visit.scope, year)
        let (tenure, ledger, talks) = try await app.database.read { db in
            (
                try Tenure.find(id, for: scope, db), try PointsLedgerContent(of: id, in: year, for: scope, db),
                try PointsTalk.all(in: year, of: id, office: scope.office, db)
            )
        }
        let path = "/representatives/\(id)"
        return .page("\(tenure.person.name)的履职积分", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "\(tenure.person.name)的履职积分", lead: "\(tenure.congress)人民代表大会代表，代表编号 \(tenure.code)",
                crumbs: [
                    Link("履职积分", "/representatives/points?year=\(year)"),
                    Link("\(tenure.person.name)的履职档案", "\(path)/file?year=\(year)"),
                ])
            YearChoice(visit).links(to: "\(path)/points")
            if let rules = ledger.rules {
                p { PointsRanking.Band.of(ledger.points, in: rules).status }
            }
            PointsLedgerView(ledger, year: year)
            if scope.may(.keepPoints) {
                Panel("现在可以办的") {
                    ActionForms(
                        csrf: visit.csrf, forms(path), form: failure == nil ? nil : visit.form, failure: failure,
                        failed: failure == nil ? nil : "\(visit.request.path)?year=\(year)")
                }
            }
            Panel("约谈") { PointsTalksPage.table(talks, withNames: false) }
        }
    }

    private func forms(_ path: String) -> [ActionForm] {
        [
            ActionForm(
                "加分、扣分", action: "\(path)/points/adjust?year=\(year)", submit: "记入积分",
                next: "之后：代表收到消息，可以提出异议。",
                fields: [
                    .hidden("line", PointsLineID.new(at: visit.now).description),
                    .choice(
                        "way", "加分还是扣分", [Option("bonus", "加分"), Option("deduction", "扣分")], required: true),
                    .text("points", "分数", hint: "如 2 或 1.5", required: true, maxLength: 9),
                    .text("reason", "理由", required: true, maxLength: 200),
                ]),
            ActionForm(
                "登记约谈", action: "\(path)/points/talk?year=\(year)", submit: "登记",
                next: "之后：只是登记在案，不会自动作任何处理。",
                fields: [.hidden("talk", ID<PointsTalk>.new(at: visit.now).description)]
                    + CaseForms(options: [:]).fields(PointsTalk.fields)),
        ]
    }
}
