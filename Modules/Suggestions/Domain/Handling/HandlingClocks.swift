import Kernel
import Platform

extension SuggestionClock {
    /// 会办意见退回重提.
    static let coRedo = "suggestions.co_redo"
    /// The reply's longest period with extensions; a granted day lies within it.
    static let extended = "suggestions.reply_extended"

    static let ofHandling: [ClockRule] = [
        ClockRule(
            key: coRedo, title: "会办意见重提期限", length: .workingDays(5), startEvent: "退回之日", warnDays: 1,
            basis: "重庆市条例第二十条：五个工作日内重新提出"),
        ClockRule(
            key: extended, title: "延期后的答复期限", length: .months(6), startEvent: "交办之日", warnDays: 10,
            basis: "代表法第五十一条：涉及面广、处理难度大的，自交办之日起六个月内答复"),
    ]
}
