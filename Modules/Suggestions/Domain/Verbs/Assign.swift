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
        let rules = try ClockRules.load(office: act.scope.office, act.db)
        for unit in units {
            try hand(act, to: unit, as: unit == main ? .main : .co, mainUnit: main, on: today, rules)
        }
        return Effect(
            opinion: "主办：\(names[main] ?? "")"
                + (co.isEmpty ? "" : "；会办：" + co.compactMap { names[$0] }.joined(separator: "、")),
            tells: units.map { .unit($0) } + act.facts.signed.map { .person($0.person) })
    }

    private static func hand(
        _ act: Act<SuggestionCase>, to unit: UnitID, as role: AssignmentRole, mainUnit: UnitID, on day: Day,
        _ rules: ClockRules
    ) throws {
        let facts = AssignmentFacts(
            id: .new(at: act.db.now), suggestion: act.facts.id, state: AssignmentCase.machine.start, version: 1,
            role: role, unit: unit, round: act.facts.round, lead: act.facts.lead, assignedOn: day, mainUnit: mainUnit,
            talks: 0,
            opinionsMissing: 0, goesOnWithout: false, isSignedFor: false, isMainHandling: false)
        try act.db.run(
            """
            INSERT INTO suggestions_assignment (id, office_id, suggestion_id, unit_id, role, state, version,
                                                requirement, assigned_on, created_at)
            VALUES (\(facts.id), \(act.scope.office), \(facts.suggestion), \(unit), \(role), \(facts.state),
                    \(facts.version), \(act.input.text("requirement")), \(day), \(act.db.now))
            """)
        for clock in AssignmentCase.machine.clocks(opening: facts) {
            try RunningClock.start(
                clock, of: Reference(SuggestionReferences.assignment, facts.id),
                on: Reference(SuggestionReferences.suggestion, act.facts.id), from: day, heldBy: .unit(unit), rules,
                act.scope.office, act.db)
        }
    }
}
