import Kernel
import Platform
import Storage
import SuggestionsContract

extension Verb<SuggestionCase> {
    private static let reason = InputField("reason", "理由", .text(maxLength: 1000), required: true)

    /// Joint suggestions, where the rule asks for everyone's consent (上海市规定第十条).
    static let askWithdrawal = Verb(.askWithdrawal, fields: [reason]) { act in
        try act.db.run(
            """
            UPDATE suggestions_suggestion SET withdrawal_asked_on = \(act.db.now.day) WHERE id = \(act.facts.id)
            """)
        try act.db.run(
            """
            UPDATE suggestions_signer SET agreed_to_withdraw = \(false) WHERE suggestion_id = \(act.facts.id)
            """)
        let (reason, words) = (act.input.text("reason"), try act.words())
        return Effect(
            opinion: reason,
            news: [
                .init(
                    "\(act.scope.name)申请撤回\(words.name)，请答复同意或者不同意\(words.reason(reason))",
                    to: act.facts.signed.map { .person($0.person) })
            ])
    }

    /// The last consent withdraws it.
    static let agreeWithdrawal = Verb(
        .agreeWithdrawal,
        foresee: { _, facts, scope in facts.submission.agreed.formUnion(scope.people) },
        apply: { act in
            try act.db.run(
                """
                UPDATE suggestions_signer SET agreed_to_withdraw = \(true)
                 WHERE suggestion_id = \(act.facts.id) AND person_id IN \(act.scope.people)
                """)
            guard act.transition.to == .withdrawn else { return Effect(tells: [.person(act.facts.lead)]) }
            return try withdrawn(act, by: nil, opinion: "全体签名代表同意撤回。")
        })

    static let objectWithdrawal = Verb(.objectWithdrawal, fields: [reason]) { act in
        try act.db.run(
            "UPDATE suggestions_suggestion SET withdrawal_asked_on = NULL WHERE id = \(act.facts.id)")
        return Effect(
            opinion: act.input.text("reason"), tells: act.facts.signed.map { .person($0.person) })
    }

    /// It counts no more, everybody concerned is told, and the units' parts and promises end with it.
    ///
    /// - Parameter name: of who withdrew it; nil when all its signers did together.
    static func withdrawn(_ act: Act<SuggestionCase>, by name: String?, opinion: String?) throws -> Effect {
        try SuggestionPerformance.withdraw(act)
        let promises: [PromiseID] = try act.db.values(
            """
            SELECT id FROM suggestions_promise
             WHERE suggestion_id = \(act.facts.id) AND state IN \(PromiseState.pending) ORDER BY id
            """)
        let words = try act.words()
        let done = name.map { "\($0)撤回了\(words.name)" } ?? "\(words.name)已撤回"
        return Effect(
            opinion: opinion,
            news: [
                .init(
                    "\(done)，到此为止\(words.reason(opinion))",
                    to: act.facts.concerned + (act.facts.units + act.facts.trial.waiting).map { .unit($0) }
                        + (act.facts.units.isEmpty ? [] : [.role(.officeStaff)]))
            ],
            follows: act.facts.submission.openParts.map { Follow(AssignmentCase.self, .cease, $0) }
                + promises.map { Follow(PromiseCase.self, .end, $0) })
    }
}

extension Verb<AssignmentCase> {
    static let cease = Verb(.cease) { act in
        // Clocks of other rooms too: nothing runs on a part that is over.
        let part = Reference(SuggestionReferences.assignment, act.facts.id)
        for clock in try RunningClock.running(of: [part], act.scope.office, act.db) {
            try RunningClock.stop(clock.key, of: part, on: act.db.now.day, act.scope.office, act.db)
        }
        return Effect(follows: try ExtensionCase.lapses(with: act.facts.id, act.db))
    }
}
