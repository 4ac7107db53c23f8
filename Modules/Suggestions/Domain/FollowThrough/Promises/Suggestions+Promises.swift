import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

extension Suggestions {
    /// Moves promises by their table.
    ///
    /// - Parameter follows: the event follows from an act on another case, whoever did it.
    public func promiseEngine(follows: Bool = false) -> CaseEngine<PromiseCase> {
        CaseEngine(
            [
                .report, .answer, .rate, .rateFor, .closeUnrated, NamePromiseHeir.verb(directory), CarryPromises.verb,
                .replace, .end,
            ],
            load: { [directory] id, scope, db in
                try PromiseFacts.load(id.asID(), for: scope, follows: follows, directory, db)
            },
            version: \.version,
            save: { facts, state, db in
                try db.run(
                    "UPDATE suggestions_promise SET state = \(state), version = version + 1 WHERE id = \(facts.id)")
            },
            page: { Reference(PromiseCase.kind, $0.id) })
    }

    /// One promise, with what its page shows. Throws `notFound` for one this person may not see.
    public func promise(_ id: PromiseID, for scope: Scope, _ db: any Connection) throws -> PromiseDetail {
        let facts = try PromiseFacts.load(id, for: scope, locking: false, directory, db)
        let line: Promise? = try db.first("SELECT \(Promise.columns) FROM \(Promise.tables) WHERE p.id = \(id)")
        guard let line else { throw Failure.notFound("没有这项承诺，或者您不能查看它。") }
        let reference = Reference(PromiseCase.kind, id)
        let raters = try directory.tenures(of: [facts.rater], in: scope.office, db)
        let mayName =
            scope.may(.assignSuggestions) && !facts.isRaterInOffice && PromiseState.pending.contains(line.state)
        return PromiseDetail(
            line: line, facts: facts, rater: raters.first?.name ?? "",
            clocks: try RunningClock.running(of: [reference], scope.office, db),
            steps: try Step.all(of: [reference], in: scope.office, db),
            carries: try CarriedPromise.all(of: id, db),
            heirs: mayName
                ? try NamePromiseHeir.eligible(for: line.suggestion, directory, in: scope.office, db) : [])
    }
}

/// A promise with everything its page shows.
public struct PromiseDetail: Sendable {
    public let line: Promise
    public let facts: PromiseFacts
    /// The name of the deputy who judges it.
    public let rater: String
    public let clocks: [RunningClock]
    public let steps: [Step]
    public let carries: [CarriedPromise]
    /// Who may be named to judge it; empty unless somebody must be named.
    public let heirs: [DeputySummary]
}
