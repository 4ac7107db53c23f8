import Kernel
import Platform
import Storage

extension Verb<BriefCase> {
    private static let due = InputField("due", "落实期限", .day, hint: "不填的，按“期限规定”从今天起算，一般是一个月。")
    private static let reason = InputField("reason", "理由", .text(maxLength: 1000), required: true)

    /// 转办: the unit is told, and its clock begins.
    static let passBrief = Verb(
        .pass,
        fields: [
            InputField("unit", "承办单位", .one(.units), required: true),
            InputField("requirement", "办理要求", .text(maxLength: 1000)), due,
        ]
    ) { act in
        let unit: UnitID? = act.input.id("unit")
        let name = try unit.flatMap { try Unit.names(of: [$0], in: act.scope.office, act.db)[$0] }
        guard let unit, let name else { throw Failure.invalid(field: "unit", "请从列表中选择承办单位。") }
        let requirement = act.input.text("requirement")
        try act.db.run(
            """
            UPDATE representatives_brief
               SET unit_id = \(unit), passed_on = \(act.db.now.day), requirement = \(requirement)
             WHERE id = \(act.facts.id)
            """)
        let day = try act.startClock(of: unit)
        try act.tell("民情直报“\(act.facts.title)”转贵单位落实，请在 \(day) 前答复落实情况。", [.unit(unit)])
        return Effect(opinion: ["转\(name)", requirement, "\(day) 前答复"].compactMap { $0 }.joined(separator: "。"))
    }

    /// 退回重新落实: the clock begins anew.
    static let redoBrief = Verb(.redo, fields: [reason, due]) { act in
        let unit = try act.facts.unitID.orInvalid("reason", "还没有承办单位。")
        let reason = act.input.required("reason")
        let day = try act.startClock(of: unit)
        try act.tell("民情直报“\(act.facts.title)”的落实情况退回，请在 \(day) 前重新答复。理由：\(reason)", [.unit(unit)])
        return Effect(opinion: "\(reason)。\(day) 前答复")
    }

    /// 改动落实期限, of a clock that runs; an issue passed on before there were clocks gets one.
    static let extendBrief = Verb(
        .extend, fields: [InputField("due", "新的落实期限", .day, required: true), reason]
    ) { act in
        let unit = try act.facts.unitID.orInvalid("due", "还没有承办单位。")
        let reason = act.input.required("reason")
        let day = try act.startClock(of: unit, moving: reason)
        try act.tell("民情直报“\(act.facts.title)”的落实期限改为 \(day)。理由：\(reason)", [.unit(unit)])
        return Effect(opinion: "改为 \(day)。\(reason)")
    }
}

extension Act<BriefCase> {
    /// Starts the unit's clock, or goes on with the one that runs, and gives its last day: the one that was typed, or as
    /// the rule counts. The table cannot start it, for a day may be typed with the act.
    fileprivate func startClock(of unit: UnitID, moving reason: String = "转办时定的期限") throws -> Day {
        let (key, subject, today) = (BriefClock.followUp, Reference(BriefCase.kind, facts.id), db.now.day)
        let typed = input.day("due")
        if let typed, typed < today || typed > today.adding(months: 24) {
            throw Failure.invalid(field: "due", "落实期限应在今天以后、两年以内。")
        }
        let rules = try ClockRules.load(office: scope.office, db)
        let isRunning = try RunningClock.running(of: [subject], scope.office, db).contains { $0.key == key }
        if !isRunning {
            try RunningClock.start(
                key, of: subject, on: subject, from: today, heldBy: .unit(unit), rules, scope.office, db)
        }
        guard let typed else { return rules.due(try rules.rule(key, on: today), from: today).due }
        try RunningClock.move(key, of: subject, to: typed, reason: reason, rules, scope.office, db)
        return typed
    }
}
