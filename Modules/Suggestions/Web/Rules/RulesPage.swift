import Kernel
import Platform
import Storage
import Suggestions
import Web

/// The rules of the office: in force, to be chosen, to be changed, and those that held before.
struct RulesPage {
    static let path = "/suggestions/rules"
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func change() async throws -> WebResponse {
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: ChangeRuleLines.fields)
        return try await app.save(then: Self.path, done: "规定已改动，从施行之日起有效；原来的规定留在下面。", or: page) { db in
            try ChangeRuleLines.change(raw, by: scope, db)
        }
    }

    private struct Row {
        let title: String
        let words: String
        let basis: String
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let (office, today) = (visit.scope.office, visit.today)
        let (rules, clocks, history) = try await app.database.read { db in
            (
                try SuggestionRules.load(of: office, db), try ClockRules.load(office: office, db).inForce(on: today),
                try SuggestionRules.history(of: office, db)
            )
        }
        let rows =
            clocks.filter { $0.key.hasPrefix("suggestions.") }
            .map { Row(title: $0.title, words: $0.length.title, basis: $0.basis) }
            + RuleLine.allCases.map { Row(title: $0.title, words: $0.words(in: rules), basis: rules.bases[$0] ?? "") }
        let chosen = RuleSet.named(rules.set)
        let since = rules.validFrom.map { "，自 \($0) 起，\(rules.setBy ?? "")选用或改动" } ?? "，系统自带，还没有选用"
        return .page("建议办理规定", status: failure?.kind.httpStatus ?? 200, wide: true) {
            PageHeader("建议办理规定", lead: "现行：\(chosen?.title ?? "")\(since)", crumbs: [Link("代表建议", "/suggestions")])
            Panel("选用一套规定") {
                p("先看和现行规定有什么不同、正在办理的会怎样变，再确认。")
                ul(.class("plain")) {
                    for set in RuleSet.all { li { Link(set.title, "\(Self.path)/sets/\(set.id)") } }
                }
            }
            DataTable(
                rows, caption: "今天施行的规定",
                columns: [.text("项目") { $0.title }, .text("规定") { $0.words }, .text("依据") { $0.basis }])
            p {
                "各项期限单独改动："
                Link("期限规定", "/clocks/rules")
            }
            p {
                "什么不能作为建议提出、审核核对哪三关："
                Link("审核清单", StandardsPage.path)
            }
            Panel("改动期限以外的各项") {
                FormView(
                    action: "\(Self.path)/lines", of: visit, submit: "保存改动", next: "保存后：施行之日起按新规定；原规定留档。",
                    fields: CaseForms(options: [:]).fields(
                        ChangeRuleLines.fields,
                        values: ChangeRuleLines.values(of: history.first?.rules ?? rules)
                            .merging(["from": today.description]) { first, _ in first }), failure: failure)
            }
            DataTable(
                history, caption: "历次选用和改动", empty: "还没有选用或改动过。",
                columns: [
                    .day("施行") { $0.validFrom },
                    .text("选自") { RuleSet.named($0.rules.set)?.title ?? $0.rules.set },
                    .text("撤回") { $0.rules.withdrawal.title }, .text("签发") { $0.rules.signer.title },
                    .text("类别") { "\($0.rules.classes.count) 类" },
                    .text("登记") { "\($0.setBy)，\($0.setAt.minuteText)" },
                ])
        }
    }
}
