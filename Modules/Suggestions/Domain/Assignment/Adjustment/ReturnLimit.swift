import Kernel
import Platform

/// 退回截止: until when a unit may ask to be relieved of its part. Nobody owes anything in these days, so it is counted
/// when it is asked for and runs as no clock; it is explained like one.
public struct ReturnLimit: Sendable {
    public let rule: OfficeClockRule
    /// The last day, and how it was found.
    public let count: DueDate

    /// - Parameter day: on which the unit got its part. Throws `internal` when the office has no such rule.
    init(from day: Day, _ rules: ClockRules) throws {
        rule = try rules.rule(SuggestionClock.returning, on: day)
        count = rules.due(rule, from: day)
    }

    /// Line by line: what began it, by which rule, each day not counted.
    public var explanation: [String] {
        ["起算：\(rule.startEvent) \(count.start)", "规定：\(rule.title) \(rule.length.title)", "依据：\(rule.basis)"]
            + count.explanation
    }
}
