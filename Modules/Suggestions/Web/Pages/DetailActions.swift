import Kernel
import Platform
import Suggestions
import SuggestionsContract
import Web

/// The buttons and forms of a suggestion's page, made of the tables: what may be done, what is missing for it, what
/// happens next.
struct DetailActions {
    /// The one act that is expected of this person now; nil when it is somebody else's turn.
    let next: ActionForm?
    /// What else may be done.
    let others: [ActionForm]
    /// What is to be read before the next one.
    let reading: DetailReading
    /// What a draft still lacks, in words, before its lead is asked the questions of submission.
    let unfinished: [String]

    var all: [ActionForm] { [next].compactMap { $0 } + others }

    /// - Parameter advice: whom the suggestion could go to, for the form of 交办.
    init(_ detail: SuggestionDetail, _ verbs: Suggestions, _ sources: DetailSources, _ advice: AssigningAdvice) {
        let fields = CaseForms(options: sources.options)
        let offers =
            Self.parts(detail, verbs, fields, sources.onSite) + Self.whole(detail, verbs, fields, sources, advice)
        // What can be done at once goes before what still lacks something.
        let next = offers.enumerated().filter { $0.element.rank != nil }
            .min { ($0.element.lacks ? 1 : 0, $0.element.rank ?? 0) < ($1.element.lacks ? 1 : 0, $1.element.rank ?? 0) }
        self.next = next?.element.form(isNext: true)
        reading = next?.element.reading ?? DetailReading()
        unfinished = detail.moves.first { $0.transition.event == .submit }?.missing ?? []
        others = offers.enumerated().filter { $0.offset != next?.offset }.map { $0.element.form(isNext: false) }
    }

    /// An act that may be done, before it is known whether it is the next one.
    private struct Offer {
        let title: String
        let address: String
        let next: String
        let missing: [String]
        let fields: [FormField]
        /// Its place among the acts that carry a case onward; nil for what is exceptional.
        let rank: Int?
        let reading: DetailReading

        var lacks: Bool { !missing.isEmpty }

        func form(isNext: Bool) -> ActionForm {
            ActionForm(
                title, action: address, submit: title,
                next: lacks ? "还要先做到：\(missing.joined(separator: "；"))。" : "之后：\(next)", fields: fields,
                primary: isNext)
        }
    }

    private static let onward: [SuggestionEvent] = [
        .answerTrial, .confirm, .passDelegation, .passMotions, .accept, .closeTrial, .proposeAgain, .assign,
        .restart, .rate, .redo, .goAlone, .closeUnrated, .archive, .enterPaper, .submit,
    ]
    private static let onwardInUnit: [AssignmentEvent] = [
        .signFor, .signReply, .passReply, .giveOpinion, .draftOpinion, .draftReply, .logTalk,
    ]

    private static func parts(
        _ detail: SuggestionDetail, _ verbs: Suggestions, _ fields: CaseForms, _ onSite: [UnitID: OnSiteReply]
    ) -> [Offer] {
        // Who may do the same on several units' parts is told whose each is.
        let offered = detail.partMoves.values.flatMap { Set($0.map(\.transition.event)) }
        let ofSeveral = Set(Dictionary(grouping: offered) { $0 }.filter { $1.count > 1 }.keys)
        return detail.assignments.flatMap { part in
            (detail.partMoves[part.id] ?? []).map { move in
                let event = move.transition.event
                let asked = verbs.assignmentVerbs.first { $0.event == event }?.fields ?? []
                let draft = draft(of: part, in: detail, for: event)
                let begun = event == .draftReply && draft.isEmpty ? onSite[part.unit] : nil
                return Offer(
                    title: ofSeveral.contains(event) || event == .returnOpinion
                        ? "\(event.title)（\(part.unitName)）" : event.title,
                    address: "/suggestions/\(detail.core.id)/parts/\(part.id)/\(event.rawValue)",
                    next: move.transition.next, missing: move.missing,
                    fields: [.hidden("version", String(part.version))] + limit(of: part, in: detail, for: event)
                        + fields.fields(begun?.told(in: asked) ?? asked, values: begun?.draft ?? draft),
                    rank: rank(of: event, on: part, in: detail),
                    reading: DetailReading(event, on: part, in: detail))
            }
        }
    }

    private static func whole(
        _ detail: SuggestionDetail, _ verbs: Suggestions, _ fields: CaseForms, _ sources: DetailSources,
        _ advice: AssigningAdvice
    ) -> [Offer] {
        // A draft is rewritten on a page of its own, and submitted when nothing is missing.
        detail.moves.filter {
            $0.transition.event != .rewrite && ($0.transition.event != .submit || $0.missing.isEmpty)
        }.map { move in
            let event = move.transition.event
            let verb = verbs.suggestionVerbs.first { $0.event == event }
            return Offer(
                title: event.title, address: "/suggestions/\(detail.core.id)/acts/\(event.rawValue)",
                next: move.transition.next, missing: move.missing,
                fields: [.hidden("version", String(detail.core.version))] + advice.fields(of: event)
                    + fields.fields(
                        AssigningAdvice.asked(
                            sources.standards.fields(verb?.fields ?? []), for: event, at: detail.core.state),
                        values: begun(detail.core, sources, for: event)),
                rank: onward.firstIndex(of: event),
                reading: DetailReading(event, in: detail, common: sources.commonReplies))
        }
    }

    /// What has been done in this round may be done again, but is not what comes next.
    private static func rank(
        of event: AssignmentEvent, on part: SuggestionDetail.Assignment, in detail: SuggestionDetail
    ) -> Int? {
        let hasTalked = detail.talks.contains { $0.assignment == part.id && $0.round == detail.core.round }
        let isDone = event == .draftOpinion && part.opinionDraft != nil || event == .logTalk && hasTalked
        return isDone ? nil : onwardInUnit.firstIndex(of: event)
    }

    /// Until when a unit may ask to be relieved of it, and by which rule.
    private static func limit(
        of part: SuggestionDetail.Assignment, in detail: SuggestionDetail, for event: AssignmentEvent
    ) -> [FormField] {
        guard event == .requestAdjustment, let limit = detail.returnLimits[part.id] else { return [] }
        return [
            .block(
                p("最晚在\(limit.count.due.chinese)申请，逾期不再受理。\(limit.explanation.joined(separator: "；"))。", .class("hint"))
            )
        ]
    }
}
