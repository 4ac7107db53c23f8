import Kernel
import Testing

@Suite("The length of a clock")
struct ClockLengthTests {
    @Test func `a length reads as the law writes it`() throws {
        #expect(try ClockLength(10, .workingDay).title == "10 个工作日")
        #expect(try ClockLength(15, .calendarDay).title == "15 日")
        #expect(try ClockLength(3, .month).title == "3 个月")
    }

    @Test func `units are stored under fixed names`() {
        #expect(ClockLength.Unit.allCases.map(\.rawValue) == ["calendar_day", "working_day", "month"])
    }

    @Test(arguments: [0, -1, 10_000, .max, .min])
    func `an amount that is no period is refused`(amount: Int) throws {
        let failure = try #require(throws: Failure.self) { try ClockLength(amount, .month) }
        #expect(failure.kind == .invalid)
        #expect(failure.message.contains("\(amount)"))
    }
}
