import Kernel
import Platform
import Storage
import SuggestionsContract

extension InputField.Source {
    /// The notes of a meeting that hold.
    public static let meetingNotes = InputField.Source("suggestions.meeting-notes")
}

/// 点评: what was said of a unit or of a suggestion at a meeting; of neither, an addition to the record.
public struct WorkMeetingNote: Record, Sendable {
    public static var columns: SQL {
        """
        n.id, n.meeting_id, u.name, s.id, s.number, s.title, n.content, n.struck_on, n.struck_reason, n.entered_by,
        n.created_at
        """
    }
    /// A suggestion that the reader does not see has neither number nor title.
    private static func tables(for scope: Scope) -> SQL {
        """
        suggestions_meeting_note n
          LEFT JOIN platform_unit u ON u.id = n.unit_id
          LEFT JOIN suggestions_suggestion s ON s.id = n.suggestion_id AND \(WorkMeetingItem.sight(of: scope))
        """
    }

    public let id: ID<WorkMeetingNote>
    public let meeting: ID<WorkMeeting>
    public let unitName: String?
    public let suggestion: SuggestionID?
    public let number: String?
    public let suggestionTitle: String?
    public let content: String
    /// Entered by mistake: it stays, and only the office reads it.
    public let struckOn: Day?
    public let struckReason: String?
    public let enteredBy: String
    public let createdAt: Instant

    public init(_ row: inout Row) throws {
        id = try row.next()
        meeting = try row.next()
        unitName = try row.next()
        suggestion = try row.next()
        number = try row.next()
        suggestionTitle = try row.next()
        content = try row.next()
        struckOn = try row.next()
        struckReason = try row.next()
        enteredBy = try row.next()
        createdAt = try row.next()
    }

    /// "市交通运输局　2024001"; "会议记录补充" when it is about neither.
    public var about: String {
        let parts = [unitName, number ?? suggestionTitle].compactMap { $0 }
        return parts.isEmpty ? "会议记录补充" : parts.joined(separator: "　")
    }

    /// Oldest first: all for the office; for a unit what is said of it and what holds. One statement.
    public static func all(of meeting: ID<WorkMeeting>, for scope: Scope, _ db: any Connection) throws
        -> [WorkMeetingNote]
    {
        try db.all(
            """
            SELECT \(columns) FROM \(tables(for: scope))
             WHERE n.meeting_id = \(meeting) AND n.office_id = \(scope.office) AND \(sight(of: scope))
             ORDER BY n.created_at, n.id
            """)
    }

    /// What was said of a suggestion the reader sees already, in meetings that hold. One statement.
    public static func about(_ suggestion: SuggestionID, for scope: Scope, _ db: any Connection) throws
        -> [WorkMeetingNote]
    {
        try db.all(
            """
            SELECT \(columns) FROM \(tables(for: scope)) JOIN suggestions_meeting m ON m.id = n.meeting_id
             WHERE n.suggestion_id = \(suggestion) AND n.office_id = \(scope.office) AND n.struck_on IS NULL
               AND m.state = \(WorkMeetingState.held) AND \(sight(of: scope))
             ORDER BY n.created_at, n.id
            """)
    }

    /// A unit reads what is said of itself, and of its suggestions where no other unit is named.
    private static func sight(of scope: Scope) -> SQL {
        if scope.may(.superviseSuggestions) { return "1 = 1" }
        return """
            n.struck_on IS NULL
            AND (n.unit_id IN \(scope.units)
                 OR (n.unit_id IS NULL AND n.suggestion_id IN (SELECT a.suggestion_id FROM suggestions_assignment a
                                                                WHERE a.unit_id IN \(scope.units)
                                                                  AND a.role <> \(AssignmentRole.former))))
            """
    }
}
