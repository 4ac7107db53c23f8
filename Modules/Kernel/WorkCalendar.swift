/// Which days are worked: Monday to Friday, as changed by the State Council's yearly notices (放假调休通知).
///
/// A notice belongs to a year, and may also name days of the December before it (2018-12-29 to 31 stand in the notice
/// of 2019). A day of a year without a notice is judged by its weekday alone; `missingYears` says so aloud, and whoever
/// shows a date counted in working days shows that too.
public struct WorkCalendar: Sendable, Equatable {
    /// The notices, by their year.
    public let notices: [Int: Notice]
    let specialDays: [Day: SpecialDay]
    let ranks: RankTable

    /// A calendar of weekdays and these notices; of two notices for one year the last prevails.
    public init(_ notices: [Notice] = []) {
        self.notices = Dictionary(notices.map { ($0.year, $0) }, uniquingKeysWith: { _, last in last })
        // In order of year, so that what next year's notice says of this December prevails.
        specialDays = self.notices.values.sorted { $0.year < $1.year }.reduce(into: [:]) { days, notice in
            days.merge(notice.days, uniquingKeysWith: { _, later in later })
        }
        ranks = RankTable(specialDays)
    }

    /// The years whose notice is known.
    public var years: Set<Int> { Set(notices.keys) }

    /// This calendar with the notice of a year; what was known of that year's notice is replaced whole.
    public func adding(_ notice: Notice) -> WorkCalendar { WorkCalendar(notices.values + [notice]) }

    /// This calendar with the days a year's notice names. Throws `invalid` as `Notice` does.
    public func adding(year: Int, days: [Day: SpecialDay]) throws -> WorkCalendar {
        adding(try Notice(year: year, days: days))
    }

    /// This calendar with the other's notices; they replace those of the same years whole.
    public func merging(_ other: WorkCalendar) -> WorkCalendar {
        WorkCalendar(notices.values + Array(other.notices.values))
    }

    /// What kind of day it is, by name.
    public func kind(of day: Day) -> DayKind {
        if let special = specialDays[day] {
            return special.mark == .off ? .holiday(special.name) : .makeUp(special.name)
        }
        return day.weekday > 5 ? .weekend : .working
    }

    /// Whether the day is worked.
    public func isWorking(_ day: Day) -> Bool { ranks.rank(of: day) > ranks.rank(of: day.advanced(by: -1)) }

    /// Whether the notice of the day's year is known. (The next year's notice may still change its last December days.)
    public func knows(_ day: Day) -> Bool { notices[day.year] != nil }

    /// The years of these days whose notice is not known, in order: there only weekends were reckoned as rest.
    public func missingYears(in days: ClosedRange<Day>) -> [Int] {
        (days.lowerBound.year...days.upperBound.year).filter { notices[$0] == nil }
    }
}
