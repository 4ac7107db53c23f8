import Kernel
import Platform

/// The clocks of a promise.
enum PromiseClock {
    static let promise = "suggestions.promise"
    static let again = "suggestions.promise_again"
    static let rating = "suggestions.promise_rating"

    static let rules: [ClockRule] = [
        ClockRule(
            key: promise, title: "承诺时限", length: .days(30), startEvent: "承诺的日期以前，按本项规定的长度倒推", warnDays: 10,
            basis: "答复中承诺的日期；承诺事项台账见重庆市条例第二十四条、青岛市条例（2021）第二十七条"),
        ClockRule(
            key: again, title: "承诺继续落实期限", length: .months(1), startEvent: "代表对落实情况不满意之日", warnDays: 5,
            basis: "参照河南省办法第二十二条：一个月"),
        ClockRule(
            key: rating, title: "承诺落实评价期限", length: .workingDays(10), startEvent: "单位二次答复之日", warnDays: 3,
            basis: "重庆市条例第二十八条；期限参照河南省办法第二十二条：十个工作日"),
    ]

    /// A clock of this rule ends on the promised day when it begins on this one: the promise names its day, the rule
    /// says how long before it the unit is reminded and watched.
    static func start(until due: Day, _ rules: ClockRules, today: Day) throws -> Day {
        let rule = try rules.rule(promise, on: today)
        var start = due.advanced(by: -1)
        while rules.due(rule, from: start).due > due { start = start.advanced(by: -1) }
        return start
    }
}
