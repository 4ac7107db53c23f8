import Kernel
import Testing

@Suite("The calendar the program is built with")
struct WorkCalendarDataTests {
    let calendar = WorkCalendar.stateCouncil

    @Test func `the embedded file reads without complaint and holds 2018 to 2026`() throws {
        #expect(try WorkCalendar.readStateCouncil() == calendar)
        #expect(calendar.years == Set(2018...2026))
    }

    @Test(arguments: 2018...2026)
    func `every day of a year is what its notice says`(year: Int) {
        var days = 0
        for day in on("\(year)-01-01")...on("\(year)-12-31") {
            #expect(calendar.kind(of: day) == PublishedNotices.kind(of: day), "\(day)")
            #expect(calendar.isWorking(day) == calendar.kind(of: day).isWorking, "\(day)")
            #expect(calendar.knows(day))
            days += 1
        }
        #expect(days == (year % 4 == 0 ? 366 : 365))
    }

    /// Days off on a weekday, days named off in all, days made up, and working days of the year.
    static let totals: [(year: Int, weekdaysOff: Int, off: Int, madeUp: Int, working: Int)] = [
        (2018, 18, 25, 7, 250), (2019, 17, 22, 6, 250), (2020, 19, 30, 6, 249), (2021, 18, 31, 7, 250),
        (2022, 18, 32, 7, 249), (2023, 18, 26, 7, 249), (2024, 19, 28, 8, 251), (2025, 18, 28, 5, 248),
        (2026, 19, 33, 6, 248),
    ]

    @Test(arguments: totals)
    func `the totals of a year are right`(total: (year: Int, weekdaysOff: Int, off: Int, madeUp: Int, working: Int)) {
        let year = on("\(total.year)-01-01")...on("\(total.year)-12-31")
        let off = year.filter { calendar.kind(of: $0).title.hasSuffix("假期") }
        #expect(off.count == total.off)
        #expect(off.count { $0.weekday <= 5 } == total.weekdaysOff)
        #expect(year.count { calendar.kind(of: $0).title.hasSuffix("补班") } == total.madeUp)
        #expect(calendar.workingDays(in: year) == total.working)
    }

    @Test func `only weekend days are made up, and each lies within a month of its holiday`() {
        for notice in calendar.notices.values {
            let madeUp = notice.days.filter { $0.value.mark == .makeUp }
            #expect(madeUp.keys.allSatisfy { $0.weekday > 5 })
            for (day, special) in madeUp {
                let holiday = notice.days.filter { $0.value.mark == .off && $0.value.name == special.name }.keys
                #expect(holiday.contains { abs($0.distance(to: day)) <= 14 }, "\(day)")
            }
        }
    }

    @Test func `every notice has the holidays of the national rule, in its days off`() {
        for (year, notice) in calendar.notices {
            let names = Set(notice.days.values.flatMap { $0.name.split(separator: "、").map(String.init) })
            #expect(names == ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"], "\(year)")
        }
    }

    @Test func `New Year days in December belong to the notice of the year that begins`() {
        #expect(calendar.notices[2019]?.days[on("2018-12-31")] == .init(.off, "元旦"))
        #expect(calendar.notices[2018]?.days[on("2018-12-31")] == nil)
        #expect(calendar.kind(of: on("2018-12-29")) == .makeUp("元旦"))
    }
}
