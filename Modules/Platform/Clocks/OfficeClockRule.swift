import Kernel
import Storage

/// One version of an office's rule: what it says, and from which day until which.
public struct OfficeClockRule: Record, Equatable {
    public static var columns: SQL {
        "id, key, title, amount, unit, start_event, warn_days, basis, ends_on_rest, valid_from, valid_to"
    }

    public let id: ID<OfficeClockRule>
    public let key: String
    public let title: String
    public let length: ClockLength
    public let startEvent: String
    /// Working days before the due day.
    public let warnDays: Int
    public let basis: String
    public let restDayRule: DueDate.RestDayRule
    public let validFrom: Day
    /// The day on which the next version takes over; nil for the last.
    public let validTo: Day?

    public init(_ row: inout Row) throws {
        id = try row.next()
        key = try row.next()
        title = try row.next()
        let amount: Int = try row.next()
        let unit: String = try row.next()
        guard let unit = ClockLength.Unit(rawValue: unit) else {
            throw StorageError(.decoding(column: "unit", expected: "a unit of a clock"))
        }
        length = try ClockLength(amount, unit)
        startEvent = try row.next()
        warnDays = try row.next()
        basis = try row.next()
        let rest: String = try row.next()
        guard let rule = DueDate.RestDayRule(rawValue: rest) else {
            throw StorageError(.decoding(column: "ends_on_rest", expected: "a rule for rest days"))
        }
        restDayRule = rule
        validFrom = try row.next()
        validTo = try row.next()
    }

    /// Whether it was replaced before it held for a day: changed twice with effect from the same day.
    public var neverHeld: Bool { validTo == validFrom }
}
