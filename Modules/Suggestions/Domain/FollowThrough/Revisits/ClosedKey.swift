import Kernel
import Platform
import Storage
import SuggestionsContract

/// A key suggestion (重点督办) closed in a year, and when it was last looked at since: what 回头看 is chosen from.
public struct ClosedKey: Record, Sendable {
    public static var columns: SQL {
        """
        s.id, s.number, s.title, s.key_leader, s.closed_on, s.result_class, s.satisfaction, s.state,
        \(AssignmentRole.replyingUnit(of: "s.id")),
        (SELECT MAX(v.held_on) FROM suggestions_revisit v WHERE v.suggestion_id = s.id)
        """
    }

    public let id: SuggestionID
    public let number: String?
    public let title: String
    public let leader: String?
    public let closedOn: Day?
    public let result: ResultClass?
    public let satisfaction: Grade?
    public let state: SuggestionState
    public let mainUnit: String?
    /// Nil while nobody has looked at it again.
    public let revisitedOn: Day?

    public init(_ row: inout Row) throws {
        id = try row.next()
        number = try row.next()
        title = try row.next()
        leader = try row.next()
        closedOn = try row.next()
        result = try row.next()
        satisfaction = try row.next()
        state = try row.next()
        mainUnit = try row.next()
        revisitedOn = try row.next()
    }

    /// Those never looked at first. Throws `forbidden` without the permission.
    public static func all(
        year: Int, limit: Int, offset: Int, for scope: Scope, _ db: any Connection
    ) throws -> [ClosedKey] {
        try scope.require(.assignSuggestions)
        return try db.all(
            """
            SELECT \(columns) FROM suggestions_suggestion s WHERE \(condition(year, scope.office))
             ORDER BY 10 NULLS FIRST, s.number NULLS LAST, s.id LIMIT \(limit) OFFSET \(offset)
            """)
    }

    public static func count(year: Int, for scope: Scope, _ db: any Connection) throws -> Int {
        try scope.require(.assignSuggestions)
        return try db.count("SELECT COUNT(*) FROM suggestions_suggestion s WHERE \(condition(year, scope.office))")
    }

    private static func condition(_ year: Int, _ office: OfficeID) -> SQL {
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
            return "s.office_id IS NULL"
        }
        return """
            s.office_id = \(office) AND s.is_key = \(true) AND s.closed_on >= \(first) AND s.closed_on <= \(last)
            AND s.state IN \([SuggestionState.closed, .archived])
            """
    }
}
