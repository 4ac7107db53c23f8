import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<SuggestionCase> {
    /// 建议撤回: the reviewers say why, and the lead decides.
    static let adviseWithdrawal = Verb(
        .adviseWithdrawal,
        fields: [InputField("reason", "建议撤回的理由", .text(maxLength: 1000), required: true, hint: "会告知领衔代表。")]
    ) { act in
        try act.db.run(
            "UPDATE suggestions_suggestion SET advised_on = \(act.db.now.day) WHERE id = \(act.facts.id)")
        let (reason, words) = (act.input.text("reason"), try act.words())
        return Effect(
            opinion: reason,
            news: [
                .init(
                    "\(act.scope.name)建议您撤回\(words.name)，请决定撤回还是坚持提出\(words.reason(reason))",
                    to: [.person(act.facts.lead)])
            ])
    }

    /// The lead stands by it; the reviewers go on.
    static let insist = Verb(.insist, fields: [InputField("reason", "说明", .text(maxLength: 1000))]) { act in
        try act.db.run(
            "UPDATE suggestions_suggestion SET insisted_on = \(act.db.now.day) WHERE id = \(act.facts.id)")
        let reviewers: [Journal.Holder] =
            act.facts.state == .motionsReview && !act.facts.isConfidential
            ? [.role(.motionsGroup)] : [.role(.officeStaff), .role(.officeHead)]
        let (reason, words) = (act.input.text("reason"), try act.words())
        return Effect(
            opinion: reason,
            news: [.init("\(act.scope.name)坚持提出\(words.name)，请继续审核\(words.reason(reason))", to: reviewers)])
    }
}
