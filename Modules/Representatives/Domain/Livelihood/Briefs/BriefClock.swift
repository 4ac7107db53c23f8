import Kernel
import Platform

/// The clock of a unit that a 民情直报 was passed to, with the default of an office that has no rule of its own.
enum BriefClock {
    static let followUp = "representatives.brief-follow-up"

    static let rules: [ClockRule] = [
        ClockRule(
            key: followUp, title: "民情直报落实期限", length: .months(1), startEvent: "转办之日", warnDays: 5,
            basis: "没有统一规定，由各地自定；转办时可以另定日期")
    ]
}
