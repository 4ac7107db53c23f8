import Kernel
import Platform
import Suggestions
import SuggestionsContract

/// A page of the list.
struct SuggestionListJSON: Encodable {
    let total: Int
    let suggestions: [SuggestionRowJSON]
}

/// A line of the list.
struct SuggestionRowJSON: Encodable {
    let id: String
    let number: String?
    let title: String
    let category: String?
    let state: String
    let stateTitle: String
    let lead: String
    let proposedOn: String
    let mainUnit: String?
    let dueOn: String?

    init(_ row: SuggestionRow) {
        id = row.id.description
        number = row.number
        title = row.title
        category = row.category
        state = row.state.rawValue
        stateTitle = row.state.title
        lead = row.leadName
        proposedOn = row.proposedOn.description
        mainUnit = row.mainUnit
        dueOn = row.dueOn?.description
    }
}

/// One suggestion: what it says, who handles it, what may be done now.
struct SuggestionJSON: Encodable {
    struct Part: Encodable {
        let id: String
        let unit: String
        let role: String
        let state: String
        let version: Int
        let moves: [Move]
    }

    struct Move: Encodable {
        let event: String
        let title: String
        let next: String
        let missing: [String]
    }

    struct Clock: Encodable {
        let id: String
        let key: String
        let title: String
        let dueOn: String
    }

    let id: String
    let number: String?
    let title: String
    let situation: String
    let analysis: String
    let proposal: String
    let state: String
    let version: Int
    let round: Int
    let signers: [[String: String]]
    let parts: [Part]
    let replies: [[String: String]]
    let clocks: [Clock]
    let moves: [Move]

    init(_ detail: SuggestionDetail) {
        let core = detail.core
        id = core.id.description
        number = core.number
        title = core.title
        situation = core.situation
        analysis = core.analysis
        proposal = core.proposal
        state = core.state.rawValue
        version = core.version
        round = core.round
        signers = detail.signers.map {
            ["tenure": $0.deputy.tenure.description, "name": $0.deputy.name, "answer": $0.answer.rawValue]
        }
        parts = detail.assignments.map { part in
            Part(
                id: part.id.description, unit: part.unitName, role: part.role.rawValue, state: part.state.rawValue,
                version: part.version,
                moves: (detail.partMoves[part.id] ?? []).map {
                    Move(
                        event: $0.transition.event.rawValue, title: $0.transition.event.title,
                        next: $0.transition.next, missing: $0.missing)
                })
        }
        replies = detail.replies.map {
            ["round": String($0.round), "class": $0.resultClass.rawValue, "body": $0.body]
        }
        clocks = detail.clocks.map {
            Clock(id: $0.id.description, key: $0.key, title: $0.title, dueOn: $0.dueOn.description)
        }
        moves = detail.moves.map {
            Move(
                event: $0.transition.event.rawValue, title: $0.transition.event.title, next: $0.transition.next,
                missing: $0.missing)
        }
    }
}
