import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<AssignmentCase> {
    private static let reason = InputField("reason", "退回的理由", .text(maxLength: 1000), required: true)

    /// The reviewer has looked at its content, point by point of the list.
    static let passReply = Verb(.passReply, fields: ReplyCheck.fields) { act in
        let check = try ReplyCheck(act.input, try SuggestionRules.load(of: act.scope.office, act.db))
        try act.db.run(
            """
            UPDATE suggestions_reply
               SET checked_by = \(act.scope.name), answers_each = \(check.answersEach),
                   class_fits = \(check.classFits), uses_opinions = \(check.usesOpinions),
                   was_discussed = \(check.wasDiscussed), check_note = \(check.note)
             WHERE assignment_id = \(act.facts.id) AND round = \(act.facts.round)
            """)
        return Effect(news: [
            .init("\(act.scope.name)审核同意了\(try act.name())的答复，请负责人签发。", to: [.unit(act.facts.unit)])
        ])
    }

    static let returnReply = Verb(.returnReply, fields: [reason]) { act in
        let (why, words) = (act.input.text(reason.name), try act.words())
        return Effect(
            opinion: why,
            news: [
                .init(
                    "\(act.scope.name)退回了\(words.name)的答复稿，请经办人修改\(words.reason(why))",
                    to: [.unit(act.facts.unit)])
            ])
    }
}
