import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// 沟通记录: what the units noted down before, during and after, and whether the deputies say it was so.
struct TalksPage {
    let app: Application
    let verbs: Suggestions
    let visit: Visit

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func confirm() async throws -> WebResponse {
        let id: SuggestionID = try visit.id("id")
        let talk: TalkID = try visit.id("talk")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: ConfirmTalk.fields)
        return try await app.save(then: "/suggestions/\(id)/talks", done: "已记下您的确认，承办单位会收到消息。", or: page) { db in
            try ConfirmTalk.confirm(talk, of: id, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: SuggestionID = try visit.id("id")
        let (verbs, scope) = (verbs, visit.scope)
        let (detail, talks, joint) = try await app.database.read { db in
            let detail = try verbs.detail(id, for: scope, db)
            return (
                detail, try LoggedTalk.all(of: detail, for: scope, db),
                try JointSigners.deputies(besides: detail, verbs, in: scope.office, db)
            )
        }
        let names = Dictionary(
            (detail.signers.map(\.deputy) + joint).map { ($0.person, $0.name) }, uniquingKeysWith: { first, _ in first }
        )
        let forms = talks.filter { talk in
            talk.answers.contains { $0.answer == nil && scope.people.contains($0.person) }
        }.map { form($0, of: id) }
        return .page("沟通记录", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "沟通记录", lead: [detail.core.number, detail.core.title].compactMap { $0 }.joined(separator: " "),
                crumbs: [Link("代表建议", "/suggestions"), Link(detail.core.title, "/suggestions/\(id)")])
            if let failure, failure.fields.isEmpty { Callout(.late, failure.message) }
            if !forms.isEmpty {
                Panel("请您确认") {
                    ActionForms(forms, of: visit, failure)
                }
            }
            if talks.isEmpty { p("还没有沟通记录。", .class("empty")) }
            for talk in talks { entry(talk, names) }
        }
    }

    private func form(_ talk: LoggedTalk, of id: SuggestionID) -> ActionForm {
        ActionForm(
            "\(talk.heldOn.chinese) \(talk.unitName)（\(talk.mode.title)）",
            action: "/suggestions/\(id)/talks/\(talk.id)", submit: "提交",
            next: "之后：承办单位看到；有出入的，代工委也会看到。", fields: CaseForms(options: [:]).fields(ConfirmTalk.fields),
            primary: true)
    }

    private func entry(_ talk: LoggedTalk, _ names: [PersonID: String]) -> HTML {
        let kind = talk.isReply ? "当面答复" : "\(talk.stage.title)与\(talk.counterpart.title)沟通"
        return Panel("\(talk.heldOn.chinese) \(talk.unitName)：\(kind)") {
            FactList([
                Fact("轮次", "第 \(talk.round) 轮"), Fact("方式", talk.mode.title), Fact("地点", talk.place),
                Fact("参加人", talk.participants), Fact("分管负责人", person(talk.leader, talk.leaderPhone)),
                Fact("承办人", person(talk.handler, talk.handlerPhone)), Fact("登记", talk.enteredBy),
            ])
            h3(talk.isReply ? "答复要点" : "沟通内容")
            Passage(talk.content)
            h3(talk.counterpart == .deputy ? "代表意见" : "对方意见")
            Passage(talk.opinion)
            for answer in talk.answers {
                p("\(names[answer.person] ?? "代表")：\(words(of: answer))")
            }
        }.html
    }

    private func person(_ name: String?, _ phone: String?) -> String? {
        let words = [name, phone].compactMap { $0 }
        return words.isEmpty ? nil : words.joined(separator: "，")
    }

    private func words(of answer: LoggedTalk.Answer) -> String {
        guard let word = answer.answer else { return "待确认" }
        return [word.title, answer.words, answer.answeredAt?.minuteText].compactMap { $0 }.joined(separator: "，")
    }
}
