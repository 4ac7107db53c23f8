import Kernel
import Testing

@Suite("Counting working days")
struct WorkCalendarCountingTests {
    let calendar = WorkCalendar.stateCouncil

    @Test func `a year not loaded has weekends only, and is named`() {
        #expect(calendar.kind(of: on("2027-10-01")) == .working)
        #expect(calendar.kind(of: on("2027-10-02")) == .weekend)
        #expect(calendar.kind(of: on("2017-10-02")) == .working)
        #expect(!calendar.knows(on("2027-10-01")))
        #expect(calendar.missingYears(in: on("2026-12-01")...on("2028-01-01")) == [2027, 2028])
        #expect(calendar.missingYears(in: on("2018-01-01")...on("2026-12-31")).isEmpty)
        #expect(calendar.missingYears(in: on("2017-12-31")...on("2018-01-01")) == [2017])
    }

    @Test func `a calendar without notices knows the week`() {
        let empty = WorkCalendar()
        #expect(empty.years.isEmpty)
        #expect(empty.workingDays(in: on("2024-02-05")...on("2024-02-11")) == 5)
        #expect(empty.day(afterWorkingDays: 5, from: on("2024-02-05")) == on("2024-02-12"))
        #expect(empty.day(afterWorkingDays: 1, from: on("1969-12-26")) == on("1969-12-29"))
        #expect(empty.day(afterWorkingDays: 1, from: on("1900-01-05")) == on("1900-01-08"))
    }

    @Test func `counts agree with a walk from day to day`() {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<2000 {
            let from = generator.day()
            let through = from.advanced(by: Int.random(in: 0...400, using: &generator))
            let walked = (from...through).count { PublishedNotices.kind(of: $0).isWorking }
            #expect(calendar.workingDays(in: from...through) == walked, "\(from) \(through)")
            let before = from.advanced(by: -1)
            #expect(calendar.workingDays(after: before, through: through) == walked)
            #expect(calendar.workingDays(after: through, through: before) == -walked)
        }
    }

    @Test func `the nth working day agrees with a walk from day to day, forwards and back`() {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<2000 {
            let start = generator.day()
            let count = Int.random(in: 1...260, using: &generator)
            #expect(calendar.day(afterWorkingDays: count, from: start) == walk(count, from: start, by: 1))
            let nearest = PublishedNotices.kind(of: start).isWorking ? start : walk(1, from: start, by: -1)
            #expect(calendar.day(afterWorkingDays: 0, from: start) == nearest)
            #expect(calendar.day(afterWorkingDays: -count, from: start) == walk(count, from: nearest, by: -1))
        }
    }

    private func walk(_ count: Int, from start: Day, by step: Int) -> Day {
        var day = start
        var left = count
        while left > 0 {
            day = day.advanced(by: step)
            if PublishedNotices.kind(of: day).isWorking { left -= 1 }
        }
        return day
    }
}
