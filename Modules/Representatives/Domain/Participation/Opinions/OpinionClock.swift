import Kernel
import Platform

/// The clock of opinions from activities, with the default of an office that has no rule of its own.
enum OpinionClock {
    static let reply = "representatives.opinion-reply"

    static let rules: [ClockRule] = [
        ClockRule(
            key: reply, title: "活动意见答复期限", length: .months(3), startEvent: "交办之日", warnDays: 10,
            basis: "参照代表法第五十一条（建议答复三个月）；闭会活动中的意见由各地自定")
    ]
}
