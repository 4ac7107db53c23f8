import Kernel
import Platform
import Storage
import SuggestionsContract

/// What is done before a suggestion is handled a third time.
public enum RedoCoordinationKind: String, CaseIterable, Storable {
    case coordination, assessment

    public var title: String { self == .coordination ? "协调" : "评估" }
}

extension SuggestionCase {
    static let coordinatingAgain: [Transition<SuggestionCase>] = [
        Row(.redoReview, .coordinateAgain, by: .office, to: .redoReview, next: "可以交重新办理，或者说明不重办。")
    ]
}

extension Transition<SuggestionCase>.Condition {
    /// 河南省办法第二十二条、重庆市条例第二十七条：再次不满意的，组织有关方面协调，或者请专家评估.
    static let coordinatedWhenAgain = Self("第二次以上不满意的，本轮已登记协调或评估") {
        $0.round < 2 || $0.followThrough.coordinations > 0
    }
}

extension Verb<SuggestionCase> {
    /// The second time somebody is not satisfied: who sat together, and what they found.
    static let coordinateAgain = Verb(
        .coordinateAgain,
        fields: [
            InputField("kind", "方式", .choice(RedoCoordinationKind.self, \.title), required: true),
            InputField("held_on", "日期", .day, required: true),
            InputField("participants", "参加的单位、代表和专家", .text(maxLength: 500), required: true),
            InputField("opinion", "协调或评估意见", .text(maxLength: 2000), required: true),
        ]
    ) { act in
        let day = try act.input.requiredPastDay("held_on", "日期", by: act.db.now.day)
        var batch = Batch(
            into: "suggestions_redo_coordination",
            [
                "id", "office_id", "suggestion_id", "round", "kind", "held_on", "participants", "opinion",
                "entered_by", "created_at",
            ])
        batch.append(
            ID<RedoCoordinationKind>.new(at: act.db.now), act.scope.office, act.facts.id, act.facts.round,
            act.input.required("kind"), day, act.input.required("participants"), act.input.required("opinion"),
            act.scope.name, act.db.now)
        try act.db.insert(batch)
        let title = RedoCoordinationKind(rawValue: act.input.required("kind"))?.title ?? ""
        return Effect(
            opinion: "\(title)：\(act.input.required("opinion"))（参加：\(act.input.required("participants"))）",
            happenedOn: day,
            tells: act.facts.mainUnits.map { .unit($0) } + act.facts.signed.map { .person($0.person) })
    }
}
