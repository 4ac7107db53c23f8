import Kernel
import Platform
import Storage
import SuggestionsContract

/// 办理时限表: every step of a suggestion that has a limit, when it is due, when it was done, and how often was urged.
public struct Timetable: Sendable {
    public enum Standing: String, CaseIterable, Sendable {
        case running, overdue, done

        public var title: String {
            switch self {
            case .running: "正在计算的"
            case .overdue: "已逾期的"
            case .done: "已办的"
            }
        }
    }

    public var meeting: MeetingID?
    public var unit: UnitID?
    public var standing: Standing?

    public init() {}

    public struct Line: Record, Sendable {
        /// A clock is held by a unit, by a role of the office, or by a deputy.
        public static var columns: SQL {
            """
            s.id, s.number, s.title, u.id, u.name, r.title, c.started_on, c.due_on, c.stopped_on,
            (SELECT COUNT(*) FROM suggestions_supervised d JOIN suggestions_supervision v ON v.id = d.supervision_id
              WHERE d.suggestion_id = s.id AND v.unit_id = u.id AND v.withdrawn_on IS NULL)
            """
        }

        public let id: SuggestionID
        public let number: String?
        public let title: String
        let unit: UnitID?
        /// Nil where the office or the deputies have it.
        public let unitName: String?
        /// "答复期限"
        public let step: String
        public let startedOn: Day
        public let dueOn: Day
        /// Nil while it runs.
        public let doneOn: Day?
        /// Calls and letters to this unit about this suggestion.
        public let urged: Int

        public init(_ row: inout Row) throws {
            id = try row.next()
            number = try row.next()
            title = try row.next()
            unit = try row.next()
            unitName = try row.next()
            step = try row.next()
            startedOn = try row.next()
            dueOn = try row.next()
            doneOn = try row.next()
            urged = try row.next()
        }

        /// Calendar days left on that day, negative when it is late; nil once it is done.
        public func daysLeft(on today: Day) -> Int? { doneOn == nil ? today.distance(to: dueOn) : nil }
    }

    /// One statement. Throws `forbidden` without the permission.
    public func lines(
        on today: Day, limit: Int, offset: Int, for scope: Scope, _ db: any Connection
    ) throws -> [Line] {
        try scope.require(.assignSuggestions)
        return try db.all(
            """
            SELECT \(Line.columns) FROM \(Self.tables) WHERE \(condition(scope.office, today))
             ORDER BY s.number NULLS LAST, s.id, c.due_on, c.id LIMIT \(limit) OFFSET \(offset)
            """)
    }

    public func count(on today: Day, for scope: Scope, _ db: any Connection) throws -> Int {
        try scope.require(.assignSuggestions)
        return try db.count("SELECT COUNT(*) FROM \(Self.tables) WHERE \(condition(scope.office, today))")
    }

    private static var tables: SQL {
        """
        platform_clock c
          JOIN suggestions_suggestion s ON s.id = c.page_id
          JOIN platform_clock_rule r ON r.id = c.rule_id
          LEFT JOIN platform_unit u ON u.id = c.holder_id AND c.holder_kind = 'unit'
        """
    }

    private func condition(_ office: OfficeID, _ today: Day) -> SQL {
        var parts: [SQL] = [
            "c.office_id = \(office)", "c.page_kind = \(SuggestionCase.kind)", "s.office_id = \(office)",
            "(\(SQL(SuggestionState.unsubmitted.map { "s.state <> \($0)" }, joined: " AND ")))",
        ]
        if let meeting { parts.append("s.meeting_id = \(meeting)") }
        if let unit { parts.append("u.id = \(unit)") }
        switch standing {
        case .running: parts.append("c.stopped_on IS NULL")
        case .overdue: parts.append("c.stopped_on IS NULL AND c.due_on < \(today)")
        case .done: parts.append("c.stopped_on IS NOT NULL")
        case nil: break
        }
        return SQL(parts, joined: " AND ")
    }
}
