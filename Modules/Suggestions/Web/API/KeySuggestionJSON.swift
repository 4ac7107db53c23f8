import Kernel
import Suggestions

/// A page of the key suggestions.
struct KeyListJSON: Encodable {
    let total: Int
    let suggestions: [KeyLineJSON]
}

/// A key suggestion as the list shows it; `id` and `state` are absent where the mark came with the ledger.
struct KeyLineJSON: Encodable {
    let id: String?
    let suggestion: String
    let number: String?
    let title: String
    let handling: String
    let state: String?
    let stateTitle: String?
    let leader: String?
    let committee: String?
    let mainUnit: String?
    let meeting: String?
    let decidedOn: String?
    let endsOn: String?
    let reportedOn: String?
    let actions: Int

    init(_ line: KeyListing.Line) {
        id = line.key?.description
        suggestion = line.suggestion.description
        number = line.number
        title = line.title
        handling = line.handling.rawValue
        state = line.state?.rawValue
        stateTitle = line.state?.title
        leader = line.leader
        committee = line.committee
        mainUnit = line.mainUnit
        meeting = line.meeting
        decidedOn = line.decidedOn?.description
        endsOn = line.endsOn?.description
        reportedOn = line.reportedOn?.description
        actions = line.actions
    }
}

/// Whether a suggestion is a key one, and what is done about it: the decision, the plan, the actions that count.
struct KeySuggestionJSON: Encodable {
    let isKey: Bool
    let leader: String?
    let id: String?
    let state: String?
    let stateTitle: String?
    let version: Int?
    let meeting: String?
    let decidedOn: String?
    let committee: String?
    let unitLeader: String?
    let goal: String?
    let startsOn: String?
    let endsOn: String?
    let actions: [Action]

    struct Action: Encodable {
        let kind: String
        let heldOn: String
        let place: String?
        let participants: String?
        let content: String
    }

    init(_ core: SuggestionDetail.Core, _ key: KeySuggestion?, _ actions: [KeyAction]) {
        isKey = key != nil || core.isKey
        leader = key?.leader ?? core.keyLeader
        id = key?.id.description
        state = key?.state.rawValue
        stateTitle = key?.state.title
        version = key?.version
        meeting = key?.meeting
        decidedOn = key?.decidedOn.description
        committee = key?.committee
        unitLeader = key?.unitLeader
        goal = key?.goal
        startsOn = key?.startsOn?.description
        endsOn = key?.endsOn?.description
        self.actions = actions.filter { $0.withdrawnOn == nil }.map { action in
            Action(
                kind: action.kind.rawValue, heldOn: action.heldOn.description, place: action.place,
                participants: action.participants, content: action.content)
        }
    }
}
