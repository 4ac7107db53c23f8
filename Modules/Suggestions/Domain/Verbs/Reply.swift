import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<AssignmentCase> {
    private static let reason = InputField("reason", "退回的理由", .text(maxLength: 1000), required: true)

    /// 经办人 drafts the round's reply; a returned draft is written over, a signed one never.
    static let draftReply = Verb(
        .draftReply,
        fields: [
            InputField("result_class", "办理结果类别", .choice(ResultClass.self, \.title), required: true),
            InputField("body", "答复正文", .text(maxLength: 20_000), required: true),
            InputField("promise", "承诺事项", .text(maxLength: 1000), hint: "类别为 B 或 C 时填写。"),
            InputField("promised_by", "承诺时限", .day),
            InputField("responsible", "承诺责任人", .line(maxLength: 60), hint: "单位里对这项承诺负责的人。"),
        ]
    ) { act in
        let resultClass = act.input.required("result_class")
        if [ResultClass.solving, .planned].map(\.rawValue).contains(resultClass) {
            guard act.input.text("promise") != nil else {
                throw Failure.invalid(field: "promise", "类别为 B 或 C 时，请填写承诺事项。")
            }
            guard let day = act.input.day("promised_by"), day >= act.db.now.day, day.year <= 2100 else {
                throw Failure.invalid(field: "promised_by", "类别为 B 或 C 时，请填写承诺时限，不早于今天，不晚于 2100 年。")
            }
        }
        try act.db.run(
            """
            INSERT INTO suggestions_reply (id, office_id, assignment_id, round, result_class, body, promise,
                                           promised_by, responsible, drafted_by, created_at)
            VALUES (\(ID<ResultClass>.new(at: act.db.now)), \(act.scope.office), \(act.facts.id), \(act.facts.round),
                    \(resultClass), \(act.input.text("body")), \(act.input.text("promise")),
                    \(act.input.day("promised_by")), \(act.input.text("responsible")), \(act.scope.name), \(act.db.now))
            ON CONFLICT (assignment_id, round) DO UPDATE
               SET result_class = excluded.result_class, body = excluded.body, promise = excluded.promise,
                   promised_by = excluded.promised_by, responsible = excluded.responsible, drafted_by = excluded.drafted_by, checked_by = NULL
            """)
        return Effect(tells: [.unit(act.facts.unit)])
    }

    static let passReply = Verb(.passReply) { act in
        try act.db.run(
            """
            UPDATE suggestions_reply SET checked_by = \(act.scope.name)
             WHERE assignment_id = \(act.facts.id) AND round = \(act.facts.round)
            """)
        return Effect(tells: [.unit(act.facts.unit)])
    }

    static let returnReply = Verb(.returnReply, fields: [reason]) { act in
        Effect(opinion: act.input.text("reason"), tells: [.unit(act.facts.unit)])
    }

    /// The unit's head signs: the reply goes to every signer in the same moment; of several units of 分办 the last one's
    /// takes the others along, and the class that solves least stands for the whole.
    static let signReply = Verb(.signReply) { act in
        try act.db.run(
            """
            UPDATE suggestions_reply SET signed_by = \(act.scope.name), signed_on = \(act.db.now.day)
             WHERE assignment_id = \(act.facts.id) AND round = \(act.facts.round)
            """)
        try act.db.run(
            """
            UPDATE suggestions_suggestion
               SET result_class = (SELECT MAX(r.result_class) FROM suggestions_reply r
                                     JOIN suggestions_assignment a ON a.id = r.assignment_id
                                    WHERE a.suggestion_id = \(act.facts.suggestion) AND a.role <> 'former'
                                      AND r.round = \(act.facts.round) AND r.signed_on IS NOT NULL)
             WHERE id = \(act.facts.suggestion)
            """)
        let replaced = try OpenPromise.open(act)
        guard act.facts.repliesMissing == 0 else { return Effect(tells: [.role(.officeStaff)], follows: replaced) }
        return Effect(follows: [Follow(SuggestionCase.self, .deliver, act.facts.suggestion)] + replaced)
    }
}
