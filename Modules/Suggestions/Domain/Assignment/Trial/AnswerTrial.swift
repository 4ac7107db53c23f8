import Kernel
import Platform
import Storage

extension Verb<SuggestionCase> {
    /// A unit that shall get it says whether it objects, and whose the matter would be.
    static let answerTrial = Verb(
        .answerTrial,
        fields: [
            InputField(
                "answer", "答复",
                .choice([TrialFacts.Answer.agreed, .objected].map { .init($0.rawValue, $0.title) }), required: true),
            InputField("reason", "理由", .text(maxLength: 1000), hint: "有异议时写明理由和依据。"),
            InputField("unit", "建议承办单位", .one(.units), hint: "有异议时可以写明该由哪个单位承办。"),
        ],
        foresee: { input, facts, scope in
            guard let answer = TrialFacts.Answer(rawValue: input.required("answer")) else { return }
            facts.trial.answer(answer, of: scope.units)
        },
        apply: { act in
            let answer = act.input.required("answer")
            let proposed: UnitID? = act.input.id("unit")
            if answer == TrialFacts.Answer.objected.rawValue {
                guard act.input.text("reason") != nil else {
                    throw Failure.invalid(field: "reason", "有异议时，请写明理由。")
                }
                guard !act.scope.units.contains(where: { $0 == proposed }) else {
                    throw Failure.invalid(field: "unit", "建议承办单位不能是本单位。")
                }
            }
            if let proposed {
                let names = try Unit.names(of: [proposed], in: act.scope.office, act.db)
                guard names[proposed] != nil else { throw Failure.invalid(field: "unit", "没有这个单位，请重新选择。") }
            }
            try act.db.run(
                """
                UPDATE suggestions_trial
                   SET answer = \(answer), reason = \(act.input.text("reason")), proposed_unit_id = \(proposed),
                       answered_by = \(act.scope.name), answered_on = \(act.db.now.day)
                 WHERE suggestion_id = \(act.facts.id) AND round = \(act.facts.trial.round)
                   AND unit_id IN \(act.scope.units) AND answer IS NULL
                """)
            let title = TrialFacts.Answer(rawValue: answer)?.title ?? ""
            return Effect(
                opinion: [title, act.input.text("reason")].compactMap { $0 }.joined(separator: "："),
                tells: [.role(.officeStaff)])
        })
}
