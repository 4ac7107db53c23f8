/// Numbers the working days one after another, so that counting them is a subtraction and finding one a binary search.
///
/// The rank of a day is the number of working days up to and including it, from an origin that does not matter. Only
/// the span of the notices is tabulated; outside it every week has five working days and a formula answers.
struct RankTable: Sendable, Equatable {
    private let first: Int
    private let ranks: [Int32]

    init(_ specialDays: [Day: WorkCalendar.SpecialDay]) {
        guard let from = specialDays.keys.min(), let through = specialDays.keys.max() else {
            first = 0
            ranks = []
            return
        }
        first = from.number
        var rank = Int32(Self.weekdays(through: from.number - 1))
        ranks = (from...through).map { day in
            let works = specialDays[day].map { $0.mark == .makeUp } ?? (day.weekday <= 5)
            rank += works ? 1 : 0
            return rank
        }
    }

    func rank(of day: Day) -> Int {
        let place = day.number - first
        guard place >= 0, let lastRank = ranks.last else { return Self.weekdays(through: day.number) }
        guard place >= ranks.count else { return Int(ranks[place]) }
        return Int(lastRank) + Self.weekdays(through: day.number) - Self.weekdays(through: first + ranks.count - 1)
    }

    /// The working day of that rank: the earliest day that has it.
    func day(ofRank rank: Int) -> Day {
        guard let lastRank = ranks.last, rank > Self.weekdays(through: first - 1) else { return Self.weekday(rank) }
        guard rank <= lastRank else {
            return Self.weekday(rank - Int(lastRank) + Self.weekdays(through: first + ranks.count - 1))
        }
        var low = 0
        var high = ranks.count - 1
        while low < high {
            let middle = (low + high) / 2
            if ranks[middle] < rank { low = middle + 1 } else { high = middle }
        }
        return Day(number: first + low)
    }

    /// Mondays to Fridays from Monday 1969-12-29 through the day of this number; negative before it.
    private static func weekdays(through number: Int) -> Int {
        let (weeks, days) = floored(number + 3, by: 7)
        return weeks * 5 + min(days + 1, 5)
    }

    /// The day at which that count is reached.
    private static func weekday(_ count: Int) -> Day {
        let (weeks, days) = floored(count - 1, by: 5)
        return Day(number: weeks * 7 + days - 3)
    }

    private static func floored(_ value: Int, by divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
