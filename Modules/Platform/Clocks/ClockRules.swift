import Kernel
import Storage

/// An office's rules in all their versions, and the calendar it counts working days with.
public struct ClockRules: Sendable {
    /// Every version, by key and then oldest first.
    public let versions: [OfficeClockRule]
    public let calendar: WorkCalendar
    private let byID: [ID<OfficeClockRule>: OfficeClockRule]
    private let byKey: [String: [OfficeClockRule]]

    init(versions: [OfficeClockRule], calendar: WorkCalendar) {
        self.versions = versions
        self.calendar = calendar
        byID = Dictionary(versions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        byKey = Dictionary(grouping: versions, by: \.key)
    }

    /// Two statements.
    public static func load(office: OfficeID, _ db: any Connection) throws -> ClockRules {
        let versions: [OfficeClockRule] = try db.all(
            """
            SELECT \(OfficeClockRule.columns) FROM platform_clock_rule
             WHERE office_id = \(office) ORDER BY key, valid_from, created_at, id
            """)
        return ClockRules(versions: versions, calendar: try OfficeCalendar.load(office: office, db))
    }

    /// The rule in force on that day. A day before the first version was recorded falls under the first: records
    /// from before the program was used are entered late.
    ///
    /// Throws `internal` when the office has no such rule: its defaults were not installed.
    public func rule(_ key: String, on day: Day) throws -> OfficeClockRule {
        let versions = byKey[key] ?? []
        guard let rule = versions.last(where: { $0.validFrom <= day && !$0.neverHeld }) ?? versions.first else {
            throw Failure.internal(cause: "the office has no clock rule \(key)")
        }
        return rule
    }

    public func rule(_ id: ID<OfficeClockRule>) throws -> OfficeClockRule {
        try byID[id].orNotFound("没有这条期限规定。")
    }

    /// The rules in force on that day, by key.
    public func inForce(on day: Day) throws -> [OfficeClockRule] {
        try byKey.keys.sorted().map { try rule($0, on: day) }
    }

    /// The end of a period under a rule, and how it is counted.
    public func due(_ rule: OfficeClockRule, from day: Day) -> DueDate {
        calendar.due(from: day, length: rule.length, endsOnRestDay: rule.restDayRule)
    }

    /// The day on which the holder is reminded: never before the clock has begun.
    func warning(_ rule: OfficeClockRule, from start: Day, due: Day) -> Day {
        max(start, calendar.day(afterWorkingDays: -rule.warnDays, from: due))
    }

    /// What is left until a day that is already fixed, whatever rule it came from.
    public func remaining(to due: Day, on today: Day) throws -> DueDate.Remaining {
        calendar.due(from: due.advanced(by: -1), length: try ClockLength(1, .calendarDay)).remaining(on: today)
    }
}
