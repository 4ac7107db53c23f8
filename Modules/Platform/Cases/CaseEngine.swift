import Kernel
import Storage

/// Takes an event on a case through its table: the only way a state changes.
public struct CaseEngine<Case: CaseType>: Sendable {
    public let verbs: [Verb<Case>]
    /// Reads the facts, locking the case; throws `notFound` when there is none this person may see.
    let load: @Sendable (ID<Never>, Scope, any Connection) throws -> Case.Facts
    /// How often the case has changed: a page made before the last change is stale.
    let version: @Sendable (Case.Facts) -> Int
    /// Writes the new state and raises the version.
    let save: @Sendable (Case.Facts, Case.State, any Connection) throws -> Void
    /// The case whose page shows it.
    let page: @Sendable (Case.Facts) -> Reference

    public init(
        _ verbs: [Verb<Case>],
        load: @escaping @Sendable (ID<Never>, Scope, any Connection) throws -> Case.Facts,
        version: @escaping @Sendable (Case.Facts) -> Int,
        save: @escaping @Sendable (Case.Facts, Case.State, any Connection) throws -> Void,
        page: @escaping @Sendable (Case.Facts) -> Reference
    ) {
        self.verbs = verbs
        self.load = load
        self.version = version
        self.save = save
        self.page = page
    }

    public func verb(_ event: Case.Event) throws -> Verb<Case> {
        guard let verb = verbs.first(where: { $0.event == event }) else {
            throw Failure.internal(cause: "\(Case.kind) has no verb \(event.rawValue)")
        }
        return verb
    }

    /// Takes `event` on the case. Everything it writes is in the caller's transaction.
    ///
    /// - Parameters:
    ///   - raw: what was filled in, by field name.
    ///   - seen: the version the person saw; nil when they did not look first.
    ///   - follows: the event follows from an act on another case.
    /// - Returns: the row taken, and what follows on other cases.
    /// - Throws: `notFound`, `conflict` (state moved on), `forbidden` (another's turn), `invalid` (input, guards).
    public func take(
        _ event: Case.Event, on id: ID<Never>, _ raw: [String: [String]] = [:], seen: Int? = nil,
        follows: Bool = false, by scope: Scope, _ db: any Connection
    ) throws -> (transition: Transition<Case>, follows: [Follow]) {
        let verb = try verb(event)
        let facts = try load(id, scope, db)
        if let seen, seen != version(facts) {
            throw Failure.conflict("您打开页面之后，这件\(Case.title)已有变动。请看过最新情况再办。")
        }
        let input = try checked(raw, for: verb, facts, scope, follows)
        var foreseen = facts
        verb.foresee(input, &foreseen, scope)
        let transition = try Case.machine.transition(
            on: event, of: facts, foreseen: foreseen, by: scope, follows: follows)
        let effect = try verb.apply(
            Act(input: input, facts: facts, transition: transition, scope: scope, db: db))
        try save(facts, transition.to, db)
        try Journal(scope: scope, db).record(
            transition, of: Reference(Case.kind, id), on: page(facts), opinion: effect.opinion,
            happenedOn: effect.happenedOn, clocksHeldBy: effect.clocksHeldBy, tells: effect.tells,
            news: effect.news)
        return (transition, effect.follows)
    }

    private func checked(
        _ raw: [String: [String]], for verb: Verb<Case>, _ facts: Case.Facts, _ scope: Scope, _ follows: Bool
    ) throws -> Input {
        do {
            return try Input(raw, for: verb.fields)
        } catch {
            // A wrong state or another's turn is said before what was typed wrongly.
            _ = try Case.machine.transition(on: verb.event, of: facts, by: scope, follows: follows)
            throw error
        }
    }
}
