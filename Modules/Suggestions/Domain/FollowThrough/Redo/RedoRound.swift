import Kernel
import Platform
import Storage
import SuggestionsContract

/// A new round, with the supervision of the units that handle it again: the round, the supervision, the urging, the
/// parts opened again and their clocks are one transaction, and the earlier reply and its ratings stay as they are.
enum RedoRound {
    private struct Part: Record {
        static var columns: SQL { "id, unit_id" }
        let id: AssignmentID
        let unit: UnitID

        init(_ row: inout Row) throws {
            id = try row.next()
            unit = try row.next()
        }
    }

    /// The grade stands until the new round's is given.
    ///
    /// - Parameter cause: why it is handled again, as the supervision says it: "代表对答复不满意".
    static func begin(_ act: Act<SuggestionCase>, cause: String) throws -> Effect {
        let requirement = act.input.required("requirement")
        try act.db.run(
            "UPDATE suggestions_suggestion SET round = round + 1, closed_on = NULL WHERE id = \(act.facts.id)")
        let parts: [Part] = try act.db.all(
            """
            SELECT \(Part.columns) FROM suggestions_assignment
             WHERE suggestion_id = \(act.facts.id) AND role IN \(AssignmentRole.replying)
               AND state <> \(AssignmentState.reassigned)
             ORDER BY id
            """)
        try supervise(parts.map(\.unit), "\(cause)，交重新办理（第 \(act.facts.round + 1) 轮）", requirement, act)
        let rules = try ClockRules.load(office: act.scope.office, act.db)
        let (words, today) = (try act.words(), act.db.now.day)
        let due = try NewsWords.due(SuggestionClock.redo, from: today, rules)
        return Effect(
            opinion: requirement,
            news: [
                .init(
                    "\(cause)，代工委把\(words.name)交您单位重新办理，请在\(due)以前重新答复\(words.reason(requirement))",
                    to: parts.map { .unit($0.unit) }),
                .init(
                    "\(words.name)已交重新办理，承办单位应在\(due)以前重新答复。", to: act.facts.signed.map { .person($0.person) }),
            ],
            follows: parts.map { Follow(AssignmentCase.self, .reopen, $0.id) })
    }

    private static func supervise(
        _ units: [UnitID], _ content: String, _ requirement: String, _ act: Act<SuggestionCase>
    ) throws {
        let (db, office, today) = (act.db, act.scope.office, act.db.now.day)
        let rules = try ClockRules.load(office: office, db)
        let due = rules.due(try rules.rule(SuggestionClock.redo, on: today), from: today).due
        let entry = ID<Never>.new(at: db.now)
        let supervisions = units.map { unit in
            var supervision = SupervisionEntry(.redo, unit, today, content, [act.facts.id])
            supervision.requirement = requirement
            supervision.answerBy = due
            return (id: SupervisionID.new(at: db.now), with: entry, entry: supervision)
        }
        try SupervisionEntry.insert(supervisions, by: act.scope.name, in: office, db)
        try Notice.send(
            supervisions.map {
                Notice.Message(
                    text: "重新办理督办：\(content)，请于 \(due) 前重新答复。", page: Reference(Supervision.reference, $0.id),
                    holders: [.unit($0.entry.unit)])
            }, in: office, except: act.scope.account, db)
    }
}
