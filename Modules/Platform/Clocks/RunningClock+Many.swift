import Kernel
import Storage

extension RunningClock {
    /// A clock about to start.
    public struct Start: Sendable {
        let key: String
        let subject: Reference
        let page: Reference
        let day: Day
        let holder: Journal.Holder
        let rule: OfficeClockRule?

        /// - Parameter rule: the version to count by; nil for the one in force on the day the clock begins.
        public init(
            _ key: String, of subject: Reference, on page: Reference, from day: Day, heldBy holder: Journal.Holder,
            under rule: OfficeClockRule? = nil
        ) {
            self.key = key
            self.subject = subject
            self.page = page
            self.day = day
            self.holder = holder
            self.rule = rule
        }
    }

    /// Starts many clocks in one statement. None of them may be running already.
    ///
    /// - Parameter fromLedger: what is already past in an old ledger is listed as overdue, but is no news to anybody.
    public static func start(
        _ starts: [Start], _ rules: ClockRules, fromLedger: Bool = false, _ office: OfficeID, _ db: any Connection
    ) throws {
        guard !starts.isEmpty else { return }
        var batch = Batch(
            into: "platform_clock",
            [
                "id", "office_id", "key", "rule_id", "subject_kind", "subject_id", "page_kind", "page_id",
                "holder_kind", "holder_role", "holder_id", "started_on", "due_on", "warn_on", "warned_at",
                "overdue_noticed_at", "created_at",
            ])
        for start in starts {
            let rule = try start.rule ?? rules.rule(start.key, on: start.day)
            let due = rules.due(rule, from: start.day).due
            let told: Instant? = fromLedger && due < db.now.day ? db.now : nil
            batch.append(
                ID<RunningClock>.new(at: db.now), office, start.key, rule.id, start.subject.kind, start.subject.id,
                start.page.kind, start.page.id, start.holder.kind, start.holder.role?.rawValue, start.holder.subject,
                start.day, due, rules.warning(rule, from: start.day, due: due), told, told, db.now)
        }
        try db.insert(batch)
    }

    /// Stops these clocks of many cases of a kind in one statement; those that do not run are left alone.
    public static func stop(
        _ keys: [String], of kind: String, _ subjects: [ID<Never>], on day: Day, _ office: OfficeID,
        _ db: any Connection
    ) throws {
        try db.run(
            """
            UPDATE platform_clock SET stopped_on = \(day)
             WHERE office_id = \(office) AND subject_kind = \(kind) AND subject_id IN \(subjects)
               AND key IN \(keys) AND stopped_on IS NULL
            """)
    }
}
