import Kernel
import Platform
import Storage
import SuggestionsContract

extension PublicationFacts {
    /// Throws `notFound` for one this person may not see.
    public static func find(_ id: SuggestionID, for scope: Scope, _ db: any Connection) throws -> PublicationFacts {
        let found: [PublicationFacts] = try db.all(
            """
            SELECT \(columns) FROM \(tables)
             WHERE \(Visibility.permits("s.id", for: scope))
               AND s.id = \(id)
            """)
        guard let facts = try withReplies(found, in: scope.office, db).first else {
            throw Failure.notFound("没有这件建议，或者您不能查看它。")
        }
        return facts
    }

    /// Locked, with a row of its own for the decision.
    static func locked(_ id: SuggestionID, for scope: Scope, _ db: any Connection) throws -> PublicationFacts {
        try begin([id], in: scope.office, db)
        return try find(id, for: scope, db)
    }

    /// Locks those suggestions of the office and gives each its row. Constant statements.
    static func begin(_ ids: [SuggestionID], in office: OfficeID, _ db: any Connection) throws {
        let locked: [SuggestionID] = try db.values(
            """
            SELECT id FROM suggestions_suggestion WHERE office_id = \(office) AND id IN \(ids) ORDER BY id
             \(.forUpdate)
            """)
        guard !locked.isEmpty else { return }
        let begun = Set<SuggestionID>(
            try db.values("SELECT id FROM suggestions_publication WHERE office_id = \(office) AND id IN \(locked)"))
        let fresh = locked.filter { !begun.contains($0) }
        guard !fresh.isEmpty else { return }
        var batch = Batch(
            into: "suggestions_publication", ["id", "office_id", "state", "version", "edition", "created_at"])
        for id in fresh { batch.append(id, office, PublicationCase.machine.start, 1, 0, db.now) }
        try db.insert(batch)
    }

    /// Two statements for all of them.
    static func withReplies(
        _ facts: [PublicationFacts], in office: OfficeID, _ db: any Connection
    ) throws -> [PublicationFacts] {
        guard !facts.isEmpty else { return [] }
        let replies: [PublishedReply] = try db.all(
            """
            SELECT \(PublishedReply.columns) FROM suggestions_reply r
              JOIN suggestions_assignment a ON a.id = r.assignment_id
              JOIN platform_unit u ON u.id = a.unit_id
             WHERE a.office_id = \(office) AND a.suggestion_id IN \(facts.map(\.id))
               AND a.role IN \(AssignmentRole.replying) AND r.signed_on IS NOT NULL AND r.signed_by IS NOT NULL
               AND r.round = (SELECT MAX(l.round) FROM suggestions_reply l
                               WHERE l.assignment_id = r.assignment_id AND l.signed_on IS NOT NULL)
             ORDER BY a.suggestion_id, u.sort_key, u.id
            """)
        let own = Set(replies.map(\.suggestion))
        let joint = try jointReplies(facts.map(\.id).filter { !own.contains($0) }, in: office, db)
        let bySuggestion = Dictionary(grouping: replies + joint, by: \.suggestion)
        return facts.map { facts in
            var facts = facts
            facts.replies = bySuggestion[facts.id] ?? []
            return facts
        }
    }

    /// Those of the main ones that were delivered to these merged ones too (`JointSuggestion.replies`); none of a main one
    /// that is kept secret.
    private static func jointReplies(
        _ merged: [SuggestionID], in office: OfficeID, _ db: any Connection
    ) throws -> [PublishedReply] {
        guard !merged.isEmpty else { return [] }
        return try db.all(
            """
            SELECT c.id, \(PublishedReply.said) FROM suggestions_suggestion c
              JOIN suggestions_suggestion m ON m.id = c.merged_into AND m.is_confidential = \(false)
              JOIN suggestions_assignment a ON a.suggestion_id = m.id
              JOIN suggestions_reply r ON r.assignment_id = a.id
              JOIN platform_unit u ON u.id = a.unit_id
             WHERE c.office_id = \(office) AND c.id IN \(merged) AND a.role IN \(AssignmentRole.replying)
               AND r.signed_by IS NOT NULL AND r.signed_on <= c.replied_on
               AND r.round = (SELECT MAX(l.round) FROM suggestions_reply l
                                JOIN suggestions_assignment b ON b.id = l.assignment_id
                               WHERE b.suggestion_id = m.id AND b.role IN \(AssignmentRole.replying)
                                 AND l.signed_on <= c.replied_on)
             ORDER BY c.id, u.sort_key, u.id
            """)
    }
}
