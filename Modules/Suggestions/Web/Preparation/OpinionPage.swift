import Kernel
import Platform
import Storage
import Suggestions
import Web

/// One item of 代表反馈意见清单, with the forms of its result and of taking it off the list.
struct OpinionPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func finish() async throws -> WebResponse {
        let (id, scope): (ID<OpinionItem>, Scope) = (try visit.id("item"), visit.scope)
        let raw = CaseForms.input(visit.form, for: ListOpinion.resultFields)
        return try await app.save(then: "\(OpinionsPage.path)/\(id)", done: "已销号，提意见的代表和代工委会收到消息。", or: page) { db in
            try ListOpinion.finish(id, raw, by: scope, db)
        }
    }

    func withdraw() async throws -> WebResponse {
        let (id, scope): (ID<OpinionItem>, Scope) = (try visit.id("item"), visit.scope)
        let raw = CaseForms.input(visit.form, for: WithdrawOpinion.fields)
        return try await app.save(
            then: "\(OpinionsPage.path)/\(id)", done: "已撤回，原因保留。这条意见在“代表写了、还没有处理的”里，请重新处理。", or: page
        ) { db in
            try WithdrawOpinion.withdraw(id, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: ID<OpinionItem> = try visit.id("item")
        let scope = visit.scope
        let item = try await app.database.read { db in try OpinionItem.find(id, for: scope, db) }
        let forms = forms(item)
        return .page("代表反馈意见", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "代表反馈意见", lead: item.name, crumbs: [Link("代表反馈意见清单", OpinionsPage.path)]
            ) { a("看建议", .href("/suggestions/\(item.suggestion)"), .class("button")) }
            if let failure, failure.fields.isEmpty { Callout(.late, failure.message) }
            FactList([
                Fact("状态") { item.status(on: visit.today) }, Fact("代表", item.saidBy),
                Fact("责任单位", item.unitName), Fact("责任人", item.responsible), Fact("时限", item.dueOn?.description),
                Fact("列入", "\(item.listedOn)，\(item.listedBy)"),
                Fact("销号", item.doneOn.map { "\($0)，\(item.doneBy ?? "")" }),
            ])
            Panel("意见") { Passage(item.words) }
            if let result = item.result { Panel("结果") { Passage(result) } }
            if let day = item.withdrawnOn { Panel("撤回（\(day)）") { Passage(item.withdrawnReason ?? "") } }
            ActsPanel(forms, of: visit, failure)
        }
    }

    private func forms(_ item: OpinionItem) -> [ActionForm] {
        guard item.withdrawnOn == nil else { return [] }
        let (scope, path, fields) = (visit.scope, "\(OpinionsPage.path)/\(item.id)", CaseForms(options: [:]))
        let isOffice = scope.may(.assignSuggestions)
        var forms: [ActionForm] = []
        if item.doneOn == nil, isOffice || item.unit.map(scope.units.contains) ?? false {
            forms.append(
                ActionForm(
                    "登记整改结果", action: "\(path)/done", submit: "销号", next: "之后：提意见的代表和代工委收到消息。",
                    fields: fields.fields(ListOpinion.resultFields, values: ["done_on": visit.today.description]),
                    primary: true))
        }
        if isOffice {
            forms.append(
                ActionForm(
                    "撤回重列", action: "\(path)/withdraw", submit: "撤回", next: "之后：责任单位收到消息；这条意见回到还没有处理的，重新处理。",
                    fields: fields.fields(WithdrawOpinion.fields)))
        }
        return forms
    }
}

/// A signer's words, to be put on the list or set aside.
struct ListOpinionPage {
    let app: Application
    let verbs: Suggestions
    let visit: Visit

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func list() async throws -> WebResponse {
        let id: ID<Never> = try visit.id("rating")
        let (verbs, scope) = (verbs, visit.scope)
        let raw = CaseForms.input(visit.form, for: ListOpinion.fields)
        return try await app.save(then: OpinionsPage.path, done: "已处理。列入清单的，责任单位会收到消息。", or: page) { db in
            try ListOpinion.list(id, raw, verbs, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: ID<Never> = try visit.id("rating")
        let (verbs, scope) = (verbs, visit.scope)
        let (opinion, units) = try await app.database.read { db in
            let opinion = try verbs.unlistedOpinion(id, for: scope, db)
            return (opinion, try opinion.units(in: scope.office, db))
        }
        let options = units.sorted { $0.value < $1.value }.map { Option($0.key.description, $0.value) }
        return .page("处理代表反馈意见", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "处理代表反馈意见", lead: opinion.name, crumbs: [Link("代表反馈意见清单", OpinionsPage.path)])
            Panel("\(opinion.saidBy)的意见") { Passage(opinion.words) }
            FormView(
                action: "\(OpinionsPage.path)/ratings/\(id)", of: visit, submit: "保存",
                next: "列入清单的：责任单位收到消息，按时限整改，登记结果后销号。",
                fields: CaseForms(options: [.units: options]).fields(
                    ListOpinion.fields,
                    values: units.count == 1 ? ["unit": units.keys.first?.description ?? ""] : [:]), failure: failure)
        }
    }
}
