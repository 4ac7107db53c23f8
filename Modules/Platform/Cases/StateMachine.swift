import Kernel

/// The rows of a case type's table, and the two questions asked of it.
public struct StateMachine<Case: CaseType>: Sendable {
    public let start: Case.State
    /// How a case of this type comes into being by an act on another case; empty where somebody just begins one.
    public let openings: [Opening]
    public let rows: [Transition<Case>]

    public init(start: Case.State, openings: [Opening] = [], _ rows: [Transition<Case>]) {
        self.start = start
        self.openings = openings
        self.rows = rows
    }

    /// A way a case begins, and the clocks that begin with it.
    public struct Opening: Sendable {
        /// The act that opens it, in words: "交办".
        public let act: String
        public let when: Transition<Case>.Condition
        public let starts: [String]

        public init(_ act: String, when: Transition<Case>.Condition, starts: [String]) {
            self.act = act
            self.when = when
            self.starts = starts
        }
    }

    /// Keys of the clocks that begin with a case of these facts.
    public func clocks(opening facts: Case.Facts) -> [String] {
        openings.filter { $0.when.holds(facts) }.flatMap(\.starts)
    }

    /// Something this person may do now.
    public struct Move: Sendable {
        public let transition: Transition<Case>
        /// What must still be done first, in words; empty when it can be done at once.
        public let missing: [String]
    }

    /// What this person may do now: the buttons of the page.
    public func moves(of facts: Case.Facts, for scope: Scope) -> [Move] {
        rows.filter { row in
            row.from == Case.state(of: facts) && row.who.includes(scope, facts) && row.when?.holds(facts) ?? true
                && row.requires.allSatisfy { !$0.isAwaited || $0.holds(facts) }
        }
        .map { row in Move(transition: row, missing: row.requires.filter { !$0.holds(facts) }.map(\.title)) }
    }

    /// The row that this event takes.
    ///
    /// - Parameters:
    ///   - facts: the case as it is; who may act is judged by it.
    ///   - foreseen: the case as it will be after what was typed; the guards are judged by it. Nil: the same.
    ///   - follows: the event follows from an act on another case, so no person is asked for.
    /// - Throws: `conflict` when the state has no such event, `forbidden` when it is another's turn, `invalid` with what
    ///   is missing when a guard does not hold.
    public func transition(
        on event: Case.Event, of facts: Case.Facts, foreseen: Case.Facts? = nil, by scope: Scope, follows: Bool = false
    ) throws -> Transition<Case> {
        let state = Case.state(of: facts)
        let foreseen = foreseen ?? facts
        let candidates = rows.filter {
            $0.from == state && $0.event == event && $0.when?.holds(foreseen) ?? true
        }
        guard !candidates.isEmpty else {
            throw Failure.conflict("\(Case.title)现在是“\(state.title)”，不能\(event.title)。可能有人刚办过，请刷新后再看。")
        }
        let isOpen = { (row: Transition<Case>) in
            follows ? row.who.permission == nil : row.who.includes(scope, facts)
        }
        guard let row = candidates.first(where: isOpen) else {
            throw Failure.forbidden("现在应由\(candidates[0].who.title)\(event.title)。")
        }
        let missing = row.requires.filter { !$0.holds(foreseen) }
        guard missing.isEmpty else {
            throw Failure.invalid("还不能\(event.title)，要先做到：\(missing.map(\.title).joined(separator: "；"))。")
        }
        return row
    }
}
