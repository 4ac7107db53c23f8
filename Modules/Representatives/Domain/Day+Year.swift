import Kernel

extension Day {
    /// 1 January. Years are 1 to 9999.
    static func first(of year: Int) -> Day { Day(year: year, month: 1, day: 1) ?? Day(number: 0) }
    /// 31 December.
    static func last(of year: Int) -> Day { Day(year: year, month: 12, day: 31) ?? Day(number: 0) }
}
