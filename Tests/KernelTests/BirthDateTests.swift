import Kernel
import Testing

@Suite struct BirthDateTests {
    @Test(arguments: ["1980-05-12", "1980.5.12", "19800512", "1980年5月12日", "１９８０－５－１２"])
    func `a day is taken as people type it`(text: String) {
        let birth = BirthDate.typed(text)
        #expect(birth?.description == "1980-05-12" && birth?.isMonthOnly == false)
    }

    @Test(arguments: ["1980.05", "1980.5", "1980-05", "1980/5", "1980年5月", "1980年05月", "198005", " 1980.05 "])
    func `a month alone stays a month`(text: String) {
        let birth = BirthDate.typed(text)
        #expect(birth?.description == "1980-05" && birth?.isMonthOnly == true && birth?.chinese == "1980年5月")
    }

    @Test(arguments: ["", "1980", "1980.1", "1980.13", "1980-00", "80.05", "1980年", "19801301", "五月", "1980-05-"])
    func `what may be two months, or is none, is not taken`(text: String) {
        #expect(BirthDate.typed(text) == nil)
    }

    @Test func `a month agrees with each of its days, two days only when they are one`() throws {
        let named = { (text: String) in try #require(BirthDate.typed(text)) }
        #expect(try named("1980.05").agrees(with: named("1980-05-31")))
        #expect(try named("1980-05-01").agrees(with: named("1980.05")))
        #expect(try !named("1980.05").agrees(with: named("1980.06")))
        #expect(try !named("1980-05-01").agrees(with: named("1980-05-31")))
        #expect(try named("1980.05") != named("1980-05-01"))
    }
}
