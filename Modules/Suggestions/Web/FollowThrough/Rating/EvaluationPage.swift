import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// 六方面测评表 of one suggestion: those there are, and a blank one to fill in.
struct EvaluationPage {
    let app: Application
    let verbs: Suggestions
    let visit: Visit

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func save() async throws -> WebResponse {
        let (suggestion, scope): (SuggestionID, Scope) = (try visit.id("id"), visit.scope)
        let verbs = verbs
        let id: EvaluationID = try visit.form.id("evaluation", "表单")
        let raw = CaseForms.input(visit.form, for: EvaluateSuggestion.fields(for: scope))
        return try await app.save(then: "/suggestions/\(suggestion)/evaluations", done: "已记下测评表。", or: page) { db in
            try EvaluateSuggestion.evaluate(id, suggestion, raw, by: scope, verbs, db)
        }
    }

    func withdraw() async throws -> WebResponse {
        let (suggestion, scope): (SuggestionID, Scope) = (try visit.id("id"), visit.scope)
        let id: EvaluationID = try visit.form.id("evaluation", "测评表")
        let raw = CaseForms.input(visit.form, for: EvaluateSuggestion.withdrawal)
        return try await app.save(then: "/suggestions/\(suggestion)/evaluations", done: "已撤销，记录和原因保留，不再计入。", or: page) {
            db in
            try EvaluateSuggestion.withdraw(id, of: suggestion, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: SuggestionID = try visit.id("id")
        let (verbs, scope) = (verbs, visit.scope)
        let (detail, forms) = try await app.database.read { db in
            (try verbs.detail(id, for: scope, db), try Evaluation.of(id, for: scope, db))
        }
        let isOffice = scope.may(.assignSuggestions)
        let isSigner = detail.signers.contains {
            scope.people.contains($0.deputy.person) && [.lead, .confirmed].contains($0.answer)
        }
        let signers = detail.signers.filter { [.lead, .confirmed].contains($0.answer) }.map {
            Option($0.deputy.person.description, $0.deputy.name)
        }
        let mayFill = (isOffice || isSigner) && [.closed, .archived].contains(detail.core.state)
        let path = "/suggestions/\(id)/evaluations"
        let isWithdrawal = visit.request.path == "\(path)/withdraw"
        let typed = isWithdrawal ? nil : EvaluationID(visit.form.text("evaluation"))
        let form = typed ?? EvaluationID.new(at: visit.now)
        return .page("六方面测评", status: failure?.kind.httpStatus ?? 200, wide: true) {
            PageHeader(
                "六方面测评：\(detail.core.title)", lead: "由常委会负责人、签名代表和相关工委填写；承办单位不填写。",
                crumbs: [Link("代表建议", "/suggestions"), Link(detail.core.number ?? "建议", "/suggestions/\(id)")])
            if let failure, isWithdrawal || failure.fields.isEmpty { Callout(.late, failure.message) }
            EvaluationTable(forms)
            if mayFill {
                Panel(isOffice ? "代录一份纸质测评表" : "填写测评表") {
                    FormView(
                        action: path, csrf: visit.csrf, submit: "保存", next: "保存后：计入六方面测评；录错了由代工委撤销。",
                        fields: [.hidden("evaluation", form.description)]
                            + CaseForms(options: [.signers: signers]).fields(EvaluateSuggestion.fields(for: scope)),
                        form: failure == nil || isWithdrawal ? nil : visit.form, failure: isWithdrawal ? nil : failure)
                }
            } else if isOffice || isSigner {
                p("建议办复以后才能填写测评表。", .class("empty"))
            }
            if isOffice, !forms.isEmpty {
                Panel("撤销录错的测评表") {
                    FormView(
                        action: "\(path)/withdraw", csrf: visit.csrf, submit: "撤销", next: "撤销后：记录和原因保留，不再计入。",
                        fields: [
                            .choice(
                                "evaluation", "测评表",
                                forms.map { Option($0.id.description, "\($0.kind.title) \($0.rater)，\($0.ratedOn)") },
                                style: .menu, required: true)
                        ] + CaseForms(options: [:]).fields(EvaluateSuggestion.withdrawal), prefix: "w-")
                }
            }
        }
    }
}

/// The forms of six aspects, a line a rater.
struct EvaluationTable: Component {
    let html: HTML

    init(_ forms: [Evaluation]) {
        let aspects: [Column<Evaluation>] = EvaluationAspect.allCases.map { aspect in
            .text(aspect.title) { $0.grades[aspect]?.title ?? "—" }
        }
        html =
            DataTable(
                forms, caption: "六方面测评表", empty: "还没有人填写测评表。",
                columns: [.text("评价人") { "\($0.kind.title) \($0.rater)" }] + aspects + [
                    .text("意见") { $0.words ?? "" }, .day("日期") { $0.ratedOn },
                    .text("录入") { form in
                        form.typedBy == form.rater
                            ? "本人" : "\(form.typedBy)代录" + (form.paper.map { "，纸质件：\($0)" } ?? "")
                    },
                ]
            ).html
    }
}

extension DetailSection {
    /// 六方面测评 of a suggestion that has been closed, for the office and the signers.
    static let evaluations = DetailSection { detail, reader, db in
        guard [.closed, .archived].contains(detail.core.state) else { return .empty }
        let isSigner = detail.signers.contains {
            reader.scope.people.contains($0.deputy.person) && [.lead, .confirmed].contains($0.answer)
        }
        guard reader.scope.may(.assignSuggestions) || isSigner else { return .empty }
        let forms = try Evaluation.of(detail.core.id, for: reader.scope, db)
        return Panel("六方面测评", folded: true) {
            if !forms.isEmpty { EvaluationTable(forms) }
            p { a("填写和查看测评表", .href("/suggestions/\(detail.core.id)/evaluations")) }
        }.html
    }
}
