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

    public var suggestion: SuggestionID?
    public var meeting: MeetingID?
    public var unit: UnitID?
    public var standing: Standing?

    public init() {}

    public struct Line: Record, Sendable {
        /// A clock is held by a unit, by a role of the office, or by a deputy. Of 退回截止 no day is stored.
        public static var columns: SQL {
            """
            s.id, s.number, s.title, u.id, u.name, c.step, c.started_on, c.due_on, c.stopped_on,
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
        public internal(set) var dueOn: Day
        /// 退回截止: what a unit may do, not what it owes.
        public let isReturn: Bool
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
            let step: String? = try row.next()
            self.step = step ?? "退回截止"
            isReturn = step == nil
            startedOn = try row.next()
            let due: Day? = try row.next()
            dueOn = due ?? startedOn
            doneOn = try row.next()
            urged = try row.next()
        }

        /// Calendar days left on that day, negative when it is late; nil once it is done, or cannot be done any more.
        public func daysLeft(on today: Day) -> Int? {
            let days = today.distance(to: dueOn)
            return doneOn != nil || isReturn && days < 0 ? nil : days
        }

        /// "按期", "逾期办结", "还有 5 天", "已过 5 天"
        func words(on today: Day) -> String {
            guard let days = daysLeft(on: today) else {
                return isReturn ? "已截止" : doneOn.map { $0 > dueOn } ?? false ? "逾期办结" : "按期"
            }
            return days < 0 ? "已过 \(-days) 天" : "还有 \(days) 天"
        }
    }

    /// Three statements. Throws `forbidden` without the permission.
    public func lines(
        on today: Day, limit: Int, offset: Int, for scope: Scope, _ db: any Connection
    ) throws -> [Line] {
        try scope.require(.assignSuggestions)
        let rules = try ClockRules.load(office: scope.office, db)
        let nodes = try tables(scope.office, rules, today)
        let stored: [Line] = try db.all(
            """
            SELECT \(Line.columns) FROM \(nodes) WHERE \(condition(scope.office, today))
             ORDER BY s.number NULLS LAST, s.id, c.due_on NULLS FIRST, c.id LIMIT \(limit) OFFSET \(offset)
            """)
        return try stored.map { line in
            guard line.isReturn else { return line }
            var line = line
            line.dueOn = try ReturnLimit(from: line.startedOn, rules).count.due
            return line
        }
    }

    public func count(on today: Day, for scope: Scope, _ db: any Connection) throws -> Int {
        try scope.require(.assignSuggestions)
        let nodes = try tables(scope.office, try ClockRules.load(office: scope.office, db), today)
        return try db.count("SELECT COUNT(*) FROM \(nodes) WHERE \(condition(scope.office, today))")
    }

    /// The clocks, and of each part 退回截止, which is open while its day is to come and never overdue.
    private func tables(_ office: OfficeID, _ rules: ClockRules, _ today: Day) throws -> SQL {
        let open: SQL
        switch standing {
        case nil: open = ""
        case .running:
            let first = try firstOpen(rules, today)
            open = "AND a.state IN ('to_sign', 'handling') AND a.assigned_on >= \(first)"
        case .overdue, .done: open = "AND a.id IS NULL"
        }
        return """
            (SELECT k.id, k.page_id, k.holder_id, k.holder_kind, r.title AS step, k.started_on, k.due_on, k.stopped_on
               FROM platform_clock k JOIN platform_clock_rule r ON r.id = k.rule_id
              WHERE k.office_id = \(office) AND k.page_kind = \(SuggestionCase.kind)
              UNION ALL
             SELECT a.id, a.suggestion_id, a.unit_id, 'unit', NULL, a.assigned_on, NULL, NULL
               FROM suggestions_assignment a
              WHERE a.office_id = \(office) AND a.role <> 'former' \(open)) c
              JOIN suggestions_suggestion s ON s.id = c.page_id
              LEFT JOIN platform_unit u ON u.id = c.holder_id AND c.holder_kind = 'unit'
            """
    }

    /// The earliest day from which the period still runs.
    private func firstOpen(_ rules: ClockRules, _ today: Day) throws -> Day {
        var day = today
        while try ReturnLimit(from: day.advanced(by: -1), rules).count.due >= today { day = day.advanced(by: -1) }
        return day
    }

    private func condition(_ office: OfficeID, _ today: Day) -> SQL {
        var parts: [SQL] = [
            "s.office_id = \(office)",
            "(\(SQL(SuggestionState.unsubmitted.map { "s.state <> \($0)" }, joined: " AND ")))",
        ]
        if let suggestion { parts.append("s.id = \(suggestion)") }
        if let meeting { parts.append("s.meeting_id = \(meeting)") }
        if let unit { parts.append("u.id = \(unit)") }
        switch standing {
        case .running: parts.append("c.stopped_on IS NULL AND (c.due_on IS NOT NULL OR s.round = 1)")
        case .overdue: parts.append("c.stopped_on IS NULL AND c.due_on < \(today)")
        case .done: parts.append("c.stopped_on IS NOT NULL")
        case nil: break
        }
        return SQL(parts, joined: " AND ")
    }
}
