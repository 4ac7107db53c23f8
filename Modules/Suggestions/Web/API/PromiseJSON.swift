import Kernel
import Suggestions

/// A page of the ledger of promises, and of all that it shows how many count and how many are kept.
struct PromiseListJSON: Encodable {
    let total: Int
    let promised: Int
    let fulfilled: Int
    let promises: [PromiseJSON]
}

/// What a unit's reply promises, and what became of it.
struct PromiseJSON: Encodable {
    let id: String
    let suggestion: String
    let number: String?
    let title: String
    let unit: String
    let resultClass: String
    let content: String
    let responsible: String?
    let state: String
    let stateTitle: String
    let version: Int
    let firstDueOn: String
    let dueOn: String
    /// How often it was carried to another year.
    let carried: Int
    let progress: String?
    let outcome: String?
    let account: String?
    let fulfilledOn: String?
    let answeredOn: String?
    let grade: String?
    let words: String?

    init(_ promise: Promise) {
        id = promise.id.description
        suggestion = promise.suggestion.description
        number = promise.number
        title = promise.title
        unit = promise.unitName
        resultClass = promise.resultClass.rawValue
        content = promise.content
        responsible = promise.responsible
        state = promise.state.rawValue
        stateTitle = promise.state.title
        version = promise.version
        firstDueOn = promise.firstDueOn.description
        dueOn = promise.dueOn.description
        carried = promise.carried
        progress = promise.progress
        outcome = promise.outcome?.rawValue
        account = promise.account
        fulfilledOn = promise.fulfilledOn?.description
        answeredOn = promise.answeredOn?.description
        grade = promise.grade?.rawValue
        words = promise.words
    }
}
