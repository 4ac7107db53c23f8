/// How long a clock runs: "10 个工作日", "3 个月".
public struct ClockLength: Sendable, Hashable, CustomStringConvertible {
    /// What is counted. The raw values are what is stored.
    public enum Unit: String, Sendable, CaseIterable {
        case calendarDay = "calendar_day"
        case workingDay = "working_day"
        case month

        /// As it stands after a number: 日, 个工作日, 个月.
        public var title: String {
            switch self {
            case .calendarDay: "日"
            case .workingDay: "个工作日"
            case .month: "个月"
            }
        }
    }

    /// From 1 to 9999.
    public let amount: Int
    public let unit: Unit

    /// Throws `invalid` for an amount below 1 or above 9999.
    public init(_ amount: Int, _ unit: Unit) throws {
        guard (1...9999).contains(amount) else {
            throw Failure.invalid(field: "amount", "期限“\(amount)”应为 1 到 9999 之间的整数。")
        }
        self.amount = amount
        self.unit = unit
    }

    /// Lengths written in the source, 1 to 255; a 0 counts as 1.
    public static func days(_ amount: UInt8) -> ClockLength { ClockLength(literal: amount, .calendarDay) }
    public static func workingDays(_ amount: UInt8) -> ClockLength { ClockLength(literal: amount, .workingDay) }
    public static func months(_ amount: UInt8) -> ClockLength { ClockLength(literal: amount, .month) }

    private init(literal amount: UInt8, _ unit: Unit) {
        self.amount = max(1, Int(amount))
        self.unit = unit
    }

    /// "10 个工作日"
    public var title: String { "\(amount) \(unit.title)" }
    public var description: String { title }
}
