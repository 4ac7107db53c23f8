import Kernel
import Platform
import Storage
import SuggestionsContract

extension InputField.Source {
    /// Suggestions that can be, or are, on a meeting's agenda.
    public static let agendaSuggestions = InputField.Source("suggestions.agenda")
}

/// A suggestion on a meeting's agenda, or one that can be put there.
public struct WorkMeetingItem: Record, Sendable {
    public static var columns: SQL {
        """
        s.id, s.number, s.title, s.state, s.is_confidential,
        (SELECT COUNT(*) FROM suggestions_meeting_item g WHERE \(discussed))
        """
    }

    /// `g` puts `s` on the agenda of some meeting.
    private static var discussed: SQL {
        "g.suggestion_id = s.id AND g.office_id = s.office_id AND g.dropped_on IS NULL"
    }

    public let suggestion: SuggestionID
    public let number: String?
    public let title: String
    public let state: SuggestionState
    let isConfidential: Bool
    /// On how many agendas it stands.
    public let agendas: Int

    public init(_ row: inout Row) throws {
        suggestion = try row.next()
        number = try row.next()
        title = try row.next()
        state = try row.next()
        isConfidential = try row.next()
        agendas = try row.next()
    }

    public var name: String { [number, title].compactMap { $0 }.joined(separator: " ") }

    /// Those of the agenda that the reader may see. One statement.
    public static func all(of meeting: ID<WorkMeeting>, for scope: Scope, _ db: any Connection) throws
        -> [WorkMeetingItem]
    {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_meeting_item d JOIN suggestions_suggestion s ON s.id = d.suggestion_id
             WHERE d.meeting_id = \(meeting) AND d.office_id = \(scope.office) AND d.dropped_on IS NULL
               AND \(sight(of: scope))
             ORDER BY s.number NULLS LAST, s.id
            """)
    }

    /// `s` is a suggestion this person sees.
    static func sight(of scope: Scope) -> SQL {
        "\(Visibility.permits("s.id", for: scope))"
    }

    /// What can be put on the agenda: what these units handle or have handled, and for a 交办会 what waits to be
    /// assigned; those on no agenda yet first, the newest first, 500 of them. One statement.
    public static func candidates(
        for kind: WorkMeetingKind, of units: [UnitID], in office: OfficeID, _ db: any Connection
    ) throws -> [WorkMeetingItem] {
        let waiting: [SuggestionState] = kind == .assigning ? [.triage, .trial, .ready] : []
        return try db.all(
            """
            SELECT \(columns) FROM suggestions_suggestion s
             WHERE s.office_id = \(office) AND s.number IS NOT NULL AND s.state IN \(onAgenda)
               AND (s.state IN \(waiting)
                    OR s.id IN (SELECT a.suggestion_id FROM suggestions_assignment a
                                 WHERE a.office_id = \(office) AND a.unit_id IN \(units)
                                   AND a.state <> \(AssignmentState.reassigned)))
             ORDER BY CASE WHEN EXISTS (SELECT 1 FROM suggestions_meeting_item g WHERE \(discussed)) THEN 1 ELSE 0 END,
                      s.proposed_on DESC, s.number DESC, s.id LIMIT 500
            """)
    }

    /// Puts those that are not there yet on the agenda. Throws `invalid` beside the field for one that cannot be.
    static func add(
        _ suggestions: [SuggestionID], to meeting: ID<WorkMeeting>, in office: OfficeID, _ db: any Connection
    ) throws {
        let known = try db.count(
            """
            SELECT COUNT(*) FROM suggestions_suggestion
             WHERE office_id = \(office) AND id IN \(suggestions) AND number IS NOT NULL AND state IN \(onAgenda)
            """)
        guard known == suggestions.count else {
            throw Failure.invalid(field: "suggestions", "所选的建议里有不能列入议程的，请重新选择。")
        }
        let there: [SuggestionID] = try db.values(
            """
            SELECT suggestion_id FROM suggestions_meeting_item
             WHERE office_id = \(office) AND meeting_id = \(meeting)
            """)
        try db.run(
            """
            UPDATE suggestions_meeting_item SET dropped_on = NULL
             WHERE meeting_id = \(meeting) AND suggestion_id IN \(suggestions)
            """)
        var batch = Batch(into: "suggestions_meeting_item", ["office_id", "meeting_id", "suggestion_id"])
        for suggestion in Set(suggestions).subtracting(there).sorted() { batch.append(office, meeting, suggestion) }
        if !batch.rows.isEmpty { try db.insert(batch) }
    }

    /// Off the agenda. Throws `invalid` beside the field for one that is not on it.
    static func drop(_ suggestions: [SuggestionID], from meeting: ID<WorkMeeting>, _ db: any Connection) throws {
        let changed = try db.run(
            """
            UPDATE suggestions_meeting_item SET dropped_on = \(db.now.day)
             WHERE meeting_id = \(meeting) AND suggestion_id IN \(suggestions) AND dropped_on IS NULL
            """)
        guard changed == suggestions.count else {
            throw Failure.invalid(field: "suggestions", "所选的建议里有没列入议程的，请重新选择。")
        }
    }

    private static let onAgenda: [SuggestionState] = [
        .triage, .trial, .ready, .handling, .paused, .feedback, .redoReview, .closed, .archived,
    ]
}
