import Kernel
import Platform
import Storage
import SuggestionsContract

/// The list for the party inspection office (巡察办): what one unit handled as main unit or as one of 分办, of the years
/// asked for.
public struct InspectionList: Sendable {
    public var unit: UnitID?
    /// All units of this batch.
    public var batch: String?
    /// Years in which the suggestion was made, both included; nil: from the first, to the last.
    public let from: Int?
    public let to: Int?

    public init(unit: UnitID?, batch: String?, from: Int?, to: Int?) {
        self.unit = unit
        self.batch = batch
        let isTurned = from.flatMap { from in to.map { $0 < from } } ?? false
        self.from = (isTurned ? to : from).map { min(max($0, 1900), 9998) }
        self.to = (isTurned ? from : to).map { min(max($0, 1900), 9998) }
    }

    /// "2020年至2024年", "各年"
    public var years: String {
        switch (from, to) {
        case (let from?, let to?): from == to ? "\(from)年" : "\(from)年至\(to)年"
        case (let from?, nil): "\(from)年以来"
        case (nil, let to?): "\(to)年以前（含\(to)年）"
        case (nil, nil): "各年"
        }
    }

    public struct Line: Record, Sendable {
        public static var columns: SQL {
            """
            s.id, s.number, s.title, u.name, s.proposed_on, s.replied_on, s.result_class, s.satisfaction, s.state
            """
        }

        public let id: SuggestionID
        public let number: String?
        public let title: String
        public let unit: String
        public let proposedOn: Day
        public let repliedOn: Day?
        public let result: ResultClass?
        public let satisfaction: Grade?
        public let state: SuggestionState

        public init(_ row: inout Row) throws {
            id = try row.next()
            number = try row.next()
            title = try row.next()
            unit = try row.next()
            proposedOn = try row.next()
            repliedOn = try row.next()
            result = try row.next()
            satisfaction = try row.next()
            state = try row.next()
        }
    }

    /// Suggestions at sessions of the office's own congress, as the figure counts them. Nothing without a unit or a
    /// batch. Throws `forbidden` without the permission.
    public func lines(limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws -> [Line] {
        try scope.require(.superviseSuggestions)
        guard let condition = condition(scope.office) else { return [] }
        return try db.all(
            """
            SELECT \(Line.columns) FROM \(Self.tables) WHERE \(condition)
             ORDER BY u.sort_key, u.id, s.number NULLS LAST, s.id LIMIT \(limit) OFFSET \(offset)
            """)
    }

    public func count(for scope: Scope, _ db: any Connection) throws -> Int {
        try scope.require(.superviseSuggestions)
        guard let condition = condition(scope.office) else { return 0 }
        return try db.count("SELECT COUNT(*) FROM \(Self.tables) WHERE \(condition)")
    }

    /// The batches, newest first.
    public static func batches(in office: OfficeID, _ db: any Connection) throws -> [String] {
        try db.values(
            """
            SELECT batch FROM suggestions_inspection WHERE office_id = \(office)
             GROUP BY batch ORDER BY MAX(starts_on) DESC, batch
            """)
    }

    private func condition(_ office: OfficeID) -> SQL? {
        guard unit != nil || batch != nil else { return nil }
        var parts: [SQL] = [Self.counted(office)]
        if let unit { parts.append("a.unit_id = \(unit)") }
        if let batch {
            parts.append(
                """
                a.unit_id IN (SELECT unit_id FROM suggestions_inspection
                               WHERE office_id = \(office) AND batch = \(batch))
                """)
        }
        if let first = from.flatMap({ Day(year: $0, month: 1, day: 1) }) { parts.append("s.proposed_on >= \(first)") }
        if let last = to.flatMap({ Day(year: $0, month: 12, day: 31) }) { parts.append("s.proposed_on <= \(last)") }
        return SQL(parts, joined: " AND ")
    }

    static var tables: SQL {
        """
        \(suggestions)
          JOIN suggestions_assignment a ON a.suggestion_id = s.id AND a.role IN \(AssignmentRole.replying)
          JOIN platform_unit u ON u.id = a.unit_id
        """
    }

    /// Each once, whatever the number of its units.
    static var suggestions: SQL {
        """
        suggestions_suggestion s
          JOIN platform_office o ON o.id = s.office_id
          JOIN platform_meeting m ON m.id = s.meeting_id
        """
    }

    static func counted(_ office: OfficeID) -> SQL {
        """
        s.office_id = \(office) AND s.state NOT IN \(SuggestionStatistics.uncounted)
        AND s.origin = \(Origin.session) AND m.kind = \(Meeting.Kind.congress) AND m.level = o.level
        """
    }
}
