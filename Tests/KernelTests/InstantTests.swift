import Kernel
import Testing

@Suite("A moment")
struct InstantTests {
    /// 2024-01-07T16:00:00Z, midnight in China.
    let midnight = Instant(microseconds: 1_704_643_200_000_000)

    @Test func `the day changes at midnight in China`() {
        #expect(Instant(microseconds: midnight.microseconds - 1).day == on("2024-01-07"))
        #expect(midnight.day == on("2024-01-08"))
        #expect(midnight.adding(seconds: 86_399).day == on("2024-01-08"))
        #expect(midnight.adding(seconds: 86_400).day == on("2024-01-09"))
    }

    @Test func `the minute is told in China's time`() {
        #expect(midnight.minuteText == "2024-01-08 00:00")
        #expect(midnight.adding(seconds: -1).minuteText == "2024-01-07 23:59")
        #expect(midnight.adding(seconds: 9 * 3600 + 30 * 60).minuteText == "2024-01-08 09:30")
    }

    @Test func `moments before 1970 fall on their day`() {
        #expect(Instant(microseconds: 0).minuteText == "1970-01-01 08:00")
        #expect(Instant(microseconds: -28_800_000_001).day == on("1969-12-31"))
        #expect(Instant(microseconds: -28_800_000_001).minuteText == "1969-12-31 23:59")
    }

    @Test func `the clock does not run backwards`() {
        let first = Instant.now()
        #expect(first <= Instant.now())
        #expect(first > midnight)
    }
}
