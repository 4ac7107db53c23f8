import Kernel
import Platform
import Storage
import Suggestions
import Web

/// One set beside the office's present rules, what it does to running cases, and the confirmation.
struct RuleSetPage {
    /// More running clocks than this are counted, not listed.
    private static let listed = 50
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func choose() async throws -> WebResponse {
        let (id, scope) = (try visit.parameter("set"), visit.scope)
        let raw = CaseForms.input(visit.form, for: ChooseRules.fields)
        return try await app.save(or: page) { db in
            try ChooseRules.choose(id, raw, by: scope, db)
        } then: { moved in
            .redirect(
                to: RulesPage.path, done: "已选用\(RuleSet.named(id)?.title ?? "")的规定；\(moved) 项正在计时的期限已重新计算。")
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let (id, scope) = (try visit.parameter("set"), visit.scope)
        let (choice, names) = try await app.database.read { [app] db in
            let choice = try ChooseRules.preview(id, for: scope, db)
            let pages = choice.recount.moves.prefix(Self.listed).map(\.clock.page)
            return (choice, try app.describe(pages, in: scope.office, db))
        }
        let moves = choice.recount.moves
        return .page(choice.set.title, status: failure?.kind.httpStatus ?? 200, wide: true) {
            PageHeader(
                "选用\(choice.set.title)的规定", lead: "\(choice.lines.filter(\.isChange).count) 项和现行规定不同。",
                crumbs: [Link("建议办理规定", RulesPage.path)])
            DataTable(
                choice.lines, caption: "和现行规定比较",
                columns: [
                    .text("项目") { $0.title }, .text("现行") { $0.before }, .text("选用后") { $0.after },
                    .html("变化") { Status($0.isChange ? "变" : "不变", $0.isChange ? .waiting : .neutral).html },
                    .text("依据") { $0.basis },
                ])
            Panel("正在计时的期限") {
                p("如果也按新规定计算，有 \(moves.count) 项的到期日会变。")
                DataTable(
                    Array(moves.prefix(Self.listed)), caption: "到期日的变化", empty: "没有到期日会变。",
                    columns: [
                        .text("事项") { names[$0.clock.page]?.title ?? "" }, .text("期限") { $0.clock.title },
                        .day("起算") { $0.clock.startedOn }, .day("现在到期") { $0.clock.dueOn },
                        .day("改为") { $0.newDue },
                    ])
                if moves.count > Self.listed { p("只列出最先到期的 \(Self.listed) 项。", .class("hint")) }
            }
            Panel("确认选用") {
                FormView(
                    action: "\(RulesPage.path)/sets/\(choice.set.id)", of: visit, submit: "选用这套规定",
                    next: "选用后：可以再单独改动其中的各项；到期日变动的，办理的人会收到消息。",
                    fields: CaseForms(options: [:]).fields(
                        ChooseRules.fields, values: ["from": visit.today.description]), failure: failure)
            }
        }
    }
}
