import Kernel
import Platform
import Storage
import SuggestionsContract

/// The key suggestions of a year: those a meeting decided here, and those whose mark came with the ledger.
public struct KeyListing: Sendable {
    public var year: Int?
    public var state: KeyState?
    /// Only those whose mark came with the ledger.
    public var importedOnly = false

    public init() {}

    public struct Line: Record, Sendable {
        public static var columns: SQL {
            """
            s.id, s.number, s.title, s.state, s.proposed_on, k.id, k.state, k.meeting, k.decided_on,
            COALESCE(k.leader, s.key_leader), k.committee, k.ends_on, k.reported_on,
            (SELECT COUNT(*) FROM suggestions_key_action x WHERE x.key_id = k.id AND x.withdrawn_on IS NULL),
            \(AssignmentRole.replyingUnit(of: "s.id"))
            """
        }

        public let suggestion: SuggestionID
        public let number: String?
        public let title: String
        public let handling: SuggestionState
        public let proposedOn: Day
        /// Nil for a mark of the ledger.
        public let key: ID<KeySuggestion>?
        public let state: KeyState?
        public let meeting: String?
        public let decidedOn: Day?
        public let leader: String?
        public let committee: String?
        public let endsOn: Day?
        public let reportedOn: Day?
        public let actions: Int
        public let mainUnit: String?

        public init(_ row: inout Row) throws {
            suggestion = try row.next()
            number = try row.next()
            title = try row.next()
            handling = try row.next()
            proposedOn = try row.next()
            key = try row.next()
            state = try row.next()
            meeting = try row.next()
            decidedOn = try row.next()
            leader = try row.next()
            committee = try row.next()
            endsOn = try row.next()
            reportedOn = try row.next()
            actions = try row.next()
            mainUnit = try row.next()
        }
    }

    /// Newest first. One statement. Throws `forbidden` without the permission.
    public func page(limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws -> [Line] {
        try scope.require(.superviseSuggestions)
        return try db.all(
            """
            SELECT \(Line.columns) FROM \(Self.tables) WHERE \(condition(scope.office))
             ORDER BY COALESCE(k.decided_on, s.proposed_on) DESC, s.number NULLS LAST, s.id, k.id
             LIMIT \(limit) OFFSET \(offset)
            """)
    }

    public func count(for scope: Scope, _ db: any Connection) throws -> Int {
        try scope.require(.superviseSuggestions)
        return try db.count("SELECT COUNT(*) FROM \(Self.tables) WHERE \(condition(scope.office))")
    }

    private static var tables: SQL {
        "suggestions_suggestion s LEFT JOIN suggestions_key k ON k.suggestion_id = s.id"
    }

    private func condition(_ office: OfficeID) -> SQL {
        var parts: [SQL] = ["s.office_id = \(office)", "(k.id IS NOT NULL OR s.is_key = \(true))"]
        if let state { parts.append("k.state = \(state)") }
        if importedOnly { parts.append("k.id IS NULL") }
        if let year, let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) {
            parts.append(
                "(k.year = \(year) OR (k.id IS NULL AND s.proposed_on >= \(first) AND s.proposed_on <= \(last)))")
        }
        return SQL(parts, joined: " AND ")
    }
}
