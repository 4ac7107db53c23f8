import Kernel
import Platform
import Storage
import SuggestionsContract

/// The work meetings of an office, newest first.
public struct WorkMeetingListing: Sendable {
    /// Of the day it was held, or else is planned for.
    public var year: Int?
    public var kind: WorkMeetingKind?
    public var state: WorkMeetingState?

    public init() {}

    public struct Line: Record, Sendable {
        public static var columns: SQL {
            """
            \(WorkMeeting.columns),
            (SELECT COUNT(*) FROM suggestions_meeting_item d WHERE d.meeting_id = m.id AND d.dropped_on IS NULL),
            (SELECT COUNT(*) FROM suggestions_meeting_unit i WHERE i.meeting_id = m.id AND i.dropped_on IS NULL),
            (SELECT COUNT(*) FROM suggestions_meeting_unit i WHERE i.meeting_id = m.id AND i.present = \(true)),
            (SELECT COUNT(*) FROM suggestions_meeting_note n WHERE n.meeting_id = m.id AND n.struck_on IS NULL)
            """
        }

        public let meeting: WorkMeeting
        public let suggestions: Int
        public let invited: Int
        public let present: Int
        public let notes: Int

        public init(_ row: inout Row) throws {
            meeting = try WorkMeeting(&row)
            suggestions = try row.next()
            invited = try row.next()
            present = try row.next()
            notes = try row.next()
        }
    }

    /// One statement. Throws `forbidden` without the permission.
    public func page(limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws -> [Line] {
        try scope.require(.superviseSuggestions)
        return try db.all(
            """
            SELECT \(Line.columns) FROM suggestions_meeting m WHERE \(condition(scope.office))
             ORDER BY COALESCE(m.held_on, m.planned_on) DESC, m.id DESC LIMIT \(limit) OFFSET \(offset)
            """)
    }

    public func count(for scope: Scope, _ db: any Connection) throws -> Int {
        try scope.require(.superviseSuggestions)
        return try db.count("SELECT COUNT(*) FROM suggestions_meeting m WHERE \(condition(scope.office))")
    }

    private func condition(_ office: OfficeID) -> SQL {
        var parts: [SQL] = ["m.office_id = \(office)"]
        if let kind { parts.append("m.kind = \(kind)") }
        if let state { parts.append("m.state = \(state)") }
        if let year, let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) {
            parts.append(
                "COALESCE(m.held_on, m.planned_on) >= \(first) AND COALESCE(m.held_on, m.planned_on) <= \(last)")
        }
        return SQL(parts, joined: " AND ")
    }
}

extension WorkMeeting {
    /// A meeting on whose agenda a suggestion stands.
    public struct About: Record, Sendable {
        public static var columns: SQL { "" }
        public let meeting: WorkMeeting
        /// Whether the reader may open its page.
        public let isOpen: Bool

        public init(_ row: inout Row) throws {
            meeting = try WorkMeeting(&row)
            isOpen = try row.next(Int.self) > 0
        }
    }

    /// Those of a suggestion that the reader sees already, the cancelled ones left out. One statement.
    public static func about(_ id: SuggestionID, for scope: Scope, _ db: any Connection) throws -> [About] {
        let open: SQL =
            scope.may(.superviseSuggestions)
            ? "CAST(1 AS BIGINT)"
            : """
            (SELECT COUNT(*) FROM suggestions_meeting_unit i
              WHERE i.meeting_id = m.id AND i.unit_id IN \(scope.units) AND i.dropped_on IS NULL)
            """
        return try db.all(
            """
            SELECT \(columns), \(open) FROM suggestions_meeting m
              JOIN suggestions_meeting_item d ON d.meeting_id = m.id
             WHERE d.suggestion_id = \(id) AND d.dropped_on IS NULL AND m.office_id = \(scope.office)
               AND m.state <> \(WorkMeetingState.cancelled)
             ORDER BY COALESCE(m.held_on, m.planned_on), m.id
            """)
    }
}
