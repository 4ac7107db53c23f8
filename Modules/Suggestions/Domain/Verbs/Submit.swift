import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<SuggestionCase> {
    /// From here on the text is frozen. In session it goes to the delegation, between sessions to the office. Who signed
    /// and has meanwhile left office or been suspended is not counted among the signers, and is told.
    static let submit = Verb(.submit, fields: SubmissionChecklist.fields + SubmissionChecklist.ownFields) { act in
        try SubmissionChecklist.require(act.input, of: .load(of: act.scope.office, act.db))
        return try submitted(act, on: act.db.now.day)
    }

    /// - Parameter day: on which it was proposed: today, or the day on the paper.
    static func submitted(_ act: Act<SuggestionCase>, on day: Day) throws -> Effect {
        let facts = act.facts
        let left = facts.signed.filter { !$0.isInOffice }
        if !left.isEmpty {
            try act.db.run(
                """
                UPDATE suggestions_signer SET answer = 'dropped'
                 WHERE suggestion_id = \(facts.id) AND person_id IN \(left.map(\.person))
                """)
        }
        try act.db.run(
            """
            UPDATE suggestions_suggestion
               SET proposed_on = \(day), meeting_id = \(facts.isSessionSitting ? facts.meeting : nil),
                   origin = \(facts.isSessionSitting ? Origin.session : .between),
                   advised_on = NULL, insisted_on = NULL, withdrawal_asked_on = NULL
             WHERE id = \(facts.id)
            """)
        try Outbox.publish(
            SuggestionSubmitted(suggestion: facts.id, signers: facts.signed.filter(\.isInOffice).map(\.person)),
            office: act.scope.office,
            act.db)
        try LikenessIndex.note([facts.id], act.db)
        try SuggestionPerformance.note(act.facts, in: act.scope.office, act.db)
        let reviewer: Journal.Holder =
            switch act.transition.to {
            case .delegationReview: facts.delegation.map(Journal.Holder.delegation) ?? .role(.officeStaff)
            case .motionsReview where !facts.isConfidential: .role(.motionsGroup)
            default: .role(.officeStaff)
            }
        let name = try act.name()
        let next = act.transition.to == .intake ? "请受理。" : "请审核。"
        return Effect(
            opinion: left.isEmpty ? nil : "\(left.count) 位联名代表已不在任或暂停执行职务，不列入联名。",
            clocksHeldBy: .role(.officeStaff),
            news: [
                .init("\(act.scope.name)\(act.transition.event.title)了\(name)，\(next)", to: [reviewer]),
                .init("\(name)已提交。您已不在任或者暂停执行职务，没有列入联名。", to: left.map { .person($0.person) }),
            ])
    }
}
