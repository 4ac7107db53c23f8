import Kernel
import Storage

extension Journal {
    /// One case's part in an act that moves many.
    public struct Taken<Case: CaseType>: Sendable {
        let transition: Transition<Case>
        let subject: Reference
        let opinion: String?
        let tells: [Holder]

        /// - Parameter opinion: this case's own words, where they are not those of the whole.
        public init(
            _ transition: Transition<Case>, of subject: Reference, opinion: String? = nil, tells: [Holder] = []
        ) {
            self.transition = transition
            self.subject = subject
            self.opinion = opinion
            self.tells = tells
        }
    }

    /// Records that one act moved many cases: a step for each, one audit entry about the whole, the notices.
    /// The number of statements does not depend on how many they are.
    ///
    /// - Parameters:
    ///   - event: what was done to all of them.
    ///   - whole: what they belong to; the audit entry is about it and says how many moved.
    /// - Throws: `internal` when a transition starts a clock: such cases are taken one by one.
    public func record<Case: CaseType>(
        _ event: Case.Event, _ taken: [Taken<Case>], under whole: Reference, opinion: String? = nil, happenedOn: Day
    ) throws {
        guard !taken.isEmpty else { return }
        guard taken.allSatisfy(\.transition.starts.isEmpty) else {
            throw Failure.internal(cause: "many cases of \(Case.kind) were moved at once over their clocks")
        }
        var steps = Batch(
            into: "platform_step",
            [
                "id", "office_id", "subject_kind", "subject_id", "event", "event_title", "from_state", "to_state",
                "actor_id", "actor_name", "opinion", "is_internal", "happened_on", "entered_at",
            ])
        for one in taken {
            steps.append(
                ID<Step>.new(at: db.now), scope.office, one.subject.kind, one.subject.id, event.rawValue, event.title,
                one.transition.from.title, one.transition.to.title, scope.account, scope.name, one.opinion ?? opinion,
                one.transition.isInternal, happenedOn, db.now)
        }
        try db.insert(steps)
        try Audit.append(
            "\(Case.kind).\(event.rawValue)", on: whole,
            ["cases": String(taken.count), "happened_on": happenedOn.description], by: scope, db)
        for key in Set(taken.flatMap(\.transition.stops)).sorted() {
            let stopped = taken.filter { $0.transition.stops.contains(key) }.map(\.subject)
            try RunningClock.stop([key], of: Case.kind, stopped.map(\.id), on: happenedOn, scope.office, db)
        }
        let messages = taken.filter { !$0.tells.isEmpty }.map { one in
            Notice.Message(
                text: "\(Case.title)\(event.title)：\(one.transition.next)", page: one.subject, holders: one.tells)
        }
        if !messages.isEmpty { try Notice.send(messages, in: scope.office, except: scope.account, db) }
    }
}
