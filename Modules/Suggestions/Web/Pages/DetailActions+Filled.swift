import Kernel
import Platform
import Suggestions
import SuggestionsContract

/// What the fields of an act hold before anybody types.
extension DetailActions {
    /// What was entered from paper is entered anew from what stood there; whom a notice names, as on the last one.
    static func begun(
        _ core: SuggestionDetail.Core, _ sources: DetailSources, for event: SuggestionEvent
    ) -> [String: String] {
        if [.assign, .assignSeparately].contains(event) { return sources.contact }
        // After an objection the unit it named is offered.
        if [.proposeAgain, .coordinate].contains(event) {
            return sources.proposedUnit.map { ["main": $0.description] } ?? [:]
        }
        guard event == .enterPaper else { return [:] }
        return [
            "title": core.title, "situation": core.situation, "analysis": core.analysis, "proposal": core.proposal,
            "publication": core.publication?.rawValue ?? "", "paper_on": core.proposedOn.description,
        ]
    }

    /// A returned reply is drafted from what stood there; a co-unit's opinion is given as it was drafted.
    static func draft(
        of part: SuggestionDetail.Assignment, in detail: SuggestionDetail, for event: AssignmentEvent
    ) -> [String: String] {
        if [.draftOpinion, .giveOpinion].contains(event) { return ["opinion": part.opinionDraft ?? ""] }
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
