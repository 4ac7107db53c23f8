import Kernel

/// A clock of a case, as the code knows it: the lawful default that an office starts with and may change.
///
/// Plain values, so that a subsystem can list its rules as constants; `length` is checked when they are installed.
public struct ClockRule: Sendable, Hashable {
    /// "suggestions.reply": what transitions start and stop.
    public let key: String
    /// "答复期限"
    public let title: String
    /// From 1 to 9999, counted in `unit`.
    public let amount: Int
    public let unit: ClockLength.Unit
    /// What begins it, in words: "交办之日". That day itself is not counted.
    public let startEvent: String
    /// Working days before the due day on which its holder is reminded.
    public let warnDays: Int
    /// "代表法第五十一条"
    public let basis: String
    /// What becomes of a period whose last day is not worked.
    public let restDayRule: DueDate.RestDayRule

    public init(
        _ key: String, _ title: String, _ amount: Int, _ unit: ClockLength.Unit, from startEvent: String,
        warnDays: Int, basis: String, endsOnRestDay: DueDate.RestDayRule = .stays
    ) {
        self.key = key
        self.title = title
        self.amount = amount
        self.unit = unit
        self.startEvent = startEvent
        self.warnDays = warnDays
        self.basis = basis
        restDayRule = endsOnRestDay
    }

    /// Throws `invalid` for an amount that is no length.
    public var length: ClockLength { get throws { try ClockLength(amount, unit) } }
}
