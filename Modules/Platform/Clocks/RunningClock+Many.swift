import Kernel
import Storage

extension RunningClock {
    /// A clock about to begin.
    public struct Start: Sendable {
        let key: String
        let subject: Reference
        let page: Reference
        let day: Day
        let holder: Journal.Holder

        public init(
            _ key: String, of subject: Reference, on page: Reference, from day: Day, heldBy holder: Journal.Holder
        ) {
            self.key = key
            self.subject = subject
            self.page = page
            self.day = day
            self.holder = holder
        }
    }

    /// Starts many clocks in one statement, each as `start` would.
    public static func start(
        _ starts: [Start], _ rules: ClockRules, _ office: OfficeID, _ db: any Connection
    ) throws {
        guard !starts.isEmpty else { return }
        var batch = Batch(
            into: "platform_clock",
            [
                "id", "office_id", "key", "rule_id", "subject_kind", "subject_id", "page_kind", "page_id",
                "holder_kind", "holder_role", "holder_id", "started_on", "due_on", "warn_on", "created_at",
            ])
        for start in starts {
            let rule = try rules.rule(start.key, on: start.day)
            let due = rules.due(rule, from: start.day).due
            batch.append(
                ID<RunningClock>.new(at: db.now), office, start.key, rule.id, start.subject.kind, start.subject.id,
                start.page.kind, start.page.id, start.holder.kind, start.holder.role?.rawValue, start.holder.subject,
                start.day, due, rules.warning(rule, from: start.day, due: due), db.now)
        }
        try db.insert(batch)
    }

    /// Stops this clock of many cases of one kind in one statement; clocks that do not run are left alone.
    static func stop(
        _ key: String, of subjects: [Reference], on day: Day, _ office: OfficeID, _ db: any Connection
    ) throws {
        for (kind, group) in Dictionary(grouping: subjects, by: \.kind).sorted(by: { $0.key < $1.key }) {
            try db.run(
                """
                UPDATE platform_clock SET stopped_on = \(day)
                 WHERE office_id = \(office) AND subject_kind = \(kind) AND subject_id IN \(group.map(\.id))
                   AND key = \(key) AND stopped_on IS NULL
                """)
        }
    }
}
