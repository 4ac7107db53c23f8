import Kernel
import Platform
import Storage

/// 滚动办理: promises that were not kept go to another year, together and in one act; each is told to its unit.
public enum CarryPromises {
    /// More than any office has at the end of a year.
    public static let most = 2000

    public static let fields = [
        InputField("due", "新的时限", .day, required: true, hint: "在转入年度之内。"),
        InputField("requirement", "办理要求", .text(maxLength: 1000), hint: "写给承办单位，如：与明年的建议一并办理、一并考核。"),
    ]

    /// Of one, by the table.
    static let verb = Verb<PromiseCase>(.carry, fields: fields) { act in
        let chosen: [Chosen] = try chosen([act.facts.id], in: act.scope.office, act.db)
        let due = try due(act.input, act.db)
        try write(chosen, to: due, act.input.text("requirement"), by: act.scope, act.db)
        return Effect(
            opinion: words(due, act.input.text("requirement")),
            tells: [.unit(act.facts.unit), .person(act.facts.rater)])
    }

    /// Of all that were ticked; gives how many. All or none: one of another office is `notFound`, one that can no longer
    /// be carried is `conflict`. The number of statements does not depend on how many they are.
    public static func carry(
        _ promises: [PromiseID], _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws -> Int {
        try scope.require(.assignSuggestions)
        let ids = Array(Set(promises)).sorted()
        guard !ids.isEmpty else { throw Failure.invalid("请先勾选要转入下一年度的承诺。") }
        guard ids.count <= most else { throw Failure.invalid("一次最多转入 \(most) 项。") }
        let input = try Input(raw, for: fields)
        let due = try due(input, db)
        let chosen = try chosen(ids, in: scope.office, db)
        guard chosen.count == ids.count else { throw Failure.notFound("所选的承诺里有不存在的，没有转入。请刷新页面后重新勾选。") }
        let taken = try chosen.map { promise in
            let row = PromiseCase.machine.rows.first { $0.from == promise.state && $0.event == .carry }
            guard let row else {
                throw Failure.conflict("所选的承诺里有“\(promise.state.title)”的，没有转入。请刷新页面后重新勾选。")
            }
            return Journal.Taken(row, of: Reference(PromiseCase.kind, promise.id), tells: [.unit(promise.unit)])
        }
        try write(chosen, to: due, input.text("requirement"), by: scope, db)
        try db.run(
            """
            UPDATE suggestions_promise SET state = \(PromiseState.open), version = version + 1
             WHERE office_id = \(scope.office) AND id IN \(ids)
            """)
        try Journal(scope: scope, db).record(
            .carry, taken, under: Reference("platform.office", scope.office),
            opinion: words(due, input.text("requirement")), happenedOn: db.now.day)
        return chosen.count
    }

    private struct Chosen: Record {
        static var columns: SQL { "p.id, p.state, p.due_on, a.unit_id" }
        let id: PromiseID
        let state: PromiseState
        let due: Day
        let unit: UnitID

        init(_ row: inout Row) throws {
            id = try row.next()
            state = try row.next()
            due = try row.next()
            unit = try row.next()
        }
    }

    /// Locked, so that nobody answers one of them meanwhile.
    private static func chosen(_ ids: [PromiseID], in office: OfficeID, _ db: any Connection) throws -> [Chosen] {
        let locked: [PromiseID] = try db.values(
            """
            SELECT id FROM suggestions_promise WHERE office_id = \(office) AND id IN \(ids) ORDER BY id \(.forUpdate)
            """)
        return try db.all(
            """
            SELECT \(Chosen.columns) FROM suggestions_promise p
              JOIN suggestions_assignment a ON a.id = p.assignment_id
             WHERE p.id IN \(locked) ORDER BY p.id
            """)
    }

    private static func due(_ input: Input, _ db: any Connection) throws -> Day {
        let due = try input.day("due").orInvalid("due", "请填写新的时限。")
        guard due > db.now.day, due.year <= db.now.day.year + 5 else {
            throw Failure.invalid(field: "due", "新的时限应在今天之后、\(db.now.day.year + 5) 年以内。")
        }
        return due
    }

    private static func words(_ due: Day, _ requirement: String?) -> String {
        ["转入 \(due.year) 年，时限 \(due)", requirement].compactMap { $0 }.joined(separator: "。")
    }

    private static func write(
        _ chosen: [Chosen], to due: Day, _ requirement: String?, by scope: Scope, _ db: any Connection
    ) throws {
        if let later = chosen.first(where: { $0.due >= due }) {
            throw Failure.invalid(field: "due", "新的时限应晚于现在的时限，所选的里有到 \(later.due) 的。")
        }
        let ids = chosen.map(\.id)
        let again = try db.count(
            """
            SELECT COUNT(*) FROM suggestions_promise_carry
             WHERE office_id = \(scope.office) AND to_year = \(due.year) AND promise_id IN \(ids)
            """)
        guard again == 0 else { throw Failure.conflict("所选的承诺里有 \(again) 项已经转入过 \(due.year) 年。") }
        var batch = Batch(
            into: "suggestions_promise_carry",
            [
                "id", "office_id", "promise_id", "to_year", "old_due_on", "new_due_on", "requirement", "carried_by",
                "carried_on",
            ])
        for promise in chosen {
            batch.append(
                ID<CarriedPromise>.new(at: db.now), scope.office, promise.id, due.year, promise.due, due, requirement,
                scope.name, db.now.day)
        }
        try db.insert(batch)
        try db.run(
            """
            UPDATE suggestions_promise
               SET due_on = \(due), carried = carried + 1, outcome = NULL, account = NULL, fulfilled_on = NULL,
                   answered_on = NULL, answered_by = NULL, grade = NULL, words = NULL, rated_on = NULL,
                   rated_by = NULL, typed_by = NULL
             WHERE office_id = \(scope.office) AND id IN \(ids)
            """)
        try RunningClock.stop(
            [PromiseClock.promise, PromiseClock.again, PromiseClock.rating], of: PromiseCase.kind,
            ids.map { $0.asID() }, on: db.now.day, scope.office, db)
        try OpenPromise.startClocks(chosen.map { ($0.id, $0.unit, due) }, in: scope.office, db)
    }
}
