import Kernel
import Platform
import Storage

extension Verb<SuggestionCase> {
    static let confirm = answer(.confirm, .confirmed)
    static let decline = answer(.decline, .declined)

    /// The invited deputy answers; nobody can answer for another.
    private static func answer(_ event: SuggestionEvent, _ answer: SuggestionFacts.Signer.Answer) -> Verb {
        Verb(
            event,
            foresee: { _, facts, scope in
                for place in facts.signers.indices
                where facts.signers[place].answer == .invited && scope.people.contains(facts.signers[place].person) {
                    facts.signers[place].answer = answer
                    facts.signers[place].isAnswering = true
                }
            },
            apply: { act in
                try act.db.run(
                    """
                    UPDATE suggestions_signer SET answer = \(answer), answered_at = \(act.db.now)
                     WHERE suggestion_id = \(act.facts.id) AND answer = 'invited'
                       AND person_id IN \(act.scope.people)
                    """)
                let said = answer == .confirmed ? "同意联名" : "谢绝联名"
                let rest = act.transition.to == .draft ? "受邀的代表都已答复，请提交。" : "还有代表没有答复。"
                return Effect(news: [
                    .init("\(act.scope.name)\(said)\(try act.name())，\(rest)", to: [.person(act.facts.lead)])
                ])
            })
    }

    /// The lead goes on without those who have not answered; they are told.
    static let stopWaiting = Verb(.stopWaiting) { act in
        try act.db.run(
            """
            UPDATE suggestions_signer SET answer = 'dropped'
             WHERE suggestion_id = \(act.facts.id) AND answer = 'invited'
            """)
        let name = try act.name()
        return Effect(news: [
            .init(
                "\(act.scope.name)不再等候您确认，\(name)没有把您列入联名。", to: act.facts.pending.map { .person($0.person) }),
            .init(
                "\(name)不再等候没有答复的代表，由领衔代表提交。", to: act.facts.signed.map { .person($0.person) }),
        ])
    }
}
