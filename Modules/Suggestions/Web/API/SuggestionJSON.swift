import Kernel
import Platform
import Suggestions
import SuggestionsContract

/// One suggestion as this person may read it: what it says, who handles it, what may be done now.
struct SuggestionJSON: Encodable {
    let id: String
    let number: String?
    let kind: String
    let isConfidential: Bool
    let title: String
    let situation: String
    let analysis: String
    let proposal: String
    let category: String?
    let origin: String
    let publication: String?
    let state: String
    let version: Int
    let round: Int
    let proposedOn: String
    let assignedOn: String?
    let repliedOn: String?
    let closedOn: String?
    let resultClass: String?
    let satisfaction: String?
    let signers: [[String: String]]
    let parts: [SuggestionPartJSON]
    let talks: [SuggestionTalkJSON]
    let replies: [SuggestionReplyJSON]
    let ratings: [SuggestionRatingJSON]
    let clocks: [SuggestionClockJSON]
    let moves: [SuggestionMoveJSON]

    init(_ detail: SuggestionDetail) {
        let core = detail.core
        id = core.id.description
        number = core.number
        kind = core.kind.rawValue
        isConfidential = core.isConfidential
        title = core.title
        situation = core.situation
        analysis = core.analysis
        proposal = core.proposal
        category = core.category
        origin = core.origin.rawValue
        publication = core.publication?.rawValue
        state = core.state.rawValue
        version = core.version
        round = core.round
        proposedOn = core.proposedOn.description
        assignedOn = core.assignedOn?.description
        repliedOn = core.repliedOn?.description
        closedOn = core.closedOn?.description
        resultClass = core.resultClass?.rawValue
        satisfaction = core.satisfaction?.rawValue
        signers = detail.signers.map {
            ["tenure": $0.deputy.tenure.description, "name": $0.deputy.name, "answer": $0.answer.rawValue]
        }
        parts = detail.assignments.map { SuggestionPartJSON($0, moves: detail.partMoves[$0.id] ?? []) }
        talks = detail.talks.map(SuggestionTalkJSON.init)
        replies = detail.replies.map(SuggestionReplyJSON.init)
        let names = Dictionary(
            detail.signers.map { ($0.deputy.person, $0.deputy.name) }, uniquingKeysWith: { first, _ in first })
        ratings = detail.ratings.map { SuggestionRatingJSON($0, name: names[$0.person]) }
        clocks = detail.clocks.map { SuggestionClockJSON($0, unit: detail.unit(of: $0)) }
        moves = detail.moves.map(SuggestionMoveJSON.init)
    }
}
