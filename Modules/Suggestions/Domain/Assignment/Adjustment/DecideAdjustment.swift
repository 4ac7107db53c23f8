import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<AssignmentCase> {
    /// 同意调整: another unit gets the part, with clocks of its own from today.
    static let agreeAdjustment = Verb(
        .agreeAdjustment,
        fields: [
            InputField("unit", "改由哪个单位承办", .one(.units), hint: "会办单位退出、不另找单位时不选。"),
            InputField("requirement", "办理要求", .text(maxLength: 1000), hint: "不写则沿用原来的要求。"),
            InputField("opinion", "审核意见", .text(maxLength: 1000)),
        ]
    ) { act in
        let effect = try relieve(act, why: act.input.text("opinion"))
        try decide(act, "agreed", next: act.input.id("unit"))
        return effect
    }

    /// 不同意调整: it goes on where it is; its clocks have run on.
    static let refuseAdjustment = Verb(
        .refuseAdjustment,
        fields: [InputField("opinion", "不同意的理由", .text(maxLength: 1000), required: true)]
    ) { act in
        try decide(act, "refused", next: nil)
        let (why, words) = (act.input.text("opinion"), try act.words())
        return Effect(
            opinion: why,
            news: [
                .init("代工委不同意您单位退回\(words.name)，请继续办理\(words.reason(why))", to: [.unit(act.facts.unit)])
            ])
    }

    static let takeOver = Verb(.takeOver) { act in
        let rules = try ClockRules.load(office: act.scope.office, act.db)
        let told = try GivenPart.sentence(
            try act.name(), as: act.facts.role, from: act.db.now.day, rules)
        return Effect(clocksHeldBy: .unit(act.facts.unit), news: [.init(told, to: [.unit(act.facts.unit)])])
    }

    private static func decide(_ act: Act<AssignmentCase>, _ decision: String, next: UnitID?) throws {
        try act.db.run(
            """
            UPDATE suggestions_adjustment
               SET decision = \(decision), opinion = \(act.input.text("opinion")), decided_by = \(act.scope.name),
                   decided_on = \(act.db.now.day), next_unit_id = \(next)
             WHERE assignment_id = \(act.facts.id) AND decided_on IS NULL
            """)
    }
}
