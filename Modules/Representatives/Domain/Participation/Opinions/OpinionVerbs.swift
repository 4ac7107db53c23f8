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
        try act.tell("代表活动意见“\(act.facts.title)”交由贵单位办理，请在期限内答复。", [.unit(unit)])
        try act.tell("您提出的活动意见“\(act.facts.title)”已交\(name)办理，答复了告诉您。", act.deputies)
        return Effect(opinion: name, clocksHeldBy: .unit(unit))
    }

    /// 退回代工委: it is not this unit's to answer.
    static let giveBack = Verb(.giveBack, fields: [reason]) { act in
        try act.db.run("UPDATE representatives_opinion SET unit_id = NULL WHERE id = \(act.facts.id)")
        let reason = act.input.required("reason")
        try act.tell("承办单位退回了代表活动意见“\(act.facts.title)”，请重新交办。理由：\(reason)", act.office)
        return Effect(opinion: reason)
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
        try act.tell("承办单位答复了代表活动意见“\(act.facts.title)”，请告知提出意见的代表。", act.office)
        return Effect(opinion: words)
    }

    /// 退回重办, with the clock begun anew.
    static let redo = Verb(.redo, fields: [reason]) { act in
        let unit = try act.facts.unit.orInvalid("unit", "还没有承办单位。")
        let reason = act.input.required("reason")
        try act.tell("代表活动意见“\(act.facts.title)”的答复退回，请重新答复，期限重新起算。理由：\(reason)", [.unit(unit)])
        return Effect(opinion: reason, clocksHeldBy: .unit(unit))
    }

    /// 告知代表: the program tells those who gave it; what was said besides is noted down.
    static let tell = Verb(
        .tell, fields: [InputField("words", "告知情况", .text(maxLength: 500), hint: "如：3月5日电话告知，代表表示满意")]
    ) { act in
        try act.tell("您提出的活动意见“\(act.facts.title)”有了答复，请查看，说明有没有不同意见。", act.deputies)
        return Effect(opinion: act.input.text("words"))
    }

    static let agree = Verb(.agree, fields: [InputField("words", "说明", .line(maxLength: 200))]) { act in
        try act.tell("\(act.scope.name)对活动意见“\(act.facts.title)”的答复没有不同意见。", act.office)
        return Effect(opinion: act.input.text("words"))
    }

    static let object = Verb(.object, fields: [reason]) { act in
        let reason = act.input.required("reason")
        try act.tell("\(act.scope.name)对活动意见“\(act.facts.title)”的答复有不同意见：\(reason)", act.office)
        return Effect(opinion: reason)
    }

    static let close = Verb(
        .close, fields: [InputField("words", "办理结果", .text(maxLength: 500))]
    ) { act in
        try act.tell("您提出的活动意见“\(act.facts.title)”已办结。", act.deputies)
        return Effect(opinion: act.input.text("words"))
    }

    static let keep = Verb(.keep, fields: [reason]) { act in
        let reason = act.input.required("reason")
        try act.tell("您提出的活动意见“\(act.facts.title)”留作参考，不交办。理由：\(reason)", act.deputies)
        return Effect(opinion: reason)
    }
}
