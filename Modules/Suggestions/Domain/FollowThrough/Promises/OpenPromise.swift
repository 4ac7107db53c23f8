import Kernel
import Platform
import Storage
import SuggestionsContract

/// A signed reply of class B or C puts its promise into the ledger, in the transaction of the signature.
enum OpenPromise {
    private struct Signed: Record {
        static var columns: SQL { "id, promise, promised_by, responsible" }
        let id: PromiseID
        let promise: String?
        let due: Day?
        let responsible: String?

        init(_ row: inout Row) throws {
            id = try row.next()
            promise = try row.next()
            due = try row.next()
            responsible = try row.next()
        }
    }

    /// Gives what follows: the promises of earlier rounds are replaced by this reply's, or by its having none.
    static func open(_ act: Act<AssignmentCase>) throws -> [Follow] {
        let earlier: [PromiseID] = try act.db.values(
            """
            SELECT id FROM suggestions_promise
             WHERE assignment_id = \(act.facts.id) AND round < \(act.facts.round)
               AND state IN \(PromiseState.carriable) ORDER BY id
            """)
        let signed: Signed? = try act.db.first(
            """
            SELECT \(Signed.columns) FROM suggestions_reply
             WHERE assignment_id = \(act.facts.id) AND round = \(act.facts.round)
               AND result_class IN \([ResultClass.solving, .planned])
            """)
        if let signed, let promise = signed.promise, let due = signed.due {
            try insert(signed, promise, due, act)
        }
        return earlier.map { Follow(PromiseCase.self, .replace, $0) }
    }

    private static func insert(
        _ signed: Signed, _ promise: String, _ due: Day, _ act: Act<AssignmentCase>
    ) throws {
        var batch = Batch(
            into: "suggestions_promise",
            [
                "id", "office_id", "suggestion_id", "assignment_id", "round", "content", "responsible",
                "first_due_on", "due_on", "state", "version", "created_at",
            ])
        batch.append(
            signed.id, act.scope.office, act.facts.suggestion, act.facts.id, act.facts.round, promise,
            signed.responsible, due, due, PromiseCase.machine.start, 1, act.db.now)
        try act.db.insert(batch)
        try startClocks([(signed.id, act.facts.unit, due)], in: act.scope.office, act.db)
    }

    /// The clocks of promises that have just been made or carried: they end on the promised days.
    static func startClocks(
        _ promises: [(id: PromiseID, unit: UnitID, due: Day)], in office: OfficeID, _ db: any Connection
    ) throws {
        guard !promises.isEmpty else { return }
        let rules = try ClockRules.load(office: office, db)
        var starts: [Day: Day] = [:]
        let clocks = try promises.map { promise in
            let start = try starts[promise.due] ?? PromiseClock.start(until: promise.due, rules, today: db.now.day)
            starts[promise.due] = start
            let reference = Reference(PromiseCase.kind, promise.id)
            return RunningClock.Start(
                PromiseClock.promise, of: reference, on: reference, from: start, heldBy: .unit(promise.unit),
                under: try rules.rule(PromiseClock.promise, on: db.now.day))
        }
        try RunningClock.start(clocks, rules, office, db)
    }
}
