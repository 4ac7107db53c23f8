import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<SuggestionCase> {
    /// 增加会办单位: units that were forgotten at 交办, with clocks of their own from today.
    static let addCoUnits = Verb(
        .addCoUnits,
        fields: [
            InputField("co", "增加的会办单位", .many(.units), required: true),
            InputField("requirement", "办理要求", .text(maxLength: 1000), hint: "不写则与主办单位的要求相同。"),
            InputField("reason", "增加的理由", .text(maxLength: 1000), required: true, hint: "写进经过，单位和代表都能看到。"),
        ]
    ) { act in
        let co: [UnitID] = act.input.ids("co")
        let names = try Unit.names(of: co, in: act.scope.office, act.db)
        guard names.count == co.count else { throw Failure.invalid(field: "co", "有不认识的单位，请重新选择。") }
        let requirement =
            try act.input.text("requirement") ?? GivenPart.all(of: act.facts.id, act.db).first?.requirement
        let whole = NewParts.Whole(
            suggestion: act.facts.id, round: act.facts.round, lead: act.facts.lead, day: act.db.now.day)
        let made = try co.map { unit in
            try Replacement(
                share: .init(unit: unit, role: .co, requirement: requirement), whole: whole,
                office: act.scope.office, field: "co"
            ).make(act.db)
        }
        let name = try act.name()
        return Effect(
            opinion: "会办：\(co.compactMap { names[$0] }.joined(separator: "、"))\n\(act.input.required("reason"))",
            news: [
                .init(
                    try GivenPart.sentence(
                        name, as: .co, from: whole.day, try ClockRules.load(office: act.scope.office, act.db)),
                    to: made.flatMap(\.tells)),
                .init(
                    "代工委给\(name)增加了会办单位：\(co.compactMap { names[$0] }.joined(separator: "、"))。",
                    to: act.facts.mainUnits.map { .unit($0) }),
            ], follows: made.flatMap(\.follows))
    }

    /// 更正办理要求: what all units that have it in hand were told; the earlier words stay in the history.
    static let correctRequirement = Verb(
        .correctRequirement,
        fields: [
            InputField("requirement", "更正后的办理要求", .text(maxLength: 1000), required: true, hint: "各承办单位同样办理。"),
            InputField("reason", "更正的理由", .text(maxLength: 1000), required: true, hint: "写进经过，单位和代表都能看到。"),
        ]
    ) { act in
        let earlier = try GivenPart.all(of: act.facts.id, act.db).compactMap(\.requirement)
            .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let requirement = act.input.required("requirement")
        try act.db.run(
            """
            UPDATE suggestions_assignment SET requirement = \(requirement)
             WHERE office_id = \(act.scope.office) AND suggestion_id = \(act.facts.id) AND role <> 'former'
            """)
        let before = earlier.isEmpty ? "原来没有要求" : "原来的要求：\(earlier.joined(separator: "；"))"
        return Effect(
            opinion: "\(before)\n现在的要求：\(requirement)\n\(act.input.required("reason"))",
            tells: act.facts.units.map { .unit($0) })
    }
}

extension SuggestionCase {
    /// The office puts a wrong 交办 right; which unit has which part is changed on the part (`reassign`).
    static let correcting: [Transition<SuggestionCase>] = [
        Row(
            .handling, .addCoUnits, by: .office, requires: [.mainStillHandling], to: .handling,
            next: "由新的会办单位签收、提出会办意见，期限从今天起计算。"),
        Row(
            .handling, .correctRequirement, by: .office, to: .handling,
            next: "各承办单位按更正后的要求办理，期限不变。"),
    ]
}

extension Transition<SuggestionCase>.Condition {
    static let mainStillHandling = Self("有主办单位，并且它还没有提交答复稿", isAwaited: true) { $0.isMainHandling }
}
