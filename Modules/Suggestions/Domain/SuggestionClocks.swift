import Kernel
import Platform

/// The clocks of suggestions with the safe defaults of an office that has no rule of its own.
/// 代表法 is the Deputies Law as of 2025-03-11; the others are customary (several provinces' rules agree on them).
enum SuggestionClock {
    static let assign = "suggestions.assign"
    static let signFor = "suggestions.sign_for"
    static let firstContact = "suggestions.first_contact"
    static let coOpinion = "suggestions.co_opinion"
    static let reply = "suggestions.reply"
    static let feedback = "suggestions.feedback"
    static let redo = "suggestions.redo"

    static let rules: [ClockRule] = [
        ClockRule(
            key: assign, title: "交办期限", length: .workingDays(10), startEvent: "提出之日", warnDays: 3,
            basis: "闭会期间建议的受理交办：各地 5 日至 10 个工作日，如重庆市条例第十三条"),
        ClockRule(
            key: signFor, title: "签收期限", length: .workingDays(3), startEvent: "交办之日", warnDays: 1,
            basis: "惯例，只作提醒"),
        ClockRule(
            key: firstContact, title: "首次联系代表期限", length: .days(20), startEvent: "交办之日", warnDays: 3,
            basis: "惯例：20 日内与代表首次沟通"),
        ClockRule(
            key: coOpinion, title: "会办意见期限", length: .months(1), startEvent: "交办之日", warnDays: 5,
            basis: "山东省条例第二十一条、上海市规定第十七条等：一个月"),
        ClockRule(
            key: reply, title: "答复期限", length: .months(3), startEvent: "交办之日", warnDays: 10,
            basis: "代表法第五十一条：交办之日起三个月内答复"),
        ClockRule(
            key: feedback, title: "代表评价期限", length: .workingDays(10), startEvent: "收到答复之日", warnDays: 3,
            basis: "河南省办法第二十二条：十个工作日"),
        ClockRule(
            key: redo, title: "重新办理期限", length: .months(1), startEvent: "重新交办之日", warnDays: 5,
            basis: "河南省办法第二十二条等：一个月"),
    ]
}
