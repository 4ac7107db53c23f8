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
        let reason = act.input.required("reason")
        try act.tell("您提出的约见“\(act.facts.topic)”不安排。理由：\(reason)", [.person(act.facts.person)])
        return Effect(opinion: reason)
    }

    static let withdraw = Verb(
        .withdraw, fields: [InputField("reason", "说明", .line(maxLength: 200))]
    ) { act in
        let day = act.facts.heldOn.map { "（\($0.chinese)）" } ?? ""
        try act.tell("代表撤回了约见“\(act.facts.topic)”\(day)，不再约见。", Act<InterviewCase>.office + act.unit)
        return Effect(opinion: act.input.text("reason"))
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
        try act.tell(
            "\(day.chinese)约见“\(act.facts.topic)”的情况已登记，计入您的履职档案；答复了再告诉您。", [.person(act.facts.person)])
        try act.tell("\(day.chinese)代表约见“\(act.facts.topic)”的情况已登记，请答复代表提出的问题。", act.unit)
        return Effect(happenedOn: day)
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
        try act.tell(
            "您约见“\(act.facts.topic)”提出的问题有了答复，请查看；请说明有没有不同意见。", [.person(act.facts.person)])
        try act.tell("约见“\(act.facts.topic)”已答复代表，等代表说明有没有不同意见；没有的请办结。", Act<InterviewCase>.office)
        return Effect(opinion: words)
    }

    static let agree = Verb(.agree, fields: [InputField("words", "说明", .line(maxLength: 200))]) { act in
        try act.tell("代表对约见“\(act.facts.topic)”的答复没有不同意见，请办结。", Act<InterviewCase>.office)
        return Effect(opinion: act.input.text("words"))
    }

    static let object = Verb(.object, fields: [reason]) { act in
        let reason = act.input.required("reason")
        try act.tell("代表对约见“\(act.facts.topic)”的答复有不同意见：\(reason)", Act<InterviewCase>.office)
        return Effect(opinion: reason)
    }

    static let redo = Verb(.redo, fields: [reason]) { act in
        let reason = act.input.required("reason")
        try act.tell("约见“\(act.facts.topic)”的答复退回，请重新答复。理由：\(reason)", act.unit)
        return Effect(opinion: reason)
    }

    static let close = Verb(
        .close, fields: [InputField("words", "代表的意见", .text(maxLength: 500), hint: "如：代表对答复表示满意")]
    ) { act in
        try act.tell("您提出的约见“\(act.facts.topic)”已办结。", [.person(act.facts.person)])
        return Effect(opinion: act.input.text("words"))
    }
}

extension Act<InterviewCase> {
    fileprivate static var office: [Journal.Holder] { [.role(.officeStaff), .role(.officeHead)] }

    /// The unit that is met, once it is arranged.
    fileprivate var unit: [Journal.Holder] { facts.unit.map { [.unit($0)] } ?? [] }

    /// One sentence for these readers, with what they must know of this interview.
    fileprivate func tell(_ text: String, _ holders: [Journal.Holder]) throws {
        try Notice.send(text, about: Reference(InterviewCase.kind, facts.id), to: holders, by: scope, db)
    }

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
        let when = "\(day.chinese)，\(place)"
        try tell(
            "您提出的约见“\(facts.topic)”\(facts.unit == nil ? "安排在" : "改为")：\(when)，\(name)\(official)。请按时到会。",
            [.person(facts.person)])
        try tell(
            "代表约见“\(facts.topic)”\(facts.unit == unit ? "改为" : "安排在")：\(when)。请\(official)按时出席，约见后答复代表提出的问题。",
            [.unit(unit)])
        if let before = facts.unit, before != unit {
            try tell("代表约见“\(facts.topic)”改由\(name)出席，贵单位不用再参加。", [.unit(before)])
        }
        return Effect(opinion: "\(when)，\(name)\(official)")
    }
}
