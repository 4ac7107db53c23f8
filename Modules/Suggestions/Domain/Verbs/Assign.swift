import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<SuggestionCase> {
    /// 交办: one main unit, any number of co-handling units; every unit is told and has its own clocks from this day.
    static let assign = Verb(
        .assign,
        fields: [
            InputField("main", "主办单位", .one(.units), required: true),
            InputField("co", "会办单位", .many(.units)),
            InputField("requirement", "办理要求", .text(maxLength: 1000)),
        ]
    ) { act in
        let main: UnitID = try act.input.id("main").orInvalid("main", "请选择主办单位。")
        let co: [UnitID] = act.input.ids("co")
        guard !co.contains(main) else { throw Failure.invalid(field: "co", "会办单位里有主办单位，请去掉。") }
        let units = [main] + co
        let names = try Unit.names(of: units, in: act.scope.office, act.db)
        guard names.count == units.count else { throw Failure.invalid(field: "main", "有不认识的单位，请重新选择。") }
        let today = act.db.now.day
        try act.db.run("UPDATE suggestions_suggestion SET assigned_on = \(today) WHERE id = \(act.facts.id)")
        for unit in units {
            try hand(act, to: unit, as: unit == main ? .main : .co, on: today)
        }
        return Effect(
            opinion: "主办：\(names[main] ?? "")"
                + (co.isEmpty ? "" : "；会办：" + co.compactMap { names[$0] }.joined(separator: "、")),
            tells: units.map { .unit($0) } + act.facts.signed.map { .person($0.person) })
    }

    private static func hand(_ act: Act<SuggestionCase>, to unit: UnitID, as role: AssignmentRole, on day: Day) throws {
        let id = AssignmentID.new(at: act.db.now)
        try act.db.run(
            """
            INSERT INTO suggestions_assignment (id, office_id, suggestion_id, unit_id, role, state, version,
                                                requirement, assigned_on, created_at)
            VALUES (\(id), \(act.scope.office), \(act.facts.id), \(unit), \(role), \(AssignmentState.toSign), 1,
                    \(act.input.text("requirement")), \(day), \(act.db.now))
            """)
        let rules = try ClockRules.load(office: act.scope.office, act.db)
        for clock in AssignmentClocks.started(by: role) {
            try RunningClock.start(
                clock, of: Reference(SuggestionReferences.assignment, id),
                on: Reference(SuggestionReferences.suggestion, act.facts.id), from: day, heldBy: .unit(unit), rules,
                act.scope.office, act.db)
        }
    }
}

/// The clocks that start on the day of 交办, by what the unit does.
enum AssignmentClocks {
    static func started(by role: AssignmentRole) -> [String] {
        switch role {
        case .main: [SuggestionClock.signFor, SuggestionClock.firstContact, SuggestionClock.reply]
        case .co: [SuggestionClock.signFor, SuggestionClock.coOpinion]
        }
    }
}

extension Optional {
    func orInvalid(_ field: String, _ message: String) throws -> Wrapped {
        guard let self else { throw Failure.invalid(field: field, message) }
        return self
    }
}
