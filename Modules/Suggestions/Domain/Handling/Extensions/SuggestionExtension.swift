import Kernel
import Platform
import Storage
import SuggestionsContract

public enum ExtensionSubject {}
public typealias ExtensionID = ID<ExtensionSubject>

/// A request for more time, with the part it is about.
public struct SuggestionExtension: CaseRecord, Sendable {
    public static var columns: SQL {
        """
        e.id, e.assignment_id, a.suggestion_id, a.unit_id, u.name, s.number, s.title, a.assigned_on, e.state, e.version,
        e.reason, e.work_done, e.due_on, e.asked_until, e.granted_until, e.asked_by, e.asked_on, e.answer,
        e.answered_by, e.answered_on, e.created_at, a.state
        """
    }

    static var tables: SQL {
        """
        suggestions_extension e
          JOIN suggestions_assignment a ON a.id = e.assignment_id
          JOIN suggestions_suggestion s ON s.id = a.suggestion_id
          JOIN platform_unit u ON u.id = a.unit_id
        """
    }

    public let id: ExtensionID
    public let assignment: AssignmentID
    public let suggestion: SuggestionID
    public let unit: UnitID
    public let unitName: String
    public let number: String?
    public let title: String
    public let assignedOn: Day
    public let state: ExtensionCase.State
    public let version: Int
    public let reason: String
    public let workDone: String
    /// The reply's due day when it was asked.
    public let dueOn: Day
    public let askedUntil: Day
    public let grantedUntil: Day?
    public let askedBy: String
    public let askedOn: Day
    public let answer: String?
    public let answeredBy: String?
    public let answeredOn: Day?
    public let createdAt: Instant
    /// The handling is paused: no reply is due, so no day can be moved.
    public let isPaused: Bool

    public init(_ row: inout Row) throws {
        id = try row.next()
        assignment = try row.next()
        suggestion = try row.next()
        unit = try row.next()
        unitName = try row.next()
        number = try row.next()
        title = try row.next()
        assignedOn = try row.next()
        state = try row.next()
        version = try row.next()
        reason = try row.next()
        workDone = try row.next()
        dueOn = try row.next()
        askedUntil = try row.next()
        grantedUntil = try row.next()
        askedBy = try row.next()
        askedOn = try row.next()
        answer = try row.next()
        answeredBy = try row.next()
        answeredOn = try row.next()
        createdAt = try row.next()
        isPaused = try row.next(AssignmentState.self) == .paused
    }

    /// Throws `notFound` for one of a suggestion that this person may not see.
    public static func find(_ id: ExtensionID, for scope: Scope, _ db: any Connection) throws -> SuggestionExtension {
        let found: SuggestionExtension? = try db.first(
            """
            SELECT \(columns) FROM \(tables)
             WHERE e.id = \(id) AND e.office_id = \(scope.office)
               AND \(Visibility.permits("a.suggestion_id", for: scope))
            """)
        guard let found else { throw Failure.notFound("没有这件延期申请，或者您不能查看它。") }
        return found
    }

    /// Of a suggestion that the reader may see, oldest first.
    public static func all(of suggestion: SuggestionID, in office: OfficeID, _ db: any Connection) throws
        -> [SuggestionExtension]
    {
        try db.all(
            """
            SELECT \(columns) FROM \(tables)
             WHERE e.office_id = \(office) AND a.suggestion_id = \(suggestion) ORDER BY e.created_at, e.id
            """)
    }

    /// The office's, those that wait first.
    public static func list(limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws
        -> [SuggestionExtension]
    {
        try scope.require(.assignSuggestions)
        return try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE e.office_id = \(scope.office)
             ORDER BY CASE WHEN e.state = 'asked' THEN 0 ELSE 1 END, e.asked_on DESC, e.id
             LIMIT \(limit) OFFSET \(offset)
            """)
    }

    public static func count(for scope: Scope, _ db: any Connection) throws -> Int {
        try db.count("SELECT COUNT(*) FROM suggestions_extension WHERE office_id = \(scope.office)")
    }
}
