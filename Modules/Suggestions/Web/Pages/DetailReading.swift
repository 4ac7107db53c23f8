import Suggestions
import SuggestionsContract

/// What somebody must have read before the act that is next: it stands above the act's form, and not once more below.
struct DetailReading: Sendable {
    private(set) var replies: [SuggestionDetail.Reply] = []
    /// The co-units' parts whose opinions the reply makes use of.
    private(set) var opinions: [SuggestionDetail.Assignment] = []

    init() {}

    /// The reply that is checked or signed, with the opinions of the co-units.
    init(_ event: AssignmentEvent, on part: SuggestionDetail.Assignment, in detail: SuggestionDetail) {
        guard [.passReply, .signReply].contains(event) else { return }
        replies = detail.replies.filter { $0.assignment == part.id && $0.round == detail.core.round }
        opinions = detail.assignments.filter { $0.role == .co && $0.opinion != nil }
    }

    /// The replies of this round, when they are rated; of one handled together with another the common ones.
    init(_ event: SuggestionEvent, in detail: SuggestionDetail, common: [SuggestionDetail.Reply]) {
        guard event == .rate else { return }
        let own = detail.replies.filter { $0.round == detail.core.round && $0.signedOn != nil }
        replies = own.isEmpty ? common : own
    }

    func holds(_ reply: SuggestionDetail.Reply) -> Bool {
        replies.contains { $0.assignment == reply.assignment && $0.round == reply.round }
    }

    func holdsOpinion(of part: SuggestionDetail.Assignment) -> Bool { opinions.contains { $0.id == part.id } }
}
