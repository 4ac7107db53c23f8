import Kernel
import Storage

/// The running clocks of an office, due first: the list 到期情况.
public struct ClockList: Sendable {
    /// Which of them.
    public struct Filter: Sendable, Equatable {
        /// Past their due day.
        public var overdue = false
        /// Due today or within so many days after, not overdue.
        public var dueWithin: Int?
        public var key: String?
        public var unit: UnitID?

        public init(overdue: Bool = false, dueWithin: Int? = nil, key: String? = nil, unit: UnitID? = nil) {
            self.overdue = overdue
            self.dueWithin = dueWithin
            self.key = key
            self.unit = unit
        }
    }

    public let clocks: [RunningClock]
    /// How many match, on all pages.
    public let total: Int

    /// Two statements. Throws `forbidden` without the permission.
    public static func load(
        _ filter: Filter, on today: Day, limit: Int, offset: Int, for scope: Scope, _ db: any Connection
    ) throws -> ClockList {
        try scope.require(.clocks)
        let condition = condition(filter, today, scope.office)
        return ClockList(
            clocks: try db.all(
                """
                SELECT \(RunningClock.columns) FROM \(RunningClock.source) WHERE \(condition)
                 ORDER BY c.due_on, c.id LIMIT \(limit) OFFSET \(offset)
                """),
            total: try db.count("SELECT COUNT(*) FROM platform_clock c WHERE \(condition)"))
    }

    private static func condition(_ filter: Filter, _ today: Day, _ office: OfficeID) -> SQL {
        var parts: [SQL] = ["c.office_id = \(office)", "c.stopped_on IS NULL"]
        if filter.overdue { parts.append("c.due_on < \(today)") }
        if let days = filter.dueWithin {
            parts.append("c.due_on >= \(today) AND c.due_on <= \(today.advanced(by: max(0, min(days, 3660))))")
        }
        if let key = filter.key { parts.append("c.key = \(key)") }
        if let unit = filter.unit {
            parts.append("c.holder_kind = \(Journal.Holder.Kind.unit) AND c.holder_id = \(unit)")
        }
        return SQL(parts, joined: " AND ")
    }
}
