import Kernel
import Platform
import Storage

extension Verb<AssignmentCase> {
    /// 签收: the unit has it.
    static let signFor = Verb(.signFor) { act in
        try act.db.run(
            "UPDATE suggestions_assignment SET signed_for_on = \(act.db.now.day) WHERE id = \(act.facts.id)")
        return Effect(news: [.init("\(try act.unitName())签收了\(try act.name())。", to: [.role(.officeStaff)])])
    }

    /// 经办人 drafts the co-unit's opinion; until its head hands it in, nobody outside the unit reads it.
    static let draftOpinion = Verb(
        .draftOpinion,
        fields: [InputField("opinion", "会办意见", .text(maxLength: 5000), required: true, hint: "负责人提交以前，只有本单位能看到。")]
    ) { act in
        try act.db.run(
            """
            UPDATE suggestions_assignment SET opinion = \(act.input.text("opinion")), opinion_on = NULL, opinion_by = NULL
             WHERE id = \(act.facts.id)
            """)
        return Effect(news: [
            .init("\(act.scope.name)拟好了\(try act.name())的会办意见，由负责人提交主办单位。", to: [.unit(act.facts.unit)])
        ])
    }

    /// A co-unit's opinion, signed by its head, addressed to the main unit.
    static let giveOpinion = Verb(
        .giveOpinion,
        fields: [InputField("opinion", "会办意见", .text(maxLength: 5000), required: true, hint: "由本单位负责人签发，送主办单位。")]
    ) { act in
        try act.db.run(
            """
            UPDATE suggestions_assignment
               SET opinion = \(act.input.text("opinion")), opinion_on = \(act.db.now.day), opinion_by = \(act.scope.name)
             WHERE id = \(act.facts.id)
            """)
        return Effect(news: [
            .init("\(try act.unitName())交来了\(try act.name())的会办意见。", to: [.unit(act.facts.mainUnit)])
        ])
    }

    static let finish = Verb(.finish)

    static let reopen = Verb(.reopen) { act in Effect(clocksHeldBy: .unit(act.facts.unit)) }
}
