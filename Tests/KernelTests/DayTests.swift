import Foundation
import Kernel
import Testing

@Suite("A calendar day")
struct DayTests {
    @Test func `every day from 1900 to 2100 is the day Foundation knows`() throws {
        var gregorian = Calendar(identifier: .gregorian)
        gregorian.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        var wrong: [Day] = []
        for day in on("1900-01-01")...on("2100-12-31") {
            let date = Date(timeIntervalSince1970: Double(day.number) * 86_400)
            let known = gregorian.dateComponents([.year, .month, .day, .weekday], from: date)
            let (year, month, dayOfMonth) = day.parts
            let weekday = (known.weekday ?? 0) == 1 ? 7 : (known.weekday ?? 0) - 1
            let agrees =
                known.year == year && known.month == month && known.day == dayOfMonth && weekday == day.weekday
                && Day(year: year, month: month, day: dayOfMonth) == day && Day(day.description) == day
                && Day.typed(day.chinese) == day
            if !agrees { wrong.append(day) }
        }
        #expect(wrong.isEmpty)
        #expect(on("1900-01-01").distance(to: on("2100-12-31")) == 73_413)
    }

    @Test func `a day reads as written`() {
        #expect(on("2024-01-08").description == "2024-01-08")
        #expect(on("2024-01-08").chinese == "2024年1月8日")
        #expect(on("2024-01-08").weekdayName == "星期一")
        #expect(on("2024-01-14").weekdayName == "星期日")
        #expect(on("1970-01-01").number == 0)
        #expect(on("0001-01-01").description == "0001-01-01")
    }

    @Test(arguments: [
        "", "2024-02-30", "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-01", "2024-01-00", "2024-01-32",
        "2024-1-8", "24-01-08", "2024/01/08", "2024-01-08 ", "2024-01-08T", "+024-01-08", "２０２４-01-08", "0000-01-01",
    ])
    func `the strict form takes nothing else`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test(arguments: [
        "2024-01-08", "2024-1-8", "2024/1/8", "2024/01/08", "2024.1.8", "2024年1月8日", "2024年01月08日", " 2024-1-8\n",
        "２０２４－０１－０８", "２０２４／１／８", "２０２４．１．８", "２０２４年１月８日", "　2024年1月8日　",
    ])
    func `a day is taken as people type it`(text: String) {
        #expect(Day.typed(text) == on("2024-01-08"))
    }

    @Test(arguments: [
        "", "8", "2024", "2024-1", "2024-01/08", "2024.1.8.9", "24.1.8", "2024-002-08", "2023年2月29日", "2024年13月1日",
        "2024年1月", "2024年1月8", "2024月1年8日", "2024年1月8日日", "二〇二四年一月八日", "20240108", "-2024-1-8", "2024--8", "明天",
    ])
    func `what is no day is not taken for one`(text: String) {
        #expect(Day.typed(text) == nil)
    }

    @Test func `months are added and taken away to the same day or the month's last`() {
        #expect(on("2024-01-31").adding(months: 1) == on("2024-02-29"))
        #expect(on("2024-03-31").adding(months: -1) == on("2024-02-29"))
        #expect(on("2024-01-15").adding(months: -13) == on("2022-12-15"))
        #expect(on("2024-12-15").adding(months: 1) == on("2025-01-15"))
        #expect(on("2024-06-30").adding(months: 0) == on("2024-06-30"))
    }
}
