import Kernel
import Platform
import Storage

extension Verb<KeyCase> {
    private static let reason = InputField("reason", "原因", .text(maxLength: 500), required: true)

    /// 重点督办方案: goal, steps, times (domain 4.1).
    static let plan = Verb(
        .plan,
        fields: [
            InputField("goal", "督办目标", .text(maxLength: 2000), required: true),
            InputField("steps", "步骤", .text(maxLength: 4000), required: true),
            InputField("starts_on", "开始日期", .day, required: true),
            InputField("ends_on", "完成日期", .day, required: true),
            InputField("committee", "对口委员会", .line(maxLength: 60)),
            InputField("unit_leader", "主办单位负责人", .line(maxLength: 60)),
        ]
    ) { act in
        let from = try act.input.requiredSensibleDay("starts_on", "开始日期")
        let to = try act.input.requiredSensibleDay("ends_on", "完成日期")
        guard from <= to else { throw Failure.invalid(field: "ends_on", "完成日期不能早于开始日期（\(from.chinese)）。") }
        try act.db.run(
            """
            UPDATE suggestions_key
               SET goal = \(act.input.required("goal")), steps = \(act.input.required("steps")), starts_on = \(from),
                   ends_on = \(to), committee = \(act.input.text("committee")),
                   unit_leader = \(act.input.text("unit_leader"))
             WHERE id = \(act.facts.id)
            """)
        return Effect(opinion: act.input.text("goal"), tells: try act.facts.units(act.db))
    }

    static let changeLeader = Verb(
        .changeLeader, fields: [InputField("leader", "新的领衔领导", .line(maxLength: 60), required: true), reason]
    ) { act in
        let leader = act.input.required("leader")
        try act.db.run("UPDATE suggestions_key SET leader = \(leader) WHERE id = \(act.facts.id)")
        try KeyMarks.set(true, leader, of: act.facts.suggestion, act.db)
        return Effect(opinion: act.input.text("reason"), tells: try act.facts.units(act.db))
    }

    static let report = Verb(
        .report,
        fields: [
            InputField("report_meeting", "听取报告的主任会议", .line(maxLength: 60), required: true),
            InputField("reported_on", "报告日期", .day, required: true),
            InputField("report", "督办情况报告", .text(maxLength: 20_000), required: true),
        ]
    ) { act in
        let day = try act.input.requiredSensiblePastDay("reported_on", "报告日期", by: act.db.now.day)
        guard day >= act.facts.decidedOn else {
            throw Failure.invalid(field: "reported_on", "报告日期不能早于列为重点督办的日期（\(act.facts.decidedOn.chinese)）。")
        }
        try act.db.run(
            """
            UPDATE suggestions_key
               SET report = \(act.input.required("report")), report_meeting = \(act.input.required("report_meeting")),
                   reported_on = \(day)
             WHERE id = \(act.facts.id)
            """)
        return Effect(opinion: act.input.text("report_meeting"), happenedOn: day)
    }

    static let finish = Verb(
        .finish, fields: [InputField("conclusion", "督办结果", .text(maxLength: 2000), required: true)]
    ) { act in
        Effect(opinion: act.input.text("conclusion"), tells: try act.facts.units(act.db))
    }

    /// The marks are again what they were before the decision: a mark that came with the ledger stays.
    static let cancel = Verb(.cancel, fields: [reason]) { act in
        try KeyMarks.set(act.facts.wasKey, act.facts.formerLeader, of: act.facts.suggestion, act.db)
        return Effect(opinion: act.input.text("reason"), tells: try act.facts.units(act.db))
    }
}

extension CaseEngine<KeyCase> {
    /// Moves 重点督办 by its table. Its notices lead to the suggestion, which the units may read.
    public static let keys = CaseEngine(
        [.plan, .changeLeader, .act, .strike, .report, .finish, .cancel],
        in: "suggestions_key", page: { Reference(SuggestionCase.kind, $0.suggestion) },
        find: { try KeyFacts.find($0, for: $1, $2).orNotFound("没有这件重点督办。") })
}
