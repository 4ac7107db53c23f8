import Kernel
import Platform
import Storage

private enum InstructionSubject {}

extension Verb<BriefCase> {
    /// 批示: which leader wrote what, when.
    static let instructOnBrief = Verb(
        .instruct,
        fields: [
            InputField("leader", "批示领导", .line(maxLength: 60), required: true),
            InputField("body", "批示内容", .text(maxLength: 2000), required: true),
            InputField("day", "批示日期", .day, required: true),
        ]
    ) { act in
        let (leader, body) = (act.input.required("leader"), act.input.required("body"))
        let day = try act.pastDay("day", "批示日期")
        try act.db.run(
            """
            INSERT INTO representatives_brief_instruction (id, office_id, brief_id, leader, body, given_on, created_at)
            VALUES (\(ID<InstructionSubject>.new(at: act.db.now)), \(act.scope.office), \(act.facts.id), \(leader),
                    \(body), \(day), \(act.db.now))
            """)
        return Effect(opinion: "\(leader)：\(body)", happenedOn: day, tells: [.role(.officeStaff)])
    }

    /// 转办: the unit is told.
    static let passBrief = Verb(
        .pass,
        fields: [
            InputField("unit", "承办单位", .one(.units), required: true),
            InputField("requirement", "办理要求", .text(maxLength: 1000)),
        ]
    ) { act in
        let unit: UnitID? = act.input.id("unit")
        let name = try unit.flatMap { try Unit.names(of: [$0], in: act.scope.office, act.db)[$0] }
        guard let unit, let name else { throw Failure.invalid(field: "unit", "请从列表中选择承办单位。") }
        try act.db.run(
            """
            UPDATE representatives_brief SET unit_id = \(unit), passed_on = \(act.db.now.day)
             WHERE id = \(act.facts.id)
            """)
        let words = ["转\(name)", act.input.text("requirement")].compactMap { $0 }
        return Effect(opinion: words.joined(separator: "。"))
    }

    static let followUpBrief = Verb(
        .followUp,
        fields: [
            InputField("words", "落实情况", .text(maxLength: 2000), required: true),
            InputField("day", "日期", .day, required: true),
        ]
    ) { act in
        let day = try act.pastDay("day", "日期")
        try act.db.run(
            "UPDATE representatives_brief SET follow_ups = follow_ups + 1 WHERE id = \(act.facts.id)")
        return Effect(opinion: act.input.text("words"), happenedOn: day)
    }

    static let closeBrief = Verb(
        .close, fields: [InputField("words", "办结说明", .text(maxLength: 1000), required: true)]
    ) { act in
        try act.db.run(
            "UPDATE representatives_brief SET closed_on = \(act.db.now.day) WHERE id = \(act.facts.id)")
        return Effect(opinion: act.input.text("words"), tells: [.role(.officeHead)])
    }
}
