import Kernel
import Storage

/// A clock of one case: the rule it was started under, since when, until when, and whose turn it is.
public struct RunningClock: Record {
    /// To be selected from `platform_clock c JOIN platform_clock_rule r ON r.id = c.rule_id`.
    public static var columns: SQL {
        """
        c.id, c.key, c.rule_id, r.title, c.subject_kind, c.subject_id, c.page_kind, c.page_id,
        c.holder_kind, c.holder_role, c.holder_id, c.started_on, c.due_on, c.warn_on, c.stopped_on,
        c.is_fixed
        """
    }

    static var source: SQL { "platform_clock c JOIN platform_clock_rule r ON r.id = c.rule_id" }

    public let id: ID<RunningClock>
    public let key: String
    public let rule: ID<OfficeClockRule>
    /// "答复期限"
    public let title: String
    /// The case whose clock it is.
    public let subject: Reference
    /// The case on whose page it stands.
    public let page: Reference
    public let holder: Journal.Holder
    /// The day that began it, itself not counted.
    public let startedOn: Day
    /// The last day in time.
    public let dueOn: Day
    public let warnOn: Day
    /// Nil while it runs.
    public let stoppedOn: Day?
    /// The due day was decided (an extension, a pause), not counted by the rule alone.
    public let isFixed: Bool

    public init(_ row: inout Row) throws {
        id = try row.next()
        key = try row.next()
        rule = try row.next()
        title = try row.next()
        subject = Reference(try row.next(), try row.next(ID<Never>.self))
        page = Reference(try row.next(), try row.next(ID<Never>.self))
        holder = try Journal.Holder(&row)
        startedOn = try row.next()
        dueOn = try row.next()
        warnOn = try row.next()
        stoppedOn = try row.next()
        isFixed = try row.next()
    }

    public var isRunning: Bool { stoppedOn == nil }
    public func isOverdue(on today: Day) -> Bool { isRunning && dueOn < today }
}
