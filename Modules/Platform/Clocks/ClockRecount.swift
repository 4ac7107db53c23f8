import Kernel
import Storage

/// What new lengths of rules do to the clocks that run now: looked at first, then confirmed.
public struct ClockRecount: Sendable {
    /// A running clock and its day under the new length.
    public struct Move: Sendable {
        public let clock: RunningClock
        public let newDue: Day
        let newRule: ID<OfficeClockRule>
        let newWarning: Day
    }

    /// Running clocks of these rules whose due day moves, due first.
    public let moves: [Move]
    /// All running clocks of these rules: those whose day stays also come under the new version.
    let counted: [Move]

    /// What these lengths, by the key of the rule, would change. Days that were decided, by an extension or a pause,
    /// stay. Three statements.
    public static func preview(
        _ lengths: [String: ClockLength], office: OfficeID, _ db: any Connection
    ) throws -> ClockRecount {
        let rules = try ClockRules.load(office: office, db)
        let newest = Dictionary(
            rules.versions.filter { $0.validTo == nil }.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let clocks: [RunningClock] =
            lengths.isEmpty
            ? []
            : try db.all(
                """
                SELECT \(RunningClock.columns) FROM \(RunningClock.source)
                 WHERE c.office_id = \(office) AND c.stopped_on IS NULL AND NOT c.is_fixed AND r.key = c.key
                   AND c.key IN \(lengths.keys.sorted())
                 ORDER BY c.due_on, c.id
                """)
        let counted = clocks.compactMap { clock -> Move? in
            guard let rule = newest[clock.key], let length = lengths[clock.key] else { return nil }
            let due = rules.calendar.due(from: clock.startedOn, length: length, endsOnRestDay: rule.restDayRule).due
            return Move(
                clock: clock, newDue: due, newRule: rule.id,
                newWarning: rules.warning(rule, from: clock.startedOn, due: due))
        }
        return ClockRecount(moves: counted.filter { $0.newDue != $0.clock.dueOn }, counted: counted)
    }

    /// Puts the running clocks of these rules under the newest versions, counted from the day each began: each that
    /// moves has a trace with the reason, and its holder is told. To be called after `ClockRules.change`.
    public static func apply(
        _ keys: [String], reason: String, by scope: Scope, _ db: any Connection
    ) throws -> ClockRecount {
        try scope.require(.clocks)
        let rules = try ClockRules.load(office: scope.office, db)
        let newest = rules.versions.filter { $0.validTo == nil && keys.contains($0.key) }
        let lengths = Dictionary(newest.map { ($0.key, $0.length) }, uniquingKeysWith: { first, _ in first })
        let recount = try preview(lengths, office: scope.office, db)
        try recount.store(in: scope.office, db)
        try ClockTrace.append(recount.moves.map { ($0.clock, $0.newDue) }, reason: reason, by: scope, db)
        return recount
    }

    /// One statement for each rule and pair of days.
    private func store(in office: OfficeID, _ db: any Connection) throws {
        let groups = Dictionary(grouping: counted) { Target(rule: $0.newRule, due: $0.newDue, warning: $0.newWarning) }
        for (target, group) in groups {
            for start in stride(from: 0, to: group.count, by: 1000) {
                let ids = group[start..<min(start + 1000, group.count)].map(\.clock.id)
                try db.run(
                    """
                    UPDATE platform_clock
                       SET warned_at = CASE WHEN due_on < \(target.due) THEN NULL ELSE warned_at END,
                           overdue_noticed_at = CASE WHEN due_on < \(target.due) THEN NULL ELSE overdue_noticed_at END,
                           rule_id = \(target.rule), due_on = \(target.due), warn_on = \(target.warning)
                     WHERE office_id = \(office) AND id IN \(ids)
                    """)
            }
        }
    }

    private struct Target: Hashable {
        let rule: ID<OfficeClockRule>
        let due: Day
        let warning: Day
    }
}
