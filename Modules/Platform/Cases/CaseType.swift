import Kernel
import Storage

/// A kind of case that moves through states: a suggestion, an assignment, later an appointment or an appraisal.
public protocol CaseType: Sendable {
    associatedtype State: CaseState
    associatedtype Event: CaseEvent
    /// All that guards look at, read in one go before an event.
    associatedtype Facts: Sendable

    /// "suggestions.suggestion": the kind of the references to it.
    static var kind: String { get }
    static var title: String { get }
    /// The table everything comes from: buttons, commands, errors, the timeline, the audit trail, the diagram.
    static var machine: StateMachine<Self> { get }
    static func state(of facts: Facts) -> State
}

/// Where a case stands. Stored as its raw value; a CHECK in the table lists the same words.
public protocol CaseState: RawRepresentable<String>, CaseIterable, Hashable, Storable {
    /// The state in the office's words: "待签收".
    var title: String { get }
    /// Whether it waits for somebody, is being worked on, is done, or has ended otherwise: the colour beside the word.
    var phase: CasePhase { get }
}

/// How far a case is, whatever its kind.
public enum CasePhase: Sendable { case waiting, running, done, ended }

/// What somebody does to a case.
public protocol CaseEvent: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// The act in the office's words: "签收". It is the button's text.
    var title: String { get }
}
