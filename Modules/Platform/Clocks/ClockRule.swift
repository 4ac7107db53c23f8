import Kernel

/// A clock of a case, as the code knows it: the lawful default that an office starts with and may change.
public struct ClockRule: Sendable, Hashable {
    /// "suggestions.reply": what transitions start and stop.
    public let key: String
    /// "答复期限"
    public let title: String
    public let length: ClockLength
    /// What begins it, in words: "交办之日". That day itself is not counted.
    public let startEvent: String
    /// Working days before the due day on which its holder is reminded.
    public let warnDays: Int
    /// "代表法第五十一条"
    public let basis: String
    /// What becomes of a period whose last day is not worked.
    public let restDayRule: DueDate.RestDayRule

    public init(
        key: String, title: String, length: ClockLength, startEvent: String, warnDays: Int, basis: String,
        endsOnRestDay: DueDate.RestDayRule = .stays
    ) {
        self.key = key
        self.title = title
        self.length = length
        self.startEvent = startEvent
        self.warnDays = warnDays
        self.basis = basis
        restDayRule = endsOnRestDay
    }
}
