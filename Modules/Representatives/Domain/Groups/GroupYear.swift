import Kernel
import Platform

/// A calendar year and its quarters: what groups plan for and are asked about.
public struct GroupYear: Sendable, Hashable {
    public let number: Int
    public let whole: Period

    /// Throws `invalid` for a year no calendar has.
    public init(_ number: Int) throws {
        guard let from = Day(year: number, month: 1, day: 1), let to = Day(year: number, month: 12, day: 31) else {
            throw Failure.invalid(field: "year", "没有 \(number) 这个年份。")
        }
        self.number = number
        whole = try Period(from: from, to: to)
    }

    /// The quarter, 1 to 4.
    public func quarter(_ quarter: Int) throws -> Period {
        let from = whole.from.adding(months: 3 * (quarter - 1))
        return try Period(from: from, to: from.adding(months: 3).advanced(by: -1))
    }

    /// The month, 1 to 12.
    func month(_ month: Int) throws -> Period {
        let from = whole.from.adding(months: month - 1)
        return try Period(from: from, to: from.adding(months: 1).advanced(by: -1))
    }

    /// Which quarter, 1 to 4, the day is in.
    public static func quarter(of day: Day) -> Int { (day.parts.month + 2) / 3 }

    public static let quarterTitles = ["第一季度", "第二季度", "第三季度", "第四季度"]
}
