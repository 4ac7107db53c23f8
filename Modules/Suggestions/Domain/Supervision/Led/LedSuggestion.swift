import Kernel
import Platform
import Storage
import SuggestionsContract

/// 领办: a leader of the government or of a court or procuratorate leads the handling of a suggestion (浙江省条例第十六条).
public struct LedSuggestion: Record, Sendable {
    public static var columns: SQL {
        """
        l.id, l.suggestion_id, s.number, s.title, l.leader, l.post, l.reason, l.since, l.ended_on, l.ended_reason,
        l.entered_by
        """
    }

    static var tables: SQL { "suggestions_led l JOIN suggestions_suggestion s ON s.id = l.suggestion_id" }

    public let id: ID<LedSuggestion>
    public let suggestion: SuggestionID
    public let number: String?
    public let title: String
    public let leader: String
    public let post: String
    public let reason: String
    public let since: Day
    /// Nil while the leader leads.
    public let endedOn: Day?
    public let endedReason: String?
    public let enteredBy: String

    public init(_ row: inout Row) throws {
        id = try row.next()
        suggestion = try row.next()
        number = try row.next()
        title = try row.next()
        leader = try row.next()
        post = try row.next()
        reason = try row.next()
        since = try row.next()
        endedOn = try row.next()
        endedReason = try row.next()
        enteredBy = try row.next()
    }

    /// Of a suggestion the reader may see already, oldest first.
    public static func of(_ suggestion: SuggestionID, in office: OfficeID, _ db: any Connection) throws
        -> [LedSuggestion]
    {
        try db.all(
            """
            SELECT \(columns) FROM \(tables)
             WHERE l.suggestion_id = \(suggestion) AND l.office_id = \(office) ORDER BY l.since, l.id
            """)
    }

    /// All that began in that year, newest first. Throws `forbidden` without the permission.
    public static func all(in year: Int, limit: Int, for scope: Scope, _ db: any Connection) throws
        -> [LedSuggestion]
    {
        try scope.require(.superviseSuggestions)
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
            return []
        }
        return try db.all(
            """
            SELECT \(columns) FROM \(tables)
             WHERE l.office_id = \(scope.office) AND l.since >= \(first) AND l.since <= \(last)
             ORDER BY l.since DESC, l.id LIMIT \(limit)
            """)
    }
}
