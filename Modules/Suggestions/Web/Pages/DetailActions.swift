import Kernel
import Platform
import Suggestions
import SuggestionsContract
import Web

/// The buttons and forms of a suggestion's page, made of the tables: what may be done, what is missing for it, what
/// happens next.
struct DetailActions {
    let forms: [ActionForm]

    init(_ detail: SuggestionDetail, _ verbs: Suggestions, _ fields: CaseForms) {
        let id = detail.core.id
        var forms: [ActionForm] = []
        // Who may do the same on several units' parts is told whose each is.
        let offered = detail.partMoves.values.flatMap { Set($0.map(\.transition.event)) }
        let ofSeveral = Set(Dictionary(grouping: offered) { $0 }.filter { $1.count > 1 }.keys)
        for part in detail.assignments {
            for move in detail.partMoves[part.id] ?? [] {
                let event = move.transition.event
                let verb = verbs.assignmentVerbs.first { $0.event == event }
                forms.append(
                    Self.form(
                        ofSeveral.contains(event) || event == .returnOpinion
                            ? "\(event.title)（\(part.unitName)）" : event.title,
                        "/suggestions/\(id)/parts/\(part.id)/\(event.rawValue)", move.transition.next,
                        move.missing, version: part.version,
                        fields.fields(verb?.fields ?? [], values: Self.draft(of: part, in: detail, for: event))))
            }
        }
        // A draft is rewritten on a page of its own.
        for move in detail.moves where move.transition.event != .rewrite {
            let event = move.transition.event
            let verb = verbs.suggestionVerbs.first { $0.event == event }
            forms.append(
                Self.form(
                    event.title, "/suggestions/\(id)/acts/\(event.rawValue)", move.transition.next, move.missing,
                    version: detail.core.version,
                    fields.fields(verb?.fields ?? [], values: Self.paper(detail.core, for: event))))
        }
        self.forms = forms
    }

    private static func form(
        _ title: String, _ address: String, _ next: String, _ missing: [String], version: Int, _ fields: [FormField]
    ) -> ActionForm {
        let line = missing.isEmpty ? "之后：\(next)" : "还要先做到：\(missing.joined(separator: "；"))。"
        return ActionForm(
            title, action: address, submit: title, next: line,
            fields: [.hidden("version", String(version))] + fields)
    }

    /// What was entered from paper is entered anew from what stood there.
    private static func paper(_ core: SuggestionDetail.Core, for event: SuggestionEvent) -> [String: String] {
        guard event == .enterPaper else { return [:] }
        return [
            "title": core.title, "situation": core.situation, "analysis": core.analysis, "proposal": core.proposal,
            "publication": core.publication?.rawValue ?? "", "paper_on": core.proposedOn.description,
        ]
    }

    /// A returned reply is drafted from what stood there.
    private static func draft(
        of part: SuggestionDetail.Assignment, in detail: SuggestionDetail, for event: AssignmentEvent
    ) -> [String: String] {
        guard event == .draftReply,
            let reply = detail.replies.last(where: {
                $0.assignment == part.id && $0.round == detail.core.round && $0.signedOn == nil
            })
        else { return [:] }
        return [
            "result_class": reply.resultClass.rawValue, "body": reply.body, "promise": reply.promise ?? "",
            "promised_by": reply.promisedBy?.description ?? "", "responsible": reply.responsible ?? "",
            "class_name": reply.className ?? "", "publication": reply.publication?.rawValue ?? "",
            "publication_reason": reply.publicationReason ?? "",
        ]
    }
}
