import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

extension InputField.Source {
    /// The signers who have not rated the round's reply, by tenure.
    public static let unratedSigners = InputField.Source("suggestions.unrated-signers")
}

extension SuggestionCase {
    /// 代录: the office types what a signer has written on paper. The rows are those of the signers' own rating.
    static let ratingFor: [Transition<SuggestionCase>] = [
        Row(
            .feedback, .rateFor, by: .office, when: .othersUnrated, to: .feedback, next: "继续等候其他签名代表评价。"),
        Row(
            .feedback, .rateFor, by: .office, when: .allSatisfied, to: .closed, stops: [SuggestionClock.feedback],
            next: "这件建议已办复。"),
        Row(
            .feedback, .rateFor, by: .office, when: .anyUnsatisfied, to: .redoReview,
            stops: [SuggestionClock.feedback], next: "由代工委交重新办理。"),
    ]
}

extension Verb<SuggestionCase> {
    /// The grade is the signer's; the record says who typed it and where the paper is.
    static let rateFor = Verb(
        .rateFor,
        fields: [
            InputField("signer", "评价的代表", .one(.unratedSigners), required: true),
            InputField("attitude", "办理态度", .choice(Grade.self, \.title), required: true),
            InputField("result", "办理结果", .choice(Grade.self, \.title), required: true),
            InputField("words", "具体意见和要求", .text(maxLength: 2000), hint: "照纸质意见表录入；不满意的要有理由。"),
            InputField("paper", "纸质意见表的日期和存放处", .line(maxLength: 100), required: true),
        ],
        foresee: { input, facts, _ in
            let signer: TenureID? = input.id("signer")
            let grades = [input.text("attitude"), input.text("result")]
            for place in facts.signers.indices where facts.signers[place].tenure == signer {
                facts.signers[place].hasRated = true
                facts.signers[place].isUnsatisfied = grades.contains(Grade.unsatisfied.rawValue)
            }
        },
        apply: { act in
            let tenure: TenureID? = act.input.id("signer")
            let signer = act.facts.signed.first { $0.tenure == tenure && !$0.hasRated }
            guard let signer else { throw Failure.invalid(field: "signer", "请选择还没有评价的签名代表。") }
            let grades = [act.input.text("attitude"), act.input.text("result")]
            guard !grades.contains(Grade.unsatisfied.rawValue) || act.input.text("words") != nil else {
                throw Failure.invalid(field: "words", "评为不满意时，请写明理由和要求。")
            }
            try mark(act, people: [signer.person])
            try act.db.run(
                """
                UPDATE suggestions_rating
                   SET attitude = \(act.input.text("attitude")), result = \(act.input.text("result")),
                       words = \(act.input.text("words")), rated_at = \(act.db.now), typed_by = \(act.scope.name)
                 WHERE suggestion_id = \(act.facts.id) AND round = \(act.facts.round)
                   AND person_id = \(signer.person)
                """)
            let words = "代录，纸质件：\(act.input.required("paper"))"
            guard act.transition.to == .feedback else { return try settle(act, opinion: words) }
            return Effect(opinion: words, tells: [.person(signer.person)])
        })
}
