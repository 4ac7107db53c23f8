import Kernel
import Storage

extension RunningClock {
    /// Starts a clock under the rule in force on the day that begins it.
    ///
    /// Throws `internal` when the office has no such rule, or when this clock of this case already runs: a transition
    /// that starts one again stops it first.
    public static func start(
        _ key: String, of subject: Reference, on page: Reference, from day: Day, heldBy holder: Journal.Holder,
        _ rules: ClockRules, _ office: OfficeID, _ db: any Connection
    ) throws {
        let rule = try rules.rule(key, on: day)
        let due = rules.due(rule, from: day).due
        try db.run(
            """
            INSERT INTO platform_clock (id, office_id, key, rule_id, subject_kind, subject_id, page_kind, page_id,
                                        holder_kind, holder_role, holder_id, started_on, due_on, warn_on, created_at)
            VALUES (\(ID<RunningClock>.new(at: db.now)), \(office), \(key), \(rule.id), \(subject.kind),
                    \(subject.id), \(page.kind), \(page.id), \(holder.kind), \(holder.role?.rawValue),
                    \(holder.subject), \(day), \(due), \(rules.warning(rule, from: day, due: due)), \(db.now))
            """)
    }

    /// Stops the clock; a clock that does not run is left alone.
    public static func stop(
        _ key: String, of subject: Reference, on day: Day, _ office: OfficeID, _ db: any Connection
    ) throws {
        try db.run(
            """
            UPDATE platform_clock SET stopped_on = \(day)
             WHERE office_id = \(office) AND subject_kind = \(subject.kind) AND subject_id = \(subject.id)
               AND key = \(key) AND stopped_on IS NULL
            """)
    }
}
