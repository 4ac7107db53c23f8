import Kernel
import Storage

/// Why a clock ends on its day: the rule, the count, and every change since.
public struct ClockExplanation: Sendable {
    public let clock: RunningClock
    public let rule: OfficeClockRule
    /// The count by the calendar as it is now.
    public let count: DueDate
    public let traces: [ClockTrace]
    /// What is left, in words; nil once it has stopped.
    public let remaining: DueDate.Remaining?

    /// Four statements. Throws `notFound` for a clock this person may not see.
    public static func load(
        _ id: ID<RunningClock>, on today: Day, for scope: Scope, _ db: any Connection
    ) throws -> ClockExplanation {
        let clock = try RunningClock.find(id, for: scope, db)
        let rules = try ClockRules.load(office: scope.office, db)
        let rule = try rules.rule(clock.rule)
        return ClockExplanation(
            clock: clock, rule: rule, count: rules.due(rule, from: clock.startedOn),
            traces: try ClockTrace.all(of: id, scope.office, db),
            remaining: clock.isRunning ? try rules.remaining(to: clock.dueOn, on: today) : nil)
    }

    /// Line by line: what began it, by which rule, each day not counted by its name, and what has moved it.
    public var lines: [String] {
        var lines = [
            "起算：\(rule.startEvent) \(clock.startedOn)", "规定：\(rule.title) \(rule.length.title)", "依据：\(rule.basis)",
        ]
        lines += count.explanation
        if clock.isFixed {
            lines.append("到期日 \(clock.dueOn) 是批准延期或恢复办理时定的，不再随规定和放假安排变动")
        } else if count.due != clock.dueOn {
            lines.append("注意：记录的到期日是 \(clock.dueOn)，按现在的日历计算是 \(count.due)；以记录的为准，导入放假安排时一并更正")
        }
        lines += traces.map { "变动：\($0.at.minuteText) 由 \($0.oldDue) 改为 \($0.newDue)，\($0.reason)" }
        return lines
    }
}
