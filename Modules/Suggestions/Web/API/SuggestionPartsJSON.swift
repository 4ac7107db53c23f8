import Kernel
import Platform
import Suggestions

/// A unit's part of a suggestion.
struct SuggestionPartJSON: Encodable {
    let id: String
    let unit: String
    let role: String
    let state: String
    let version: Int
    let requirement: String?
    /// Of 分办: which part of the matter is this unit's.
    let matter: String?
    let assignedOn: String
    let signedForOn: String?
    /// A co-unit's opinion to the main unit.
    let opinion: String?
    let opinionOn: String?
    let moves: [SuggestionMoveJSON]

    init(_ part: SuggestionDetail.Assignment, moves: [StateMachine<AssignmentCase>.Move]) {
        id = part.id.description
        unit = part.unitName
        role = part.role.rawValue
        state = part.state.rawValue
        version = part.version
        requirement = part.requirement
        matter = part.matter
        assignedOn = part.assignedOn.description
        signedForOn = part.signedForOn?.description
        opinion = part.opinion
        opinionOn = part.opinionOn?.description
        self.moves = moves.map(SuggestionMoveJSON.init)
    }
}

/// What may be done now, and what is still missing for it.
struct SuggestionMoveJSON: Encodable {
    let event: String
    let title: String
    let next: String
    let missing: [String]

    init<Case: CaseType>(_ move: StateMachine<Case>.Move) {
        event = move.transition.event.rawValue
        title = move.transition.event.title
        next = move.transition.next
        missing = move.missing
    }
}

/// A talk of the unit with the deputy.
struct SuggestionTalkJSON: Encodable {
    let part: String
    let round: Int
    let mode: String
    let heldOn: String
    let place: String?
    let content: String
    let deputyOpinion: String

    init(_ talk: SuggestionDetail.Talk) {
        part = talk.assignment.description
        round = talk.round
        mode = talk.mode.rawValue
        heldOn = talk.heldOn.description
        place = talk.place
        content = talk.content
        deputyOpinion = talk.deputyOpinion
    }
}

/// A reply of one round; without a day of signature it is a draft, which only its own unit reads.
struct SuggestionReplyJSON: Encodable {
    let part: String
    let round: Int
    let resultClass: String
    let body: String
    let promise: String?
    let promisedBy: String?
    let signedOn: String?

    init(_ reply: SuggestionDetail.Reply) {
        part = reply.assignment.description
        round = reply.round
        resultClass = reply.resultClass.rawValue
        body = reply.body
        promise = reply.promise
        promisedBy = reply.promisedBy?.description
        signedOn = reply.signedOn?.description
    }
}

/// What a signer thinks of the reply of one round.
struct SuggestionRatingJSON: Encodable {
    let name: String?
    let round: Int
    let attitude: String?
    let result: String?
    let words: String?

    init(_ rating: SuggestionDetail.Rating, name: String?) {
        self.name = name
        round = rating.round
        attitude = rating.attitude?.rawValue
        result = rating.result?.rawValue
        words = rating.words
    }
}

/// A clock that runs.
struct SuggestionClockJSON: Encodable {
    let id: String
    let key: String
    let title: String
    let dueOn: String
    /// The unit whose part's clock it is; null for a clock of the whole.
    let unit: String?

    init(_ clock: RunningClock, unit: String?) {
        id = clock.id.description
        key = clock.key
        title = clock.title
        dueOn = clock.dueOn.description
        self.unit = unit
    }
}
