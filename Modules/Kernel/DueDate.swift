/// The day a period ends on, and how it was counted.
public struct DueDate: Sendable, Equatable {
    /// What becomes of a period, in calendar days or months, whose last day is not worked.
    public enum RestDayRule: String, Sendable, CaseIterable {
        /// It ends on that day all the same.
        case stays
        /// It ends on the next working day (民法典第二百零三条).
        case movesToNextWorkingDay = "moves_to_next_working_day"
    }

    /// A day with what it is in the calendar.
    public struct NamedDay: Sendable, Hashable {
        public let day: Day
        public let kind: DayKind

        /// "周六", "春节假期", "补班"
        public var reason: String {
            switch kind {
            case .weekend: day.weekday == 6 ? "周六" : "周日"
            case .makeUp: "补班"
            case .working, .holiday: kind.title
            }
        }
    }

    /// The day the clock was started, which is not counted.
    public let start: Day
    public let length: ClockLength
    /// The last day counted: `due`, unless that was moved off a rest day.
    public let lastCounted: Day
    /// The last day on which the duty is done in time.
    public let due: Day
    public let restDayRule: RestDayRule
    let calendar: WorkCalendar

    /// The rest days passed over, in order: all between start and end for working days; for other units none, but
    /// those at the end that it was moved off.
    public var skipped: [NamedDay] { judgedDays.filter { !$0.kind.isWorking } }

    /// The weekend days that were counted because a notice makes them working days, in order. Empty for other units.
    public var madeUp: [NamedDay] {
        guard length.unit == .workingDay else { return [] }
        return judgedDays.filter { $0.day.weekday > 5 && $0.kind.isWorking }
    }

    /// The years without a notice on whose working days the result rests; when not empty, show it with the date.
    public var missingYears: [Int] { judgedRange.map(calendar.missingYears) ?? [] }

    /// What is left on that day.
    public func remaining(on today: Day) -> Remaining {
        Remaining(
            calendarDays: today.distance(to: due), workingDays: calendar.workingDays(after: today, through: due))
    }

    /// The days about which the calendar of work was asked.
    private var judgedRange: ClosedRange<Day>? {
        if length.unit == .workingDay { return start.advanced(by: 1)...due }
        return restDayRule == .movesToNextWorkingDay ? lastCounted...due : nil
    }

    private var judgedDays: [NamedDay] {
        judgedRange?.map { NamedDay(day: $0, kind: calendar.kind(of: $0)) } ?? []
    }
}
