import Kernel

/// One row of a case type's table: in this state, on this event, by this person, under this guard, to that state.
public struct Transition<Case: CaseType>: Sendable {
    public let from: Case.State
    public let event: Case.Event
    public let who: Who
    /// Chooses among rows of the same state and event; nil where there is only one.
    public let when: Condition?
    /// What must hold besides; each says what is missing.
    public let requires: [Condition]
    public let to: Case.State
    /// Keys of the clocks that this ends and begins.
    public let stops: [String]
    public let starts: [String]
    /// The words given with it are for those who work on the case, not for whom the case is about.
    public let isInternal: Bool
    /// What happens next and who gets it: stands under the button, and in the message afterwards.
    public let next: String

    public init(
        _ from: Case.State, _ event: Case.Event, by who: Who, when: Condition? = nil, requires: [Condition] = [],
        to: Case.State, stops: [String] = [], starts: [String] = [], isInternal: Bool = false, next: String
    ) {
        self.from = from
        self.event = event
        self.who = who
        self.when = when
        self.requires = requires
        self.to = to
        self.stops = stops
        self.starts = starts
        self.isInternal = isInternal
        self.next = next
    }

    /// Who may do it: a permission, and being the one whose turn it is.
    public struct Who: Sendable {
        public let title: String
        /// Nil: nobody by themselves; it follows from an act on another case, in the same transaction.
        public let permission: Permission?
        let isTheOne: @Sendable (Scope, Case.Facts) -> Bool

        public init(
            _ title: String, _ permission: Permission,
            isTheOne: @escaping @Sendable (Scope, Case.Facts) -> Bool = { _, _ in true }
        ) {
            self.title = title
            self.permission = permission
            self.isTheOne = isTheOne
        }

        private init(consequenceOf title: String) {
            self.title = title
            permission = nil
            isTheOne = { _, _ in false }
        }

        /// It follows from what `title` names: no button, no command, no address.
        public static func consequence(of title: String) -> Who { Who(consequenceOf: title) }

        public func includes(_ scope: Scope, _ facts: Case.Facts) -> Bool {
            permission.map(scope.may) ?? false && isTheOne(scope, facts)
        }
    }

    /// A guard: what it says when it does not hold, and whether it holds.
    public struct Condition: Sendable {
        /// "各会办单位的意见已交齐": the sentence that must be true.
        public let title: String
        /// It comes about by others, or by time: until then the act is not offered, and whoever tries it is told.
        public let isAwaited: Bool
        public let holds: @Sendable (Case.Facts) -> Bool

        public init(_ title: String, isAwaited: Bool = false, holds: @escaping @Sendable (Case.Facts) -> Bool) {
            self.title = title
            self.isAwaited = isAwaited
            self.holds = holds
        }
    }

    /// Said after it was taken: what was done, and what happens next.
    public var done: String { "“\(event.title)”办好了。\(next)" }
}
