import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// 交办表, the eleven columns of the office's own form.
public struct AssignmentTable: Sendable {
    public var meeting: MeetingID?
    public var unit: UnitID?
    public var from: Day?
    public var to: Day?

    public init() {}

    public struct Line: Record, Sendable {
        public static var columns: SQL {
            """
            s.id, s.number, s.title, s.lead_tenure_id, u.name, a.role, a.matter, s.key_leader, s.is_key, a.assigned_on,
            (SELECT MAX(c.due_on) FROM platform_clock c
              WHERE c.office_id = a.office_id AND c.subject_kind = \(AssignmentCase.kind) AND c.subject_id = a.id
                AND c.key = \(SuggestionClock.reply)),
            (SELECT MIN(f.leader) FROM suggestions_portfolio f
               JOIN suggestions_portfolio_unit p ON p.portfolio_id = f.id
              WHERE p.unit_id = a.unit_id AND f.office_id = a.office_id AND f.ended_on IS NULL),
            (SELECT MIN(l.leader) FROM suggestions_led l WHERE l.suggestion_id = s.id AND l.ended_on IS NULL)
            """
        }

        public let id: SuggestionID
        public let number: String?
        public let title: String
        let lead: TenureID
        /// The main unit, or one of 分办.
        public let unit: String
        public let role: AssignmentRole
        public let matter: String?
        /// 督办人, of a key suggestion.
        public let keyLeader: String?
        public let isKey: Bool
        public let assignedOn: Day
        /// 办结时限: the day by which the deputies are answered; nil of old ledgers without a clock.
        public let dueOn: Day?
        /// 分管领导: of the 分管口 that the unit belongs to today.
        public let portfolioLeader: String?
        /// 领办人, while a leader leads the handling.
        public let ledBy: String?
        public internal(set) var leadName = ""
        public internal(set) var coUnits: [String] = []

        public init(_ row: inout Row) throws {
            id = try row.next()
            number = try row.next()
            title = try row.next()
            lead = try row.next()
            unit = try row.next()
            role = try row.next()
            matter = try row.next()
            keyLeader = try row.next()
            isKey = try row.next()
            assignedOn = try row.next()
            dueOn = try row.next()
            portfolioLeader = try row.next()
            ledBy = try row.next()
        }

        /// 办理时间: days from 交办 to the end.
        public var days: Int? { dueOn.map { assignedOn.distance(to: $0) } }
    }

    /// The newest first. Three statements. Throws `forbidden` without the permission.
    public func lines(
        limit: Int, offset: Int, _ verbs: Suggestions, for scope: Scope, _ db: any Connection
    ) throws -> [Line] {
        try scope.require(.assignSuggestions)
        let lines: [Line] = try db.all(
            """
            SELECT \(Line.columns) FROM \(Self.tables) WHERE \(condition(scope.office))
             ORDER BY a.assigned_on DESC, s.number NULLS LAST, s.id, u.sort_key, a.id LIMIT \(limit) OFFSET \(offset)
            """)
        let leads = try verbs.directory.deputies(Array(Set(lines.map(\.lead))), in: scope.office, db)
        let helpers = try coUnits(of: Array(Set(lines.map(\.id))), scope.office, db)
        return lines.map { line in
            var line = line
            line.leadName = leads[line.lead]?.name ?? ""
            line.coUnits = helpers[line.id] ?? []
            return line
        }
    }

    public func count(for scope: Scope, _ db: any Connection) throws -> Int {
        try scope.require(.assignSuggestions)
        return try db.count("SELECT COUNT(*) FROM \(Self.tables) WHERE \(condition(scope.office))")
    }

    private func coUnits(
        of ids: [SuggestionID], _ office: OfficeID, _ db: any Connection
    ) throws -> [SuggestionID: [String]] {
        var found: [CoUnit] = []
        for start in stride(from: 0, to: ids.count, by: 4096) {
            found += try db.all(
                """
                SELECT \(CoUnit.columns) FROM suggestions_assignment a JOIN platform_unit u ON u.id = a.unit_id
                 WHERE a.office_id = \(office) AND a.role = 'co'
                   AND a.suggestion_id IN \(Array(ids[start..<min(start + 4096, ids.count)]))
                 ORDER BY a.suggestion_id, u.sort_key
                """)
        }
        return Dictionary(grouping: found, by: \.suggestion).mapValues { $0.map(\.name) }
    }

    private static var tables: SQL {
        """
        suggestions_suggestion s
          JOIN suggestions_assignment a ON a.suggestion_id = s.id AND a.role IN ('main', 'separate')
          JOIN platform_unit u ON u.id = a.unit_id
        """
    }

    private func condition(_ office: OfficeID) -> SQL {
        var parts: [SQL] = ["s.office_id = \(office)"]
        if let meeting { parts.append("s.meeting_id = \(meeting)") }
        if let unit { parts.append("a.unit_id = \(unit)") }
        if let from { parts.append("a.assigned_on >= \(from)") }
        if let to { parts.append("a.assigned_on <= \(to)") }
        return SQL(parts, joined: " AND ")
    }

    private struct CoUnit: Record {
        static var columns: SQL { "a.suggestion_id, u.name" }
        let suggestion: SuggestionID
        let name: String

        init(_ row: inout Row) throws {
            suggestion = try row.next()
            name = try row.next()
        }
    }
}
