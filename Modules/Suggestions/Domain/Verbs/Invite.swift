import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

extension Verb<SuggestionCase> {
    /// The lead asks others to sign with them; each answers personally.
    static func invite(_ directory: any DeputyDirectory) -> Verb {
        Verb(
            .invite,
            fields: [InputField("deputies", "邀请的代表", .many(.deputies), required: true, hint: "本级在任代表，每人由本人确认。")]
        ) { act in
            let invited: [TenureID] = act.input.ids("deputies")
            let deputies = try directory.deputies(invited, in: act.scope.office, act.db)
            let known = Set((act.facts.signed + act.facts.pending).map(\.person))
            for (place, tenure) in invited.enumerated() {
                guard let deputy = deputies[tenure], deputy.isInOffice, deputy.level == act.facts.level else {
                    throw Failure.invalid(field: "deputies", "只能邀请本级在任的代表。")
                }
                guard !known.contains(deputy.person) else {
                    throw Failure.invalid(field: "deputies", "\(deputy.name)已在联名名单里。")
                }
                // Whoever declined or was not waited for may be asked again: the earlier answer stays in the history.
                try act.db.run(
                    """
                    INSERT INTO suggestions_signer (id, office_id, suggestion_id, person_id, tenure_id, position, answer)
                    VALUES (\(ID<SuggestionFacts.Signer>.new(at: act.db.now)), \(act.scope.office), \(act.facts.id),
                            \(deputy.person), \(tenure), \(act.facts.signers.count + place), 'invited')
                    ON CONFLICT (suggestion_id, person_id) DO UPDATE SET answer = 'invited', answered_at = NULL
                    """)
            }
            return Effect(
                opinion: "邀请：" + invited.compactMap { deputies[$0]?.name }.joined(separator: "、"),
                news: [
                    .init(
                        "\(act.scope.name)请您联名\(try act.name())，请打开看过后确认或者谢绝。",
                        to: deputies.values.map { .person($0.person) })
                ])
        }
    }
}
