import Kernel
import Platform
import RepresentativesContract
import Storage

extension Verb<InterviewCase> {
    private static let reason = InputField("reason", "理由", .text(maxLength: 1000), required: true)
    private static let arrangement = [
        InputField("unit", "被约见的单位", .one(.units), required: true),
        InputField("official", "负责人", .line(maxLength: 60), required: true, hint: "姓名和职务；委托别人的，写明受委托的负责人"),
        InputField("day", "约见日期", .day, required: true),
        InputField("place", "地点", .line(maxLength: 100), required: true),
    ]

    static let arrange = Verb(.arrange, fields: arrangement) { try $0.arrange() }
    static let rearrange = Verb(.rearrange, fields: arrangement) { try $0.arrange() }

    static let decline = Verb(.decline, fields: [reason]) { act in
        Effect(opinion: act.input.text("reason"), tells: [.person(act.facts.person)])
    }

    static let withdraw = Verb(
        .withdraw, fields: [InputField("reason", "说明", .line(maxLength: 200))]
    ) { act in
        Effect(
            opinion: act.input.text("reason"),
            tells: Act<InterviewCase>.office + (act.facts.unit.map { [.unit($0)] } ?? []))
    }

    /// 登记约见情况: it counts in the deputy's performance file from here.
    static let hold = Verb(
        .hold,
        fields: [
            InputField("day", "约见日期", .day, required: true),
            InputField("record", "约见情况", .text(maxLength: 4000), required: true, hint: "代表提出的问题和意见，当场的说明"),
        ]
    ) { act in
        let day = try act.pastDay("day", "约见日期") ?? act.db.now.day
        try act.db.run(
            """
            UPDATE representatives_interview SET held_on = \(day), record = \(act.input.text("record"))
             WHERE id = \(act.facts.id)
            """)
        let item = PerformanceNoted.Item(
            tenure: act.facts.tenure, kind: .interview, day: day, title: "约见：\(act.facts.topic)",
            source: Reference(InterviewCase.kind, act.facts.id))
        try Outbox.publish(PerformanceNoted([item]), office: act.scope.office, act.db)
        return Effect(
            happenedOn: day, tells: [.person(act.facts.person)] + (act.facts.unit.map { [.unit($0)] } ?? []))
    }

    static let answer = Verb(
        .answer, fields: [InputField("answer", "答复", .text(maxLength: 10_000), required: true)]
    ) { act in
        let words = act.input.required("answer")
        try act.db.run(
            """
            UPDATE representatives_interview SET answer = \(words), answered_on = \(act.db.now.day)
             WHERE id = \(act.facts.id)
            """)
        // Kept in the history too: a later answer is written over this one.
        return Effect(opinion: words, tells: [.person(act.facts.person)] + Act<InterviewCase>.office)
    }

    static let redo = Verb(.redo, fields: [reason]) { act in
        Effect(opinion: act.input.text("reason"), tells: act.facts.unit.map { [.unit($0)] } ?? [])
    }

    static let close = Verb(
        .close, fields: [InputField("words", "代表的意见", .text(maxLength: 500), hint: "如：代表对答复表示满意")]
    ) { act in
        Effect(opinion: act.input.text("words"), tells: [.person(act.facts.person)])
    }
}

extension Act<InterviewCase> {
    fileprivate static var office: [Journal.Holder] { [.role(.officeStaff), .role(.officeHead)] }

    fileprivate func arrange() throws -> Effect {
        let unit: UnitID = try input.id("unit").orInvalid("unit", "请选择被约见的单位。")
        guard let name = try Unit.names(of: [unit], in: scope.office, db)[unit] else {
            throw Failure.invalid(field: "unit", "没有这个单位，请重新选择。")
        }
        let day = try input.day("day").orInvalid("day", "请填写约见日期。")
        guard day <= db.now.day.adding(months: 12) else {
            throw Failure.invalid(field: "day", "约见日期在一年以后，请核对。")
        }
        let (official, place) = (input.required("official"), input.required("place"))
        try db.run(
            """
            UPDATE representatives_interview
               SET unit_id = \(unit), official = \(official), held_on = \(day), place = \(place)
             WHERE id = \(facts.id)
            """)
        var told: [Journal.Holder] = [.person(facts.person), .unit(unit)]
        if let before = facts.unit, before != unit { told.append(.unit(before)) }
        return Effect(opinion: "\(day.chinese)，\(place)，\(name)\(official)", tells: told)
    }
}
