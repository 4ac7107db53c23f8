import Kernel
import Platform
import Storage

/// The counts behind an `AssessedPart`, over `a` (the part) and `s` (the suggestion).
enum AssessedSources {
    static let signDue: SQL = """
        (SELECT MAX(c.due_on) FROM platform_clock c WHERE \(clock) AND c.key = \(SuggestionClock.signFor))
        """

    /// What the ledger brought has no signature: it proves nothing about how it was handled.
    static let replies: SQL = "(SELECT COUNT(*) FROM suggestions_reply y WHERE \(signed))"

    static let contacted: SQL = """
        (SELECT COUNT(*) FROM suggestions_reply y
          WHERE \(signed) AND EXISTS (SELECT t.id FROM suggestions_talk t
                                       WHERE t.assignment_id = a.id AND t.round = y.round
                                         AND t.held_on <= y.signed_on))
        """

    /// A clock that was stopped without a reply or an opinion (a pause, an extension) says nothing.
    static func dues(on today: Day) -> SQL {
        """
        (SELECT COUNT(*) FROM platform_clock c
          WHERE \(clock) AND c.key IN \(replyClocks)
            AND ((c.stopped_on IS NULL AND c.due_on < \(today)) OR \(answered)))
        """
    }

    static let dueMet: SQL = """
        (SELECT COUNT(*) FROM platform_clock c
          WHERE \(clock) AND c.key IN \(replyClocks) AND c.stopped_on <= c.due_on AND \(answered))
        """

    static func steps(_ event: AssignmentEvent) -> SQL {
        """
        (SELECT COUNT(*) FROM platform_step p
          WHERE p.office_id = a.office_id AND p.subject_kind = \(AssignmentCase.kind) AND p.subject_id = a.id
            AND p.event = \(event.rawValue))
        """
    }

    /// A co-unit is not rated.
    static func ratings(_ condition: SQL) -> SQL {
        """
        (SELECT COUNT(*) FROM suggestions_rating r
          WHERE r.suggestion_id = s.id AND \(Satisfaction.standing("r")) AND r.result IS NOT NULL
            AND EXISTS (SELECT y.id FROM suggestions_reply y WHERE \(signed) AND y.round <= r.round)
            AND a.role <> 'co'\(condition))
        """
    }

    private static let replyClocks = [SuggestionClock.reply, SuggestionClock.redo, SuggestionClock.coOpinion]

    private static let clock: SQL =
        "c.office_id = a.office_id AND c.subject_kind = \(AssignmentCase.kind) AND c.subject_id = a.id"

    private static let signed: SQL = "y.assignment_id = a.id AND y.signed_on IS NOT NULL AND y.signed_by IS NOT NULL"

    private static let answered: SQL = """
        (c.stopped_on IS NOT NULL
         AND ((c.key = \(SuggestionClock.coOpinion) AND a.opinion_on IS NOT NULL AND a.opinion_on >= c.started_on)
           OR (c.key <> \(SuggestionClock.coOpinion)
               AND EXISTS (SELECT y.id FROM suggestions_reply y
                            WHERE \(signed) AND y.signed_on >= c.started_on AND y.signed_on <= c.stopped_on))))
        """
}
