import Foundation

/// A moment, in microseconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Sendable, Comparable {
    public let microseconds: Int64

    public init(microseconds: Int64) { self.microseconds = microseconds }

    /// The moment of the machine's clock.
    public static func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
    }

    public func adding(seconds: Int64) -> Instant { Instant(microseconds: microseconds + seconds * 1_000_000) }

    /// The day this moment falls on in China (UTC+8 all year, so no time-zone table is needed).
    public var day: Day { Day(number: Int((microseconds + Self.chinaOffset).flooredDivision(by: 86_400_000_000))) }

    /// "2024-01-08 09:30" in China.
    public var minuteText: String {
        let minutes = Int((microseconds + Self.chinaOffset).flooredDivision(by: 60_000_000))
        let ofDay = minutes - Int(Int64(minutes).flooredDivision(by: 1440)) * 1440
        let hour = ofDay / 60
        let minute = ofDay % 60
        return "\(day) \(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    public static func < (left: Instant, right: Instant) -> Bool { left.microseconds < right.microseconds }

    private static let chinaOffset: Int64 = 8 * 3600 * 1_000_000
}

extension Int64 {
    fileprivate func flooredDivision(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
