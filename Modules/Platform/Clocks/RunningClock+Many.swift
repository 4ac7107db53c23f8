import Kernel
import Storage

extension RunningClock {
    /// A clock about to start.
    public struct Start: Sendable {
        let key: String
        let subject: Reference
        let page: Reference
        let from: Day
        let holder: Journal.Holder
        let rule: OfficeClockRule

        /// - Parameter rule: the version to count by; it need not be the one in force on the day the clock begins.
        public init(
            key: String, subject: Reference, page: Reference, from: Day, holder: Journal.Holder,
            under rule: OfficeClockRule
        ) {
            self.key = key
            self.subject = subject
            self.page = page
            self.from = from
            self.holder = holder
            self.rule = rule
        }
    }

    /// Starts many clocks in one statement. None of them may be running already.
    public static func start(
        _ clocks: [Start], _ rules: ClockRules, _ office: OfficeID, _ db: any Connection
    ) throws {
        var batch = Batch(
            into: "platform_clock",
            [
                "id", "office_id", "key", "rule_id", "subject_kind", "subject_id", "page_kind", "page_id",
                "holder_kind", "holder_role", "holder_id", "started_on", "due_on", "warn_on", "created_at",
            ])
        for clock in clocks {
            let due = rules.due(clock.rule, from: clock.from).due
            batch.append(
                ID<RunningClock>.new(at: db.now), office, clock.key, clock.rule.id, clock.subject.kind,
                clock.subject.id, clock.page.kind, clock.page.id, clock.holder.kind, clock.holder.role?.rawValue,
                clock.holder.subject, clock.from, due, rules.warning(clock.rule, from: clock.from, due: due), db.now)
        }
        if !batch.rows.isEmpty { try db.insert(batch) }
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
