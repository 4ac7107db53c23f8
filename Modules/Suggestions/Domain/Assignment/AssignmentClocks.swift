import Platform

extension SuggestionClock {
    /// Nobody owes anything in these days, so no clock runs: they are counted when a unit asks.
    static let returning = "suggestions.return"
    static let adjustment = "suggestions.adjustment"

    static let ofAssignment: [ClockRule] = [
        ClockRule(
            key: returning, title: "退回期限", length: .workingDays(10), startEvent: "交办之日", warnDays: 2,
            basis: "河南省办法第十四条、重庆市条例第十六条：自交办之日起十个工作日，不得自行转办"),
        ClockRule(
            key: adjustment, title: "调整审核期限", length: .workingDays(10), startEvent: "提出调整申请之日", warnDays: 3,
            basis: "河南省办法第十四条、重庆市条例第十六条：收到申请后十个工作日内重新确定"),
    ]
}
