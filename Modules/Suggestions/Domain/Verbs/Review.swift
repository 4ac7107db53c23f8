import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

extension Verb<SuggestionCase> {
    private static let opinion = InputField("opinion", "审核意见", .text(maxLength: 1000))
    private static let reason = InputField("reason", "理由", .text(maxLength: 1000), required: true, hint: "会告知领衔代表。")
    private static let category = InputField(
        "category", "类别", .choice(Category.all.map { InputField.Choice($0, $0) }), required: true)

    /// First review: the delegation's head signs.
    static let passDelegation = Verb(.passDelegation, fields: ReviewGates.fields + [opinion]) { act in
        Effect(
            opinion: try checked(act),
            news: [.init("代表团审核同意了\(try act.name())，请审核、编类。", to: [.role(.motionsGroup)])])
    }

    /// Second review: the motions group files it under a category and it gets its number.
    static let passMotions = Verb(.passMotions, fields: [category] + ReviewGates.fields + [opinion], apply: file)

    /// Between sessions the office does both.
    static let accept = Verb(.accept, fields: [category] + ReviewGates.fields + [opinion], apply: file)

    static let sendBack = Verb(.sendBack, fields: [reason]) { act in
        try SuggestionPerformance.withdraw(act)
        let (reason, words) = (act.input.text("reason"), try act.words())
        return Effect(
            opinion: reason,
            news: [
                .init(
                    "\(act.scope.name)退回了\(words.name)，请修改后再提交\(words.reason(reason))",
                    to: [.person(act.facts.lead)])
            ])
    }

    /// 不予受理, on a ground of the office's list; also 作代表来信处理. A ground of the office's own is stored as `other`, with
    /// its words.
    static let refuse = Verb(
        .refuse,
        fields: [
            ReviewStandards.ground,
            InputField("disposal", "处理", .choice(Disposal.self, \.title), required: true), reason,
        ]
    ) { act in
        let (key, disposal) = (act.input.required("ground"), act.input.required("disposal"))
        guard let title = try ReviewStandards.load(of: act.scope.office, act.db).title(of: key) else {
            throw Failure.invalid(field: "ground", "本机关的审核清单里没有这种情形，请重新选择。")
        }
        try act.db.run(
            """
            UPDATE suggestions_suggestion
               SET refusal_ground = \(Exclusion(rawValue: key) ?? .other), refusal_words = \(title), disposal = \(disposal)
             WHERE id = \(act.facts.id)
            """)
        try SuggestionPerformance.withdraw(act)
        let (reason, words) = (act.input.text("reason"), try act.words())
        return Effect(
            opinion: [title, Disposal(rawValue: disposal)?.title, reason].compactMap { $0 }.joined(separator: "；"),
            news: [
                .init(
                    "\(words.name)不予受理（\(title)）\(words.reason(reason))",
                    to: act.facts.signed.map { .person($0.person) })
            ])
    }

    static let withdraw = Verb(.withdraw, fields: [reason]) { act in
        if act.transition.to == .discarded {
            let draft = Reference(SuggestionReferences.suggestion, act.facts.id)
            try Outbox.publish(SuggestionDraftDiscarded(draft), office: act.scope.office, act.db)
        }
        return try withdrawn(act, by: act.scope.name, opinion: act.input.text("reason"))
    }

    /// The reviewer's opinion after the office's three points (三关).
    private static func checked(_ act: Act<SuggestionCase>) throws -> String? {
        let words = [
            try ReviewStandards.load(of: act.scope.office, act.db).passed(act.input), act.input.text("opinion"),
        ].compactMap { $0 }
        return words.isEmpty ? nil : words.joined()
    }

    @Sendable private static func file(_ act: Act<SuggestionCase>) throws -> Effect {
        let opinion = try checked(act)
        // A motion gets a suggestion's number only when it is turned into one.
        let isMotion = act.facts.kind == .motion
        let number = isMotion ? nil : try SuggestionNumber.next(act.facts.level, in: act.scope.office, act.db)
        try act.db.run(
            """
            UPDATE suggestions_suggestion SET number = \(number), category = \(act.input.required("category"))
             WHERE id = \(act.facts.id)
            """)
        try SuggestionSearch.refresh([act.facts.id], act.db)
        let (name, numbered) = (try act.name(), number.map { "，编号 \($0)" } ?? "")
        let next = isMotion ? "由主席团决定" : "由代工委交办"
        return Effect(
            opinion: opinion,
            news: [
                .init("您领衔的\(name)已通过审核\(numbered)，\(next)。", to: [.person(act.facts.lead)]),
                .init(
                    "\(name)已通过审核\(numbered)，\(isMotion ? "请登记主席团的决定" : "请交办")。",
                    to: [.role(.officeStaff), .role(.officeHead)]),
            ])
    }
}
