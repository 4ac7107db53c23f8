import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<SuggestionCase> {
    private static let opinion = InputField("opinion", "审核意见", .text(maxLength: 1000))
    private static let reason = InputField("reason", "理由", .text(maxLength: 1000), required: true, hint: "会告知领衔代表。")
    private static let category = InputField(
        "category", "类别", .choice(Category.all.map { InputField.Choice($0, $0) }), required: true)

    /// First review: the delegation's head signs.
    static let passDelegation = Verb(.passDelegation, fields: [opinion]) { act in
        Effect(opinion: act.input.text("opinion"), tells: [.role(.motionsGroup)])
    }

    /// Second review: the motions group files it under a category and it gets its number.
    static let passMotions = Verb(.passMotions, fields: [category, opinion], apply: file)

    /// Between sessions the office does both.
    static let accept = Verb(.accept, fields: [category, opinion], apply: file)

    static let sendBack = Verb(.sendBack, fields: [reason]) { act in
        try SuggestionPerformance.withdraw(act)
        return Effect(opinion: act.input.text("reason"), tells: [.person(act.facts.lead)])
    }

    static let refuse = Verb(.refuse, fields: [reason]) { act in
        try SuggestionPerformance.withdraw(act)
        return Effect(opinion: act.input.text("reason"), tells: act.facts.signed.map { .person($0.person) })
    }

    static let withdraw = Verb(.withdraw, fields: [reason]) { act in
        try SuggestionPerformance.withdraw(act)
        return Effect(opinion: act.input.text("reason"), tells: act.facts.concerned)
    }

    @Sendable private static func file(_ act: Act<SuggestionCase>) throws -> Effect {
        let number = try SuggestionNumber.next(act.facts.level, in: act.scope.office, act.db)
        try act.db.run(
            """
            UPDATE suggestions_suggestion SET number = \(number), category = \(act.input.required("category"))
             WHERE id = \(act.facts.id)
            """)
        try SuggestionSearch.refresh([act.facts.id], act.db)
        return Effect(
            opinion: act.input.text("opinion"),
            tells: [.role(.officeStaff), .role(.officeHead), .person(act.facts.lead)])
    }
}
