import Kernel
import Platform
import Storage
import Suggestions
import Web

/// One consultation: the question, the answer, and the suggestion that came of it.
struct ConsultationPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func answer() async throws -> WebResponse {
        let (id, scope): (ID<Consultation>, Scope) = (try visit.id("consultation"), visit.scope)
        let raw = CaseForms.input(visit.form, for: Consult.answerFields)
        return try await app.save(then: "\(ConsultationsPage.path)/\(id)", done: "已答复，代表收到消息。", or: page) { db in
            try Consult.answer(id, raw, by: scope, db)
        }
    }

    func link() async throws -> WebResponse {
        let (id, scope): (ID<Consultation>, Scope) = (try visit.id("consultation"), visit.scope)
        let raw = CaseForms.input(visit.form, for: Consult.linkFields)
        return try await app.save(then: "\(ConsultationsPage.path)/\(id)", done: "已关联。", or: page) { db in
            try Consult.link(id, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: ID<Consultation> = try visit.id("consultation")
        let scope = visit.scope
        let (one, own) = try await app.database.read { db in
            let one = try Consultation.find(id, for: scope, db)
            return (one, one.isOwn(of: scope) ? try LinkPreparation.own(for: scope, db) : [])
        }
        let forms = forms(one, own.map { Option($0.id.description, $0.name) })
        return .page("撰写咨询：\(one.topic)", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "撰写咨询：\(one.topic)", lead: "\(one.askedBy)，\(one.askedOn)",
                crumbs: [Link("撰写咨询", ConsultationsPage.path)]
            ) {
                if one.isOwn(of: scope), scope.may(.writeSuggestions) {
                    a("写建议", .href("/suggestions/new"), .class("button"))
                }
            }
            if let failure, failure.fields.isEmpty { Callout(.late, failure.message) }
            Panel("问题") { Passage(one.question) }
            if let answer = one.answer {
                Panel("答复（\(one.answeredOn?.description ?? "")，\(one.answeredBy ?? "")）") { Passage(answer) }
            }
            if let suggestion = one.suggestion, let title = one.title(for: scope) {
                p {
                    "由此写成的建议："
                    a(title, .href("/suggestions/\(suggestion)"))
                }
            }
            ActsPanel(forms, of: visit, failure)
        }
    }

    private func forms(_ one: Consultation, _ own: [Option]) -> [ActionForm] {
        let path = "\(ConsultationsPage.path)/\(one.id)"
        let fields = CaseForms(options: [LinkPreparation.source: own])
        if one.answer == nil, visit.scope.may(.assignSuggestions) {
            return [
                ActionForm(
                    "答复", action: "\(path)/answer", submit: "答复", next: "之后：提问的代表收到消息。",
                    fields: fields.fields(Consult.answerFields), primary: true)
            ]
        }
        guard !own.isEmpty else { return [] }
        return [
            ActionForm(
                "关联写成的建议", action: "\(path)/link", submit: "关联", next: "之后：建议的页面上有这次咨询，代工委审核时能看到。",
                fields: fields.fields(Consult.linkFields))
        ]
    }
}
