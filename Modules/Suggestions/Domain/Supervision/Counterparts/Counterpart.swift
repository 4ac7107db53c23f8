import Kernel
import Platform
import Storage
import SuggestionsContract

/// 对口督办: which committee watches the suggestions of a category, or those a unit handles.
public struct Counterpart: Record, Sendable {
    public static var columns: SQL {
        "c.id, c.committee, c.category, c.unit_id, u.name, c.since, c.ended_on, c.ended_reason"
    }

    static var tables: SQL { "suggestions_counterpart c LEFT JOIN platform_unit u ON u.id = c.unit_id" }

    public let id: ID<Counterpart>
    public let committee: String
    /// Either a category or a unit.
    public let category: String?
    public let unit: UnitID?
    public let unitName: String?
    public let since: Day
    /// Nil while it holds.
    public let endedOn: Day?
    public let endedReason: String?

    public init(_ row: inout Row) throws {
        id = try row.next()
        committee = try row.next()
        category = try row.next()
        unit = try row.next()
        unitName = try row.next()
        since = try row.next()
        endedOn = try row.next()
        endedReason = try row.next()
    }

    /// What is watched, in words.
    public var subject: String { category.map { "类别：\($0)" } ?? "单位：\(unitName ?? "")" }

    /// Those that hold first. Throws `forbidden` without the permission.
    public static func all(for scope: Scope, _ db: any Connection) throws -> [Counterpart] {
        try scope.require(keeping)
        return try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE c.office_id = \(scope.office)
             ORDER BY CASE WHEN c.ended_on IS NULL THEN 0 ELSE 1 END, c.committee, c.category NULLS LAST, u.sort_key, c.id
            """)
    }

    /// The names of the committees that watch anything now, for a filter.
    public static func committees(in office: OfficeID, _ db: any Connection) throws -> [String] {
        try db.values(
            """
            SELECT DISTINCT committee FROM suggestions_counterpart
             WHERE office_id = \(office) AND ended_on IS NULL ORDER BY committee
            """)
    }

    /// Those that watch a suggestion: by its units, and by its category.
    public static func watching(
        _ suggestion: SuggestionID, category: String?, in office: OfficeID, _ db: any Connection
    ) throws -> [Counterpart] {
        try db.all(
            """
            SELECT \(columns) FROM \(tables)
             WHERE c.office_id = \(office) AND c.ended_on IS NULL
               AND (c.category = \(category ?? "")
                 OR c.unit_id IN (SELECT a.unit_id FROM suggestions_assignment a
                                   WHERE a.suggestion_id = \(suggestion) AND a.role <> \(AssignmentRole.co)
                                     AND a.state <> \(AssignmentState.reassigned)))
             ORDER BY c.committee, c.id
            """)
    }

    /// The condition on suggestions_suggestion for what a committee watches.
    static func condition(_ committee: String, _ office: OfficeID) -> SQL {
        """
        (category IN (SELECT c.category FROM suggestions_counterpart c
                       WHERE c.office_id = \(office) AND c.committee = \(committee) AND c.ended_on IS NULL
                         AND c.category IS NOT NULL)
         OR id IN (SELECT a.suggestion_id FROM suggestions_assignment a
                     JOIN suggestions_counterpart c ON c.unit_id = a.unit_id
                    WHERE c.office_id = \(office) AND c.committee = \(committee) AND c.ended_on IS NULL
                      AND a.role <> \(AssignmentRole.co) AND a.state <> \(AssignmentState.reassigned)))
        """
    }
}
