extension WorkCalendar {
    /// Working days later than `day`, through `last` included. Negative, and counting the days later than `last`
    /// through `day`, when `last` is the earlier.
    public func workingDays(after day: Day, through last: Day) -> Int { ranks.rank(of: last) - ranks.rank(of: day) }

    /// Working days among these days, both ends included.
    public func workingDays(in days: ClosedRange<Day>) -> Int {
        workingDays(after: days.lowerBound.advanced(by: -1), through: days.upperBound)
    }

    /// The `count`-th working day after `start`, which itself is not counted. For 0 it is the last working day not
    /// after `start`, and for a negative count the working day that many before that one.
    public func day(afterWorkingDays count: Int, from start: Day) -> Day {
        ranks.day(ofRank: ranks.rank(of: start) + count)
    }
}
