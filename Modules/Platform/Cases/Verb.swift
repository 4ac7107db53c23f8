import Kernel
import Storage

/// What an event asks for and what it writes: one verb a file in the subsystem that owns the case.
public struct Verb<Case: CaseType>: Sendable {
    public let event: Case.Event
    /// What must be filled in; the page, the command and the API are made of it.
    public let fields: [InputField]
    /// Makes the facts what they would be after this input, where a guard depends on it.
    let foresee: @Sendable (Input, inout Case.Facts, Scope) -> Void
    let apply: @Sendable (Act<Case>) throws -> Effect

    public init(
        _ event: Case.Event, fields: [InputField] = [],
        foresee: @escaping @Sendable (Input, inout Case.Facts, Scope) -> Void,
        apply: @escaping @Sendable (Act<Case>) throws -> Effect
    ) {
        self.event = event
        self.fields = fields
        self.foresee = foresee
        self.apply = apply
    }

    public init(
        _ event: Case.Event, fields: [InputField] = [],
        apply: @escaping @Sendable (Act<Case>) throws -> Effect = { _ in Effect() }
    ) {
        self.init(event, fields: fields, foresee: { _, _, _ in }, apply: apply)
    }

    /// An event that writes nothing but the words of this field into the history: an opinion, a reason.
    public init(
        _ event: Case.Event, saying words: InputField,
        tells: @escaping @Sendable (Act<Case>) -> [Journal.Holder] = { _ in [] }
    ) {
        self.init(event, fields: [words]) { act in
            Effect(opinion: act.input.text(words.name), tells: tells(act))
        }
    }
}

/// An event that has passed the table, about to be written.
public struct Act<Case: CaseType> {
    public let input: Input
    public let facts: Case.Facts
    public let transition: Transition<Case>
    public let scope: Scope
    public let db: any Connection
}

/// What an event leaves behind besides its own rows and the new state.
public struct Effect: Sendable {
    /// The words that go into the history: an opinion, a reason.
    public var opinion: String?
    /// The day it happened, when that is not today.
    public var happenedOn: Day?
    public var clocksHeldBy: Journal.Holder?
    /// Whose turn it is now, and who should know.
    public var tells: [Journal.Holder]
    /// What some of them, or others, are told in a sentence of their own; the rest read the words of the table.
    public var news: [Journal.News]
    /// What follows on other cases, in the same transaction.
    public var follows: [Follow]

    public init(
        opinion: String? = nil, happenedOn: Day? = nil, clocksHeldBy: Journal.Holder? = nil,
        tells: [Journal.Holder] = [], news: [Journal.News] = [], follows: [Follow] = []
    ) {
        self.opinion = opinion
        self.happenedOn = happenedOn
        self.clocksHeldBy = clocksHeldBy
        self.tells = tells
        self.news = news
        self.follows = follows
    }
}

/// An event that follows on another case.
public struct Follow: Sendable {
    public let kind: String
    public let event: String
    public let id: ID<Never>

    public init<Case: CaseType, Subject>(_: Case.Type, _ event: Case.Event, _ id: ID<Subject>) {
        kind = Case.kind
        self.event = event.rawValue
        self.id = id.asID()
    }
}
