import Kernel
import Suggestions

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
