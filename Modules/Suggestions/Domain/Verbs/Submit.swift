import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<SuggestionCase> {
    /// From here on the text is frozen. In session it goes to the delegation, between sessions to the office.
    static let submit = Verb(.submit) { act in
        let facts = act.facts
        try act.db.run(
            """
            UPDATE suggestions_suggestion
               SET proposed_on = \(act.db.now.day), meeting_id = \(facts.isSessionSitting ? facts.meeting : nil),
                   origin = \(facts.isSessionSitting ? Origin.session : .between)
             WHERE id = \(facts.id)
            """)
        try Outbox.publish(
            SuggestionSubmitted(suggestion: facts.id, signers: facts.signed.map(\.person)), office: act.scope.office,
            act.db)
        try SuggestionPerformance.note(act.facts, in: act.scope.office, act.db)
        let reviewer: Journal.Holder =
            facts.isSessionSitting
            ? facts.delegation.map(Journal.Holder.delegation) ?? .role(.officeStaff) : .role(.officeStaff)
        return Effect(clocksHeldBy: .role(.officeStaff), tells: [reviewer])
    }
}
