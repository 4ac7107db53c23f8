import Kernel
import Storage
import Web

/// The rules of the office's clocks: what is in force, what was before, and a form to change each.
struct ClockRulesPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page(failed: nil) }

    /// A new version of the rule of the address; what was typed wrongly comes back with the form.
    func change() async throws -> WebResponse {
        let id: ID<OfficeClockRule> = try visit.id("id")
        do {
            let form = visit.form
            let amount = try form.number("amount", "期限长度", in: 1...9999)
            let unit = ClockLength.Unit(rawValue: form.text("unit"))
            guard let amount, let unit else { throw Failure.invalid(field: "amount", "请填写期限长度，并选择单位。") }
            let length = try ClockLength(amount, unit)
            guard let warnDays = try form.number("warn_days", "提前提醒", in: 0...60) else {
                throw Failure.invalid(field: "warn_days", "请填写提前几个工作日提醒；不提醒填 0。")
            }
            let basis = try form.required("basis", "依据")
            let day = try form.requiredDay("from", "施行日期")
            let scope = visit.scope
            let title = try await app.database.write { db in
                let rule = try ClockRules.load(office: scope.office, db).rule(id)
                try ClockRules.change(
                    rule.key, length: length, warnDays: warnDays, basis: basis, from: day, by: scope, db)
                return rule.title
            }
            return .redirect(to: "/clocks/rules", done: "\(title)自 \(day) 起为 \(length.title)；已在计时的不变。")
        } catch let failure as Failure where failure.kind == .invalid {
            return try await page(failed: (id, failure))
        }
    }

    private func page(failed: (id: ID<OfficeClockRule>, failure: Failure)?) async throws -> WebResponse {
        let office = visit.scope.office
        let today = visit.today
        let rules = try await app.database.read { db in try ClockRules.load(office: office, db) }
        let present = try rules.inForce(on: today)
        let versions = rules.versions.filter { !$0.neverHeld }
        let forms = latest(of: rules.versions).map { form($0) }
        return .page("期限规定", status: failed?.failure.kind.httpStatus ?? 200, wide: true) {
            PageHeader("期限规定", lead: "本机关各项期限的长度、提醒和依据。", crumbs: ClockLinks.crumbs)
            Callout(.neutral, "改动只影响施行之日起开始计时的期限；已经在计时的仍按起算时的规定。")
            DataTable(present, caption: "今天施行的规定", empty: "还没有安装期限规定。", columns: Self.columns)
            Panel("改动规定") {
                ActionForms(
                    csrf: visit.csrf, forms, form: visit.form, failure: failed?.failure,
                    failed: failed.map { "/clocks/rules/\($0.id)" })
            }
            Panel("历次规定") {
                DataTable(
                    versions, caption: "历次规定",
                    columns: Self.columns + [
                        .day("施行") { $0.validFrom }, .day("至") { $0.validTo?.advanced(by: -1) },
                    ])
            }
        }
    }

    private static var columns: [Column<OfficeClockRule>] {
        [
            .text("期限") { $0.title }, .text("长度") { $0.length.title }, .text("起算") { $0.startEvent },
            .text("提前提醒") { "\($0.warnDays) 个工作日" }, .text("依据") { $0.basis },
        ]
    }

    private func latest(of versions: [OfficeClockRule]) -> [OfficeClockRule] { versions.filter { $0.validTo == nil } }

    private func form(_ rule: OfficeClockRule) -> ActionForm {
        let units = ClockLength.Unit.allCases.map { Option($0.rawValue, $0.title) }
        return ActionForm(
            "改动“\(rule.title)”", action: "/clocks/rules/\(rule.id)", submit: "保存新规定", next: "保存后：施行之日起开始计时的按新规定",
            fields: [
                .number("amount", "期限长度", value: rule.length.amount, in: 1...9999, required: true),
                .choice("unit", "单位", units, value: rule.length.unit.rawValue, required: true),
                .number("warn_days", "提前几个工作日提醒", value: rule.warnDays, in: 0...60, required: true),
                .text("basis", "依据", value: rule.basis, hint: "哪部法规第几条，或主任会议的决定", required: true),
                .day("from", "施行日期", value: visit.today, hint: "不早于 \(rule.validFrom)", required: true),
            ])
    }
}
