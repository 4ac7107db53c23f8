import Kernel
import Suggestions

/// A page of the requests for more time.
struct ExtensionListJSON: Encodable {
    let total: Int
    let extensions: [ExtensionJSON]
}

/// A unit's request for more time, and what was decided.
struct ExtensionJSON: Encodable {
    let id: String
    let suggestion: String
    let number: String?
    let title: String
    let part: String
    let unit: String
    let state: String
    let stateTitle: String
    let version: Int
    let askedOn: String
    let reason: String
    let workDone: String
    let dueOn: String
    let askedUntil: String
    let grantedUntil: String?
    let answer: String?
    let answeredOn: String?

    init(_ found: SuggestionExtension) {
        id = found.id.description
        suggestion = found.suggestion.description
        number = found.number
        title = found.title
        part = found.assignment.description
        unit = found.unitName
        state = found.state.rawValue
        stateTitle = found.state.title
        version = found.version
        askedOn = found.askedOn.description
        reason = found.reason
        workDone = found.workDone
        dueOn = found.dueOn.description
        askedUntil = found.askedUntil.description
        grantedUntil = found.grantedUntil?.description
        answer = found.answer
        answeredOn = found.answeredOn?.description
    }
}
