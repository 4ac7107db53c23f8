import Kernel
import Testing

@Suite("When a period ends")
struct DueDateTests {
    let calendar = WorkCalendar.stateCouncil

    @Test func `a clock in working days explains the holiday it passes and the day made up`() throws {
        let due = calendar.due(from: on("2024-02-05"), length: try ClockLength(10, .workingDay))
        #expect(due.due == on("2024-02-23"))
        #expect(due.skipped.map(\.day) == Array(on("2024-02-10")...on("2024-02-17")))
        #expect(Set(due.skipped.map(\.reason)) == ["春节假期"])
        #expect(due.madeUp.map(\.day) == [on("2024-02-18")])
        #expect(due.madeUp.map(\.reason) == ["补班"])
        #expect(due.missingYears.isEmpty)
        #expect(
            due.explanation == [
                "自 2024-02-05（起算日，当日不计入）起 10 个工作日", "不计入：2024-02-10（星期六）至 2024-02-17 春节",
                "计入：2024-02-18（星期日）补班 春节", "期限届满：2024-02-23（星期五）",
            ])
    }

    @Test func `plain weekends are named and share a line`() throws {
        let due = calendar.due(from: on("2024-06-05"), length: try ClockLength(5, .workingDay))
        #expect(due.due == on("2024-06-13"))
        #expect(due.skipped.map(\.reason) == ["周六", "周日", "端午节假期"])
        #expect(
            due.explanation == [
                "自 2024-06-05（起算日，当日不计入）起 5 个工作日", "不计入：2024-06-10（星期一）端午节",
                "不计入：周末 2 天（2024-06-08 至 2024-06-09）", "期限届满：2024-06-13（星期四）",
            ])
    }

    @Test func `a clock that reaches a year not loaded says so`() throws {
        let due = calendar.due(from: on("2026-12-25"), length: try ClockLength(10, .workingDay))
        #expect(due.due == on("2027-01-08"))
        #expect(due.missingYears == [2027])
        #expect(due.explanation.last == "注意：2027 年的放假调休安排尚未导入，只按周末计算，请在国务院通知公布后核对")
        let days = calendar.due(from: on("2026-12-25"), length: try ClockLength(14, .calendarDay))
        #expect(days.missingYears.isEmpty)
    }

    @Test func `the starting day is not counted, be it worked or not`() throws {
        #expect(calendar.due(from: on("2024-01-08"), length: try ClockLength(1, .calendarDay)).due == on("2024-01-09"))
        #expect(calendar.due(from: on("2024-01-08"), length: try ClockLength(1, .workingDay)).due == on("2024-01-09"))
        #expect(calendar.due(from: on("2024-02-12"), length: try ClockLength(1, .workingDay)).due == on("2024-02-18"))
    }

    @Test(arguments: [
        ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2024-02-29", 12, "2025-02-28"),
        ("2024-05-31", 1, "2024-06-30"), ("2024-03-15", 3, "2024-06-15"), ("2024-11-30", 3, "2025-02-28"),
        ("2024-12-31", 6, "2025-06-30"),
    ])
    func `months end on the corresponding day, or on the month's last`(start: String, months: Int, end: String) throws {
        #expect(calendar.due(from: on(start), length: try ClockLength(months, .month)).due == on(end))
    }

    @Test func `an end on a rest day stays unless the rule moves it`() throws {
        let length = try ClockLength(3, .month)
        let stays = calendar.due(from: on("2023-11-12"), length: length)
        #expect(stays.due == on("2024-02-12"))
        #expect(stays.skipped.isEmpty && stays.madeUp.isEmpty)
        #expect(
            stays.explanation == [
                "自 2023-11-12（起算日，当日不计入）起 3 个月", "末日 2024-02-12（星期一）为春节假期，不顺延", "期限届满：2024-02-12（星期一）",
            ])
        let moves = calendar.due(from: on("2023-11-12"), length: length, endsOnRestDay: .movesToNextWorkingDay)
        #expect(moves.due == on("2024-02-18"))
        #expect(moves.lastCounted == on("2024-02-12"))
        #expect(moves.skipped.map(\.day) == Array(on("2024-02-12")...on("2024-02-17")))
        #expect(moves.explanation.contains("末日 2024-02-12（星期一）为春节假期，顺延至其后第一个工作日"))
        #expect(moves.explanation.last == "期限届满：2024-02-18（星期日）")
    }

    @Test func `an end on a working day is not moved`() throws {
        let due = calendar.due(
            from: on("2024-01-18"), length: try ClockLength(1, .month), endsOnRestDay: .movesToNextWorkingDay)
        #expect(due.due == on("2024-02-18"))
        #expect(due.skipped.isEmpty)
    }

    @Test(arguments: [
        ("2024-02-05", 18, 10, "还有 18 日（10 个工作日）"), ("2024-02-22", 1, 1, "还有 1 日（1 个工作日）"),
        ("2024-02-23", 0, 0, "今日到期"), ("2024-02-25", -2, 0, "已超期 2 日（0 个工作日）"),
        ("2024-02-27", -4, -2, "已超期 4 日（2 个工作日）"),
    ])
    func `what is left is told in both kinds of days`(today: String, days: Int, working: Int, title: String) throws {
        let due = calendar.due(from: on("2024-02-05"), length: try ClockLength(10, .workingDay))
        let remaining = due.remaining(on: on(today))
        #expect(remaining.calendarDays == days)
        #expect(remaining.workingDays == working)
        #expect(remaining.title == title)
        #expect(remaining.isOverdue == (days < 0))
        #expect(remaining.isDueToday == (days == 0))
    }

    @Test func `a start is found only where there is one`() throws {
        let working = try ClockLength(10, .workingDay)
        #expect(calendar.start(forDue: on("2024-02-23"), length: working) == on("2024-02-05"))
        #expect(calendar.start(forDue: on("2024-02-12"), length: working) == nil)
        #expect(calendar.start(forDue: on("2024-02-12"), length: try ClockLength(12, .calendarDay)) == on("2024-01-31"))
        #expect(calendar.start(forDue: on("2024-02-29"), length: try ClockLength(1, .month)) == nil)
    }
}
