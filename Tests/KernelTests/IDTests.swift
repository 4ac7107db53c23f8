import Kernel
import Testing

private enum Subject {}

@Suite("An identity")
struct IDTests {
    @Test func `an id survives being written and read`() {
        for _ in 0..<1000 {
            let id = ID<Subject>.new()
            #expect(ID<Subject>(id.description) == id)
            #expect(ID<Subject>(id.description.uppercased()) == id)
            #expect(id.bytes.count == 16)
        }
    }

    @Test func `an id is written in the usual groups`() {
        let id = ID<Subject>(high: 0x0123_4567_89AB_7CDE, low: 0x8F01_2345_6789_ABCD)
        #expect(id.description == "01234567-89ab-7cde-8f01-23456789abcd")
        #expect(id.bytes.first == 0x01 && id.bytes.last == 0xCD)
    }

    @Test func `ids made one after another grow, even when the clock is set back`() {
        let now = Instant.now()
        var last = ID<Subject>.new(at: now)
        for step in 0..<10_000 {
            let next = ID<Subject>.new(at: now.adding(seconds: step % 3 == 0 ? -60 : 0))
            #expect(last < next)
            #expect(last.description < next.description)
            last = next
        }
    }

    @Test func `an id is a UUID of version 7 with its moment in front`() {
        let moment = Instant(microseconds: Instant.now().microseconds + 3_600_000_000)
        let id = ID<Subject>.new(at: moment)
        #expect(id.high >> 12 & 0xF == 7)
        #expect(id.low >> 62 == 0b10)
        #expect(abs(Int64(id.high >> 16) - moment.microseconds / 1000) < 60_000)
    }

    @Test(arguments: [
        "", "0123", "01234567-89ab-7cde-8f01-23456789abc", "01234567-89ab-7cde-8f01-23456789abcde",
        "0123456789ab-7cde-8f01-23456789abcd-", "01234567-89ab-7cde-8f01-23456789abcg",
        "01234567+89ab-7cde-8f01-23456789abcd", "{1234567-89ab-7cde-8f01-23456789abc}",
    ])
    func `what is no id is refused`(text: String) {
        #expect(ID<Subject>(text) == nil)
    }
}
