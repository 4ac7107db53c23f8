import Kernel
import Testing

/// Laws every clock obeys, on thousands of seeded cases in and beyond the years loaded.
@Suite("Laws of due dates")
struct DueDatePropertyTests {
    let calendar = WorkCalendar.stateCouncil
    static let dayUnits: [ClockLength.Unit] = [.calendarDay, .workingDay]

    @Test(arguments: ClockLength.Unit.allCases, DueDate.RestDayRule.allCases)
    func `a later start never ends earlier`(unit: ClockLength.Unit, rule: DueDate.RestDayRule) throws {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<1500 {
            let start = generator.day()
            let later = start.advanced(by: Int.random(in: 0...40, using: &generator))
            let length = try ClockLength(Int.random(in: 1...90, using: &generator), unit)
            let ends = [start, later].map { calendar.due(from: $0, length: length, endsOnRestDay: rule).due }
            #expect(ends[0] <= ends[1], "\(start) \(later) \(length)")
            #expect(ends[0] > start)
        }
    }

    @Test(arguments: ClockLength.Unit.allCases)
    func `a longer clock ends later`(unit: ClockLength.Unit) throws {
        var generator = SeededGenerator(seed: 12)
        for _ in 0..<2000 {
            let start = generator.day()
            let amount = Int.random(in: 1...90, using: &generator)
            let more = amount + Int.random(in: 1...30, using: &generator)
            let end = calendar.due(from: start, length: try ClockLength(amount, unit)).due
            #expect(end < calendar.due(from: start, length: try ClockLength(more, unit)).due)
        }
    }

    /// From any start: the end of the first clock is a working day, so nothing is lost between the two.
    @Test(arguments: dayUnits)
    func `two clocks in turn end where one as long as both does`(unit: ClockLength.Unit) throws {
        var generator = SeededGenerator(seed: 13)
        for _ in 0..<2000 {
            let start = generator.day()
            let first = Int.random(in: 1...90, using: &generator)
            let second = Int.random(in: 1...90, using: &generator)
            let middle = calendar.due(from: start, length: try ClockLength(first, unit)).due
            let inTurn = calendar.due(from: middle, length: try ClockLength(second, unit)).due
            let atOnce = calendar.due(from: start, length: try ClockLength(first + second, unit)).due
            #expect(inTurn == atOnce, "\(start) \(first) \(second)")
        }
    }

    /// In working days the start found is the last working day not after the one given: it counts the same.
    @Test(arguments: dayUnits)
    func `the start found from an end leads to that end`(unit: ClockLength.Unit) throws {
        var generator = SeededGenerator(seed: 14)
        for _ in 0..<2000 {
            let start = generator.day()
            let length = try ClockLength(Int.random(in: 1...120, using: &generator), unit)
            let end = calendar.due(from: start, length: length).due
            let found = try #require(calendar.start(forDue: end, length: length))
            #expect(found == (unit == .workingDay ? calendar.day(afterWorkingDays: 0, from: start) : start))
            #expect(calendar.due(from: found, length: length).due == end)
        }
    }

    @Test func `a clock in working days ends on one, and agrees with a walk from day to day`() throws {
        var generator = SeededGenerator(seed: 15)
        for _ in 0..<3000 {
            let start = generator.day()
            let amount = Int.random(in: 1...130, using: &generator)
            let due = calendar.due(from: start, length: try ClockLength(amount, .workingDay))
            var day = start
            var left = amount
            var skipped: [Day] = []
            while left > 0 {
                day = day.advanced(by: 1)
                if PublishedNotices.kind(of: day).isWorking { left -= 1 } else { skipped.append(day) }
            }
            #expect(due.due == day && calendar.isWorking(due.due))
            #expect(due.skipped.map(\.day) == skipped)
            #expect(due.start.distance(to: due.due) == amount + skipped.count)
            #expect(due.remaining(on: start).workingDays == amount)
        }
    }

    @Test func `a clock in months ends on its day or on the last of the right month`() throws {
        var generator = SeededGenerator(seed: 16)
        for _ in 0..<3000 {
            let start = generator.day()
            let months = Int.random(in: 1...40, using: &generator)
            let end = calendar.due(from: start, length: try ClockLength(months, .month)).due
            let (from, to) = (start.parts, end.parts)
            #expect(to.year * 12 + to.month == from.year * 12 + from.month + months)
            let isLast = end.advanced(by: 1).parts.day == 1
            #expect(to.day == from.day || (to.day < from.day && isLast), "\(start) \(months)")
        }
    }

    @Test(arguments: [ClockLength.Unit.calendarDay, .month])
    func `an end moved off a rest day is the first working day from there`(unit: ClockLength.Unit) throws {
        var generator = SeededGenerator(seed: 17)
        for _ in 0..<2000 {
            let start = generator.day()
            let length = try ClockLength(Int.random(in: 1...30, using: &generator), unit)
            let stays = calendar.due(from: start, length: length)
            let moves = calendar.due(from: start, length: length, endsOnRestDay: .movesToNextWorkingDay)
            var day = stays.due
            while !PublishedNotices.kind(of: day).isWorking { day = day.advanced(by: 1) }
            #expect(moves.due == day && moves.lastCounted == stays.due)
            #expect(moves.skipped.count == stays.due.distance(to: day))
        }
    }
}
