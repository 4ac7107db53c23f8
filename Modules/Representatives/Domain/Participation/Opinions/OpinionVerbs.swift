import Kernel
import Platform
import Storage

extension Verb<OpinionCase> {
    private static let reason = InputField("reason", "理由", .text(maxLength: 1000), required: true)

    /// 交办: one unit, with its clock from today.
    static let assign = Verb(
        .assign,
        fields: [
            InputField("unit", "承办单位", .one(.units), required: true),
            InputField("requirement", "办理要求", .text(maxLength: 1000)),
        ]
    ) { act in
        let unit: UnitID = try act.input.id("unit").orInvalid("unit", "请选择承办单位。")
        guard let name = try Unit.names(of: [unit], in: act.scope.office, act.db)[unit] else {
            throw Failure.invalid(field: "unit", "没有这个单位，请重新选择。")
        }
        try act.db.run(
            """
            UPDATE representatives_opinion
               SET unit_id = \(unit), requirement = \(act.input.text("requirement")), assigned_on = \(act.db.now.day)
             WHERE id = \(act.facts.id)
            """)
        return Effect(opinion: name, clocksHeldBy: .unit(unit), tells: [.unit(unit)] + (try act.deputies()))
    }

    /// 退回代工委: it is not this unit's to answer.
    static let giveBack = Verb(.giveBack, fields: [reason]) { act in
        try act.db.run("UPDATE representatives_opinion SET unit_id = NULL WHERE id = \(act.facts.id)")
        return Effect(opinion: act.input.text("reason"), tells: act.office)
    }

    static let reply = Verb(
        .reply, fields: [InputField("reply", "答复", .text(maxLength: 10_000), required: true)]
    ) { act in
        let words = act.input.required("reply")
        try act.db.run(
            """
            UPDATE representatives_opinion SET reply = \(words), replied_on = \(act.db.now.day)
             WHERE id = \(act.facts.id)
            """)
        // Kept in the history too: a later reply is written over this one.
        return Effect(opinion: words, tells: act.office)
    }

    /// 退回重办, with the clock begun anew.
    static let redo = Verb(.redo, fields: [reason]) { act in
        let unit = try act.facts.unit.orInvalid("unit", "还没有承办单位。")
        return Effect(opinion: act.input.text("reason"), clocksHeldBy: .unit(unit), tells: [.unit(unit)])
    }

    /// 告知代表: the program tells those who gave it; what was said besides is noted down.
    static let tell = Verb(
        .tell, fields: [InputField("words", "告知情况", .text(maxLength: 500), hint: "如：3月5日电话告知，代表表示满意")]
    ) { act in
        Effect(opinion: act.input.text("words"), tells: try act.deputies())
    }

    static let close = Verb(
        .close, fields: [InputField("words", "办理结果", .text(maxLength: 500))]
    ) { act in
        Effect(opinion: act.input.text("words"), tells: try act.deputies())
    }

    static let keep = Verb(.keep, fields: [reason]) { act in
        Effect(opinion: act.input.text("reason"), tells: try act.deputies())
    }
}
