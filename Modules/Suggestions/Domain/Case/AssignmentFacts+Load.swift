import Kernel
import Platform
import Storage
import SuggestionsContract

extension AssignmentFacts: Record {
    /// Of suggestions_assignment `a` joined with its suggestion `s`.
    public static var columns: SQL {
        """
        a.id, a.suggestion_id, a.state, a.version, a.role, a.unit_id, s.round, s.lead_person_id, a.assigned_on,
        COALESCE((SELECT m.unit_id FROM suggestions_assignment m WHERE m.suggestion_id = s.id AND m.role = 'main'),
                 a.unit_id),
        (SELECT COUNT(*) FROM suggestions_assignment o
          WHERE o.suggestion_id = s.id AND o.id <> a.id AND o.role IN ('main', 'separate')
            AND o.state NOT IN ('replied', 'done')),
        (SELECT COUNT(*) FROM suggestions_talk t
          WHERE t.assignment_id = a.id AND t.round = s.round AND t.counterpart = 'deputy'),
        COALESCE(a.without_opinions_round = s.round, FALSE), a.signed_for_on IS NOT NULL,
        EXISTS (SELECT m.id FROM suggestions_assignment m
                 WHERE m.suggestion_id = s.id AND m.role IN ('main', 'separate') AND m.state = 'handling'),
        (SELECT COUNT(*) FROM suggestions_assignment c
          WHERE c.suggestion_id = s.id AND c.role = 'co' AND c.state IN ('to_sign', 'handling', 'adjusting')),
        EXISTS (SELECT l.id FROM suggestions_reply l WHERE l.assignment_id = a.id AND l.round < s.round)
        """
    }

    public init(_ row: inout Row) throws {
        id = try row.next()
        suggestion = try row.next()
        state = try row.next()
        version = try row.next()
        role = try row.next()
        unit = try row.next()
        round = try row.next()
        lead = try row.next()
        assignedOn = try row.next()
        mainUnit = try row.next()
        repliesMissing = try row.next()
        talks = try row.next()
        goesOnWithout = try row.next()
        isSignedFor = try row.next()
        isMainHandling = try row.next()
        opinionsMissing = try row.next()
        isHandlingAgain = try row.next()
    }

    /// Throws `notFound` for one of another office, or of a suggestion this person may not see.
    static func load(_ id: AssignmentID, for scope: Scope, follows: Bool, _ db: any Connection) throws
        -> AssignmentFacts
    {
        let visible: SQL =
            follows
            ? "office_id = \(scope.office)" : Visibility.permits("suggestions_assignment.suggestion_id", for: scope)
        // Locked first and alone: PostgreSQL locks no rows of a statement with aggregates.
        let locked: AssignmentID? = try db.value(
            """
            SELECT id FROM suggestions_assignment WHERE id = \(id) AND \(visible) \(.forUpdate)
            """)
        let facts: AssignmentFacts? = try locked.flatMap { id in
            try db.first(
                """
                SELECT \(columns) FROM suggestions_assignment a
                  JOIN suggestions_suggestion s ON s.id = a.suggestion_id
                 WHERE a.id = \(id)
                """)
        }
        guard let facts else { throw Failure.notFound("没有这项承办，或者您不能查看它。") }
        return try facts.withReturnLimit(for: scope, db)
    }
}
