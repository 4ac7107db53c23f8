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
        if let committee = act.input.text("committee") {
            try Committee.named(committee, in: act.scope.office, act.db)
        }
        try act.db.run(
            """
            UPDATE suggestions_key
               SET goal = \(act.input.required("goal")), steps = \(act.input.required("steps")), starts_on = \(from),
                   ends_on = \(to), committee = \(act.input.text("committee")),
                   unit_leader = \(act.input.text("unit_leader"))
             WHERE id = \(act.facts.id)
            """)
        let words = "重点督办方案定了，\(from) 至 \(to)：请打开看目标、步骤和时间，按方案办理。"
        return Effect(opinion: act.input.text("goal"), news: try act.facts.news(words, act.db))
    }

    static let changeLeader = Verb(
        .changeLeader, fields: [InputField("leader", "新的领衔领导", .line(maxLength: 60), required: true), reason]
    ) { act in
        let leader = act.input.required("leader")
        try act.db.run("UPDATE suggestions_key SET leader = \(leader) WHERE id = \(act.facts.id)")
        try KeyMarks.set(true, leader, of: act.facts.suggestion, act.db)
        let words = "领衔督办领导换为\(leader)：请继续办理，向新的领衔领导报告进展。"
        return Effect(opinion: act.input.text("reason"), news: try act.facts.news(words, act.db))
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
        .finish,
        fields: [
            InputField("conclusion", "督办结果", .text(maxLength: 2000), required: true),
            InputField("early_reason", "还没有答复就完成的原因", .text(maxLength: 500), hint: "建议已经答复的不用填。"),
        ]
    ) { act in
        var words = act.input.required("conclusion")
        if !act.facts.isAnswered {
            guard let reason = act.input.text("early_reason") else {
                throw Failure.invalid(
                    field: "early_reason",
                    "这件建议现在是“\(act.facts.handling.title)”，承办单位还没有答复。请等答复以后再完成；现在就要完成的，写明原因。")
            }
            words += "\n还没有答复（\(act.facts.handling.title)）就完成的原因：\(reason)"
        }
        return Effect(
            opinion: words, news: try act.facts.news("重点督办已经完成：不再另外督办，建议照常办理。", act.db))
    }

    /// The marks are again what they were before the decision: a mark that came with the ledger stays.
    static let cancel = Verb(.cancel, fields: [reason]) { act in
        try KeyMarks.set(act.facts.wasKey, act.facts.formerLeader, of: act.facts.suggestion, act.db)
        let words = "这件建议不再列为重点督办：不用再按督办方案办理，建议照常办理。"
        return Effect(opinion: act.input.text("reason"), news: try act.facts.news(words, act.db))
    }
}

extension CaseEngine<KeyCase> {
    /// Moves 重点督办 by its table.
    public static let keys = CaseEngine(
        [.plan, .changeLeader, .act, .strike, .report, .finish, .cancel],
        in: "suggestions_key",
        find: { try KeyFacts.find($0, for: $1, $2).orNotFound("没有这件重点督办。") })
}
