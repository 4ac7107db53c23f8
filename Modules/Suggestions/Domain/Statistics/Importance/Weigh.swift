import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<SuggestionCase> {
    /// 分级: once more when it was wrong; the history keeps both.
    static let weigh = Verb(
        .weigh,
        fields: [
            InputField("importance", "分级", .choice(Importance.self, \.title), required: true),
            InputField("reason", "理由", .text(maxLength: 500)),
        ]
    ) { act in
        let importance = try Importance(rawValue: act.input.required("importance")).orInvalid(
            "importance", "请选择分级。")
        try act.db.run(
            "UPDATE suggestions_suggestion SET importance = \(importance) WHERE id = \(act.facts.id)")
        return Effect(
            opinion: [importance.title, act.input.text("reason")].compactMap { $0 }.joined(separator: "："))
    }
}

extension SuggestionCase {
    /// From its number on until it is closed.
    static let weighing: [Transition<SuggestionCase>] = [
        SuggestionState.triage, .trial, .ready, .handling, .paused, .feedback, .redoReview,
    ].map { state in
        Row(state, .weigh, by: .office, to: state, isInternal: true, next: "已分级，办理统计按分级列出。")
    }
}
