extension WorkCalendar {
    /// The last day of a period that starts on `start`.
    ///
    /// The starting day is not counted (民法典第二百零一条); months end on the corresponding day, or on the month's last
    /// where there is none (第二百零二条). A period in calendar days or months that ends on a rest day stays there unless
    /// asked: a legal clock is a promise, and is not lengthened by default. 第二百零三条 is the basis of the other.
    public func due(
        from start: Day, length: ClockLength, endsOnRestDay rule: DueDate.RestDayRule = .stays
    ) -> DueDate {
        let last =
            switch length.unit {
            case .calendarDay: start.advanced(by: length.amount)
            case .workingDay: day(afterWorkingDays: length.amount, from: start)
            case .month: start.adding(months: length.amount)
            }
        let moves = rule == .movesToNextWorkingDay && !isWorking(last)
        return DueDate(
            start: start, length: length, lastCounted: last, due: moves ? day(afterWorkingDays: 1, from: last) : last,
            restDayRule: rule, calendar: self)
    }

    /// The day from which a period of that length ends on `due` (not moved off a rest day). In working days it is the
    /// one working day among such days. Nil for months, where several days or none may do, and for a clock in working
    /// days when `due` is a rest day, on which none ends.
    public func start(forDue due: Day, length: ClockLength) -> Day? {
        switch length.unit {
        case .calendarDay: due.advanced(by: -length.amount)
        case .workingDay: isWorking(due) ? day(afterWorkingDays: -length.amount, from: due) : nil
        case .month: nil
        }
    }
}
