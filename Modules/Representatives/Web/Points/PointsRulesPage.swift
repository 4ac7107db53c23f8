import Kernel
import Platform
import Representatives
import Storage
import Web

/// The office's rules, by year; a change is a new set, never an edit.
struct PointsRulesPage {
    let app: Application
    let visit: Visit
    private let year: Int

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        year = YearChoice(visit).year
    }

    func response() async throws -> WebResponse { try await page() }

    func adoptExample() async throws -> WebResponse {
        let scope = visit.scope
        let year = try visit.form.number("year", "年度", in: 1990...2999) ?? visit.today.year
        try await app.database.write { db in
            guard try PointsRuleSet.inForce(in: year, office: scope.office, db) == nil else {
                throw Failure.conflict("\(year)年已经有积分规则了。要改规则，请在“积分规则”里写好后施行。")
            }
            try PointsRuleDraft.example(from: year).adopt(by: scope, db)
        }
        return .redirect(to: "/representatives/points/rules?year=\(year)", done: "已采用示例规则，一分钟内算出积分。可以再按本机关的办法修改。")
    }

    func adopt() async throws -> WebResponse {
        let scope = visit.scope
        do {
            let draft = try draft()
            try await app.database.write { db in try draft.adopt(by: scope, db) }
            return .redirect(
                to: "/representatives/points/rules", done: "新规则已施行，\(draft.validFrom)年起的积分一分钟内按新规则重新计算。")
        } catch let failure as Failure where failure.kind == .invalid {
            return try await page(failure: failure)
        }
    }

    private func draft() throws -> PointsRuleDraft {
        let form = visit.form
        let name = try form.required("name", "名称", maxLength: 60)
        let from = try form.number("valid_from", "施行年度", in: 1990...2999).orInvalid("valid_from", "请填写施行年度。")
        func points(_ name: String, _ title: String) throws -> Int {
            try PointsValue.typed(form.text(name)).orInvalid(name, "\(title)应是数字，最多两位小数。")
        }
        return try PointsRuleDraft(
            name: name, validFrom: from, low: points("low", "偏低线"), good: points("good", "优良线"),
            rules: try PointsRuleTable.read { form.text($0) })
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let (scope, year) = (visit.scope, year)
        let (rules, sets) = try await app.database.read { db in
            (
                try PointsRuleSet.inForce(in: year, office: scope.office, db),
                try PointsRuleSet.all(in: scope.office, db)
            )
        }
        return .page("积分规则", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "积分规则", lead: "规则从施行年度起有效，直到有新的规则。改规则不改旧账：旧的一笔冲销，按新规则另记一笔。",
                crumbs: [Link("履职积分", "/representatives/points?year=\(year)")])
            if let rules { Self.shown(rules, year) } else { without(scope) }
            if scope.may(.keepPoints) { Panel("施行新规则") { form(rules, failure) } }
            if !sets.isEmpty {
                Panel("历次规则") {
                    DataTable(
                        sets, caption: "历次规则",
                        columns: [
                            .link(
                                "施行年度", { "\($0.validFrom)年" },
                                href: { "/representatives/points/rules?year=\($0.validFrom)" }),
                            .number("第几次") { $0.revision }, .text("名称") { $0.name },
                            .text("偏低线") { PointsValue.text($0.low) }, .text("优良线") { PointsValue.text($0.good) },
                        ])
                }
            }
        }
    }

    /// A year without rules: the example, where the year can still have some, or why not.
    @HTMLBuilder private func without(_ scope: Scope) -> HTML {
        if year < years.lowerBound {
            p("\(year)年没有积分规则，积分已成定局，不再补算；规则最早可以从\(years.lowerBound)年起施行。", .class("empty"))
        } else {
            p("\(year)年还没有积分规则。", .class("empty"))
            if scope.may(.keepPoints), years.contains(year) {
                Self.example(for: year, visit)
            }
        }
    }

    /// Adopts the example for a year without rules.
    static func example(for year: Int, _ visit: Visit) -> FormView {
        FormView(
            action: "/representatives/points/rules/example", csrf: visit.csrf, submit: "采用示例规则",
            next: "之后：从\(year)年起按示例规则计分，随时可以改。", fields: [.hidden("year", String(year))])
    }

    private var years: ClosedRange<Int> { PointsRuleDraft.years(on: visit.today) }

    private static func shown(_ set: PointsRuleSet, _ year: Int) -> Panel {
        Panel("\(year)年的规则：\(set.name)") {
            p("低于 \(PointsValue.text(set.low)) 分为偏低，\(PointsValue.text(set.good)) 分以上为优良。")
            DataTable(
                set.rules, caption: "积分规则",
                columns: [
                    .text("类别") { $0.kind.title }, .text("方式") { $0.role.isEmpty ? "不限" : $0.role },
                    .text("首次") { PointsValue.text($0.base) }, .text("以后每次") { PointsValue.text($0.extra) },
                    .text("年度上限") { $0.cap.map(PointsValue.text) ?? "不限" },
                ])
        }
    }

    private func form(_ rules: PointsRuleSet?, _ failure: Failure?) -> FormView {
        let typed = failure == nil || visit.form["name"] == nil ? nil : visit.form
        let hint = "一行一条，空行不算；写满了先施行，会再多出几行。方式留空是不限，年度上限留空是不封顶。请假、缺席扣分，写负数，年度上限是最多扣几分，如 -5。"
        return FormView(
            action: "/representatives/points/rules", of: visit, submit: "施行",
            next: "之后：从施行年度起的积分按新规则重新计算。",
            fields: [
                .text("name", "名称", value: rules?.name ?? "", required: true, maxLength: 60),
                .number(
                    "valid_from", "施行年度", value: years.contains(year) ? year : visit.today.year, in: years,
                    required: true),
                .text(
                    "low", "偏低线", value: rules.map { PointsValue.text($0.low) } ?? "", hint: "低于这个分数列为偏低，可以约谈。",
                    required: true, maxLength: 9),
                .text(
                    "good", "优良线", value: rules.map { PointsValue.text($0.good) } ?? "", required: true, maxLength: 9),
                .block(p(hint, .class("hint"))),
                .block(PointsRuleRows(rules?.rules ?? [], typed: typed, failure).html),
            ],
            failure: failure)
    }
}
