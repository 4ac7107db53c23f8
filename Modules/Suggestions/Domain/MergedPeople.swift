import Kernel
import Platform
import RepresentativesContract
import Storage

extension Subscription {
    /// Two people of the register turned out to be one: what the one who is gone led, signed or rated is the other's.
    static let mergedPeople = Subscription(to: PersonMerged.self, as: "suggestions.merged-people") {
        event, office, db in
        guard let gone = PersonID(event.gone), let kept = PersonID(event.kept) else {
            throw Failure.internal(cause: "ids of merged people")
        }
        try db.run(
            """
            UPDATE suggestions_suggestion SET lead_person_id = \(kept)
             WHERE office_id = \(office) AND lead_person_id = \(gone)
            """)
        // Where both signed, or both rated a round, the entry of each stays as it was.
        try db.run(
            """
            UPDATE suggestions_signer SET person_id = \(kept)
             WHERE office_id = \(office) AND person_id = \(gone)
               AND NOT EXISTS (SELECT o.id FROM suggestions_signer o
                                WHERE o.suggestion_id = suggestions_signer.suggestion_id AND o.person_id = \(kept))
            """)
        try db.run(
            """
            UPDATE suggestions_rating SET person_id = \(kept)
             WHERE office_id = \(office) AND person_id = \(gone)
               AND NOT EXISTS (SELECT o.id FROM suggestions_rating o
                                WHERE o.suggestion_id = suggestions_rating.suggestion_id
                                  AND o.person_id = \(kept) AND o.round = suggestions_rating.round)
            """)
    }
}
