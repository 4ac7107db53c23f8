import Kernel
import Platform
import Storage
import Suggestions
import Web

/// One call or letter, for the office and for the unit it was addressed to.
struct SupervisionPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func answer() async throws -> WebResponse {
        let (id, scope): (SupervisionID, Scope) = (try visit.id("supervision"), visit.scope)
        let raw = CaseForms.input(visit.form, for: AnswerSupervision.fields)
        return try await app.save(then: "/suggestions/supervisions/\(id)", done: "已登记回复，代工委会收到消息。", or: page) { db in
            try AnswerSupervision.answer(id, raw, by: scope, db)
        }
    }

    func withdraw() async throws -> WebResponse {
        let (id, scope): (SupervisionID, Scope) = (try visit.id("supervision"), visit.scope)
        let raw = CaseForms.input(visit.form, for: WithdrawSupervision.fields)
        return try await app.save(then: "/suggestions/supervisions/\(id)", done: "已撤销，记录和原因保留，统计不再计入。", or: page) {
            db in
            try WithdrawSupervision.withdraw(id, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: SupervisionID = try visit.id("supervision")
        let scope = visit.scope
        let found = try await app.database.read { db in try Supervision.find(id, for: scope, db) }
        let isOffice = scope.may(.superviseSuggestions)
        let title = "\(found.way)\(found.jointWith == nil ? "督办" : "")：\(found.unitName)"
        let actions = actions(on: found)
        return .page(title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                title, lead: found.number,
                crumbs: isOffice ? [Link("督办", "/suggestions/supervisions")] : [Link("代表建议", "/suggestions")]
            ) {
                if found.kind == .letter, found.withdrawnOn == nil {
                    a("打印督办函", .href("/letters/papers/suggestions.urging/\(id)"), .class("button"))
                }
            }
            if let failure, failure.fields.isEmpty { Callout(.late, failure.message) }
            FactList(facts(found))
            DataTable(
                found.suggestions, caption: "涉及的建议",
                columns: [
                    .text("编号") { $0.number ?? "—" },
                    .link("标题", { $0.title }, href: { "/suggestions/\($0.id)" }),
                ])
            ActsPanel(actions, of: visit, failure)
        }
    }

    private func actions(on found: Supervision) -> [ActionForm] {
        guard found.withdrawnOn == nil else { return [] }
        let path = "/suggestions/supervisions/\(found.id)"
        let forms = CaseForms(options: [:])
        var actions: [ActionForm] = []
        if found.answeredOn == nil, found.isAnswered(by: visit.scope) {
            actions.append(
                ActionForm(
                    "登记回复", action: "\(path)/answer", submit: "登记回复", next: "之后：代工委看到回复。",
                    fields: forms.fields(AnswerSupervision.fields), primary: true))
        }
        if visit.scope.may(.superviseSuggestions) {
            actions.append(
                ActionForm(
                    "撤销", action: "\(path)/withdraw", submit: "撤销", next: "登记错了才撤销；记录保留，统计不再计入。",
                    fields: forms.fields(WithdrawSupervision.fields)))
        }
        return actions
    }

    private func facts(_ found: Supervision) -> [Fact] {
        let answered = found.answeredOn.map { "\($0)，\(found.answeredBy ?? "")：\(found.answer ?? "")" }
        return [
            Fact("状态") { found.status(on: visit.today) }, Fact("日期", found.heldOn.chinese),
            Fact("联合督查的机关", found.jointWith), Fact("地点", found.place), Fact("参加人员", found.participants),
            Fact("内容", found.content), Fact("要求", found.requirement), Fact("答复期限", found.answerBy?.chinese),
            Fact("联系人", found.contact), Fact("电话", found.telephone), Fact("回复", answered),
            Fact("撤销", found.withdrawnOn.map { "\($0)：\(found.withdrawnReason ?? "")" }),
            Fact("登记人", found.enteredBy),
        ]
    }
}
