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
                return Effect(tells: [.person(act.facts.lead)])
            })
    }

    /// The lead goes on without those who have not answered; they are told.
    static let stopWaiting = Verb(.stopWaiting) { act in
        try act.db.run(
            """
            UPDATE suggestions_signer SET answer = 'dropped'
             WHERE suggestion_id = \(act.facts.id) AND answer = 'invited'
            """)
        return Effect(tells: act.facts.concerned)
    }
}
