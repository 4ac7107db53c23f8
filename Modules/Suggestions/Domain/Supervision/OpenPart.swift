import Kernel
import Platform
import Storage
import SuggestionsContract

/// A unit's part of a suggestion that is still being handled.
public struct OpenPart: Record, Sendable {
    public static var columns: SQL {
        """
        s.id, s.number, s.title, a.unit_id, a.role, a.state,
        (SELECT MIN(c.due_on) FROM platform_clock c
          WHERE c.subject_id = a.id AND c.office_id = a.office_id AND c.stopped_on IS NULL) AS due_on
        """
    }

    public let suggestion: SuggestionID
    public let number: String?
    public let title: String
    public let unit: UnitID
    public let role: AssignmentRole
    public let state: AssignmentState
    /// The nearest of its running clocks.
    public let dueOn: Day?

    public init(_ row: inout Row) throws {
        suggestion = try row.next()
        number = try row.next()
        title = try row.next()
        unit = try row.next()
        role = try row.next()
        state = try row.next()
        dueOn = try row.next()
    }

    public var name: String { [number, title].compactMap { $0 }.joined(separator: " ") }

    /// What a unit is urged about. One statement.
    public static func of(_ unit: UnitID, in office: OfficeID, _ db: any Connection) throws -> [OpenPart] {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_assignment a JOIN suggestions_suggestion s ON s.id = a.suggestion_id
             WHERE a.office_id = \(office) AND a.unit_id = \(unit) AND a.state IN \(open) AND s.state NOT IN \(resting)
             ORDER BY due_on NULLS LAST, s.number NULLS LAST, s.id LIMIT 500
            """)
    }

    /// What several units are inspected about. One statement.
    static func of(_ units: [UnitID], in office: OfficeID, _ db: any Connection) throws -> [OpenPart] {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_assignment a JOIN suggestions_suggestion s ON s.id = a.suggestion_id
             WHERE a.office_id = \(office) AND a.unit_id IN \(units) AND a.state IN \(open)
               AND s.state NOT IN \(resting)
             ORDER BY s.number NULLS LAST, s.id, a.unit_id LIMIT 2000
            """)
    }

    /// Those due on that day or before, of these units or of all, most overdue first. One statement.
    static func due(
        by day: Day, of units: [UnitID]? = nil, in office: OfficeID, _ db: any Connection
    ) throws -> [OpenPart] {
        let chosen: SQL = units.map { "AND a.unit_id IN \($0)" } ?? ""
        return try db.all(
            """
            SELECT \(columns) FROM suggestions_assignment a JOIN suggestions_suggestion s ON s.id = a.suggestion_id
             WHERE a.office_id = \(office) AND a.state IN \(open) AND s.state NOT IN \(resting) \(chosen)
               AND EXISTS (SELECT k.id FROM platform_clock k
                            WHERE k.subject_id = a.id AND k.office_id = a.office_id AND k.stopped_on IS NULL
                              AND k.due_on <= \(day))
             ORDER BY due_on, s.number NULLS LAST, s.id
            """)
    }

    /// Not those whose 调整 the office is deciding, nor the paused and the reassigned: the unit owes nothing now.
    private static let open: [AssignmentState] = [.toSign, .handling, .replyChecking, .replySigning]
    /// Of the whole suggestion: nobody is urged about one that rests, is handled with another, or is over.
    private static let resting: [SuggestionState] = [
        .paused, .merged, .motion, .closed, .archived, .withdrawn, .discarded, .refused,
    ]
}
