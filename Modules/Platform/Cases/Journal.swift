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
    ///   - news: what some of them, or others, are told in a sentence of their own.
    public func record<Case: CaseType>(
        _ transition: Transition<Case>, of subject: Reference, on page: Reference? = nil, opinion: String? = nil,
        happenedOn: Day? = nil, clocksHeldBy holder: Holder? = nil, tells: [Holder] = [], news: [News] = []
    ) throws {
        let page = page ?? subject
        let day = happenedOn ?? db.now.day
        try insertStep(
            subject, event: transition.event.rawValue, transition.event.title, from: transition.from.title,
            to: transition.to.title, opinion, isInternal: transition.isInternal, day)
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
        let usual = News("\(Case.title)\(transition.event.title)：\(transition.next)", to: tells)
        let messages = (news + [usual]).map { Notice.Message(text: $0.text, page: page, holders: $0.holders) }
        try Notice.send(messages, in: scope.office, except: scope.account, onceEach: true, db)
    }

    /// Records that a case has begun: the first line of its history. Its audit entry is written by whoever begins it,
    /// under a name of its own.
    ///
    /// - Parameters:
    ///   - act: what was done, in words: "申请延期".
    ///   - day: on which it happened, when that is not today.
    public func begin<Case: CaseType>(
        _: Case.Type, _ subject: Reference, _ act: String, on day: Day? = nil
    ) throws {
        let start = Case.machine.start.title
        try insertStep(
            subject, event: "begin", act, from: start, to: start, nil, isInternal: false, day ?? db.now.day)
    }

    private func insertStep(
        _ subject: Reference, event: String, _ title: String, from: String, to: String, _ opinion: String?,
        isInternal: Bool, _ day: Day
    ) throws {
        try db.run(
            """
            INSERT INTO platform_step (id, office_id, subject_kind, subject_id, event, event_title, from_state,
                                       to_state, actor_id, actor_name, opinion, is_internal, happened_on,
                                       entered_at)
            VALUES (\(ID<Step>.new(at: db.now)), \(scope.office), \(subject.kind), \(subject.id),
                    \(event), \(title), \(from), \(to), \(scope.account), \(scope.name), \(opinion),
                    \(isInternal), \(day), \(db.now))
            """)
    }
}
