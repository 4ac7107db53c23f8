import Kernel
import Storage

/// Writes everything a transition leaves behind, in the transaction of the transition: the step, the audit entry,
/// the clocks stopped and started, the notices. No path can forget one of them.
public struct Journal {
    public let scope: Scope
    public let db: any Connection

    public init(scope: Scope, _ db: any Connection) {
        self.scope = scope
        self.db = db
    }

    /// Records that `transition` was taken.
    ///
    /// - Parameters:
    ///   - subject: the case that moved.
    ///   - page: the case whose page shows it, where that is another one (an assignment's suggestion).
    ///   - holder: who holds the clocks that start; needed when the transition starts any.
    ///   - tells: whose turn it is now, and who should know.
    public func record<Case: CaseType>(
        _ transition: Transition<Case>, of subject: Reference, on page: Reference? = nil, opinion: String? = nil,
        happenedOn: Day? = nil, clocksHeldBy holder: Holder? = nil, tells: [Holder] = []
    ) throws {
        let page = page ?? subject
        let day = happenedOn ?? db.now.day
        try insertStep(transition, subject, opinion, day)
        try Audit.append(
            "\(Case.kind).\(transition.event.rawValue)", on: subject,
            ["from": transition.from.rawValue, "to": transition.to.rawValue, "happened_on": day.description],
            by: scope, db)
        for key in transition.stops { try RunningClock.stop(key, of: subject, on: day, scope.office, db) }
        if !transition.starts.isEmpty {
            guard let holder else {
                throw Failure.internal(cause: "clocks \(transition.starts) start without a holder")
            }
            let rules = try ClockRules.load(office: scope.office, db)
            for key in transition.starts {
                try RunningClock.start(key, of: subject, on: page, from: day, heldBy: holder, rules, scope.office, db)
            }
        }
        try Notice.send(
            "\(Case.title)\(transition.event.title)：\(transition.next)", about: page, to: tells, by: scope, db)
    }

    private func insertStep<Case: CaseType>(
        _ transition: Transition<Case>, _ subject: Reference, _ opinion: String?, _ day: Day
    ) throws {
        try db.run(
            """
            INSERT INTO platform_step (id, office_id, subject_kind, subject_id, event, event_title, from_state,
                                       to_state, actor_id, actor_name, opinion, is_internal, happened_on,
                                       entered_at)
            VALUES (\(ID<Step>.new(at: db.now)), \(scope.office), \(subject.kind), \(subject.id),
                    \(transition.event.rawValue), \(transition.event.title), \(transition.from.title),
                    \(transition.to.title), \(scope.account), \(scope.name), \(opinion), \(transition.isInternal),
                    \(day), \(db.now))
            """)
    }
}
