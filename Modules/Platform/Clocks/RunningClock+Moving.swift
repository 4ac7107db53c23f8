import Kernel
import Storage

extension RunningClock {
    /// How a clock goes on after its case was paused.
    public enum Resumption: Sendable {
        /// What was left when it was stopped.
        case remaining
        /// The whole period of its rule again, from the day the case is taken up; never less than was decided before.
        case anew
    }

    /// Sets a running clock to a day that was decided: an extension that was granted. It keeps its rule; the change and
    /// its reason are kept as a trace.
    ///
    /// Throws `conflict` when the clock does not run.
    public static func move(
        _ key: String, of subject: Reference, to day: Day, reason: String, _ rules: ClockRules, _ office: OfficeID,
        _ db: any Connection
    ) throws {
        guard let clock = try running(of: [subject], office, db).first(where: { $0.key == key }) else {
            throw Failure.conflict("这项期限已经停止，不能改动。")
        }
        let rule = try rules.rule(clock.rule)
        try db.run(
            """
            UPDATE platform_clock
               SET due_on = \(day), warn_on = \(rules.warning(rule, from: clock.startedOn, due: day)),
                   warned_at = NULL, overdue_noticed_at = NULL, is_fixed = TRUE
             WHERE office_id = \(office) AND id = \(clock.id)
            """)
        try ClockTrace.append([(clock.id, clock.dueOn, day)], reason: reason, office, db)
    }

    /// Gives the clocks of one person to another: two entries of a register were the same person. The stopped ones too,
    /// for they may run on.
    public static func rehold(
        from gone: PersonID, to kept: PersonID, _ office: OfficeID, _ db: any Connection
    ) throws {
        try db.run(
            """
            UPDATE platform_clock SET holder_id = \(kept)
             WHERE office_id = \(office) AND holder_kind = \(Journal.Holder.Kind.person) AND holder_id = \(gone)
            """)
    }

    /// Lets clocks run on from that day that were stopped when their case was paused. Each keeps a trace with the
    /// reason and how its new day was found. Of those that run, and of another office's, nothing changes.
    public static func resume(
        _ clocks: [ID<RunningClock>], _ way: Resumption, on day: Day, reason: String, _ rules: ClockRules,
        _ office: OfficeID, _ db: any Connection
    ) throws {
        guard !clocks.isEmpty else { return }
        let stopped: [RunningClock] = try db.all(
            """
            SELECT \(columns) FROM \(source)
             WHERE c.office_id = \(office) AND c.id IN \(clocks) AND c.stopped_on IS NOT NULL ORDER BY c.id
            """)
        for clock in stopped {
            let rule = try rules.rule(clock.rule)
            let start = way == .anew ? day : clock.startedOn
            var (due, words) = way == .anew ? rules.anew(rule, on: day) : rules.rest(of: clock, rule, on: day)
            let isKept = way == .anew && clock.isFixed && due < clock.dueOn
            if isKept {
                words += "到 \(due)，早于此前定的 \(clock.dueOn)，仍以 \(clock.dueOn) 为准"
                due = clock.dueOn
            }
            try db.run(
                """
                UPDATE platform_clock
                   SET stopped_on = NULL, started_on = \(start), due_on = \(due),
                       warn_on = \(rules.warning(rule, from: day, due: due)), warned_at = NULL,
                       overdue_noticed_at = NULL, is_fixed = \(way == .remaining || isKept)
                 WHERE office_id = \(office) AND id = \(clock.id)
                """)
            try ClockTrace.append([(clock.id, clock.dueOn, due)], reason: "\(reason)，\(words)", office, db)
        }
    }
}

extension ClockRules {
    fileprivate func anew(_ rule: OfficeClockRule, on day: Day) -> (Day, String) {
        (due(rule, from: day).due, "自 \(day) 起重新计算 \(rule.length.title)")
    }

    /// In the unit of the rule: working days for working days, else calendar days. One that was late stays as late.
    fileprivate func rest(of clock: RunningClock, _ rule: OfficeClockRule, on day: Day) -> (Day, String) {
        let stopped = clock.stoppedOn ?? day
        guard clock.dueOn > stopped, rule.length.unit == .workingDay else {
            let left = stopped.distance(to: clock.dueOn)
            let words = left < 0 ? "中止时已超期 \(-left) 日" : "中止时还有 \(left) 日，自 \(day) 起接着计算"
            return (day.advanced(by: left), words)
        }
        let left = calendar.workingDays(after: stopped, through: clock.dueOn)
        return (
            left == 0 ? day : calendar.day(afterWorkingDays: left, from: day),
            "中止时还有 \(left) 个工作日，自 \(day) 起接着计算"
        )
    }
}
