import Kernel
import Testing

@Suite("Importing a year's notice")
struct WorkCalendarImportTests {
    static let imported = """
        day,kind,name
        2027-01-01,休,元旦
        2027-02-06,休,春节
        2027-01-31,班,春节
        """

    @Test func `an imported year is known, and the years before it stay`() throws {
        let calendar = WorkCalendar.stateCouncil.merging(try WorkCalendar(csv: Self.imported))
        #expect(calendar.years == Set(2018...2027))
        #expect(calendar.kind(of: on("2027-01-01")) == .holiday("元旦"))
        #expect(calendar.kind(of: on("2027-01-31")) == .makeUp("春节"))
        #expect(calendar.kind(of: on("2024-02-10")) == .holiday("春节"))
        #expect(WorkCalendar.stateCouncil.kind(of: on("2027-01-01")) == .working)
    }

    @Test func `an imported year replaces that year whole, and no other`() throws {
        let amended = try WorkCalendar.stateCouncil.adding(
            year: 2026, days: [on("2025-12-31"): .init(.off, "元旦"), on("2026-01-01"): .init(.off, "元旦")])
        #expect(amended.kind(of: on("2026-02-16")) == .working)
        #expect(amended.kind(of: on("2025-12-31")) == .holiday("元旦"))
        #expect(amended.kind(of: on("2025-10-01")) == .holiday("国庆节、中秋节"))
        let restored = amended.merging(.stateCouncil)
        #expect(restored == .stateCouncil)
        #expect(restored.isWorking(on("2025-12-31")))
    }

    @Test func `what next year's notice says of December prevails`() throws {
        let older = try WorkCalendar.Notice(year: 2030, days: [on("2030-12-28"): .init(.off, "元旦")])
        let newer = try WorkCalendar.Notice(
            year: 2031, days: [on("2030-12-28"): .init(.makeUp, "元旦"), on("2031-01-01"): .init(.off, "元旦")])
        #expect(WorkCalendar([newer, older]).isWorking(on("2030-12-28")))
    }

    @Test func `a file as spreadsheets write it is read`() throws {
        let text = "\u{FEFF}年度,日期,类别,名称\r\n2027,2026/12/31,休,元旦\r\n\"２０２７\",2027年1月1日, 休 ,\"元旦\"\r\n,,,\r\n\r\n"
        let calendar = try WorkCalendar(csv: text)
        #expect(calendar.years == [2027])
        #expect(calendar.kind(of: on("2026-12-31")) == .holiday("元旦"))
        #expect(calendar.kind(of: on("2027-01-01")) == .holiday("元旦"))
    }

    @Test func `what is written out is read back the same`() throws {
        #expect(try WorkCalendar(csv: WorkCalendar.stateCouncil.csv) == .stateCouncil)
    }

    /// The lines after the heading, and what the refusal must say.
    static let refusals: [(lines: String, says: [String])] = [
        ("2027,2027-02-30,休,春节", ["第 2 行", "2027-02-30"]),
        ("2027,2027-01-01,休,元旦\n2027,去年,休,元旦", ["第 3 行", "去年"]),
        ("2027,2027-01-01,放,元旦", ["第 2 行", "放"]),
        ("2027,2027-01-01,休,元旦\n\n2027,2027-01-01,休,春节", ["第 4 行", "2027-01-01", "第 2 行"]),
        ("2027,2027-01-01,休,元旦\n2027,2028-01-01,休,元旦", ["第 3 行", "2028-01-01", "2027 年"]),
        ("2027,2026-11-30,休,元旦", ["第 2 行", "2026-11-30"]),
        ("2027,2027-01-04,班,元旦", ["第 2 行", "2027-01-04", "星期一", "班"]),
        ("2027,2027-01-01,休,", ["第 2 行", "节日名称"]),
        ("2027,2027-01-01,休", ["第 2 行", "4 列", "3 列"]),
        ("今年,2027-01-01,休,元旦", ["第 2 行", "今年"]),
        ("2027,2026-12-31,休,元旦", ["2027 年没有一天"]),
        ("", ["没有一天"]),
    ]

    @Test(arguments: refusals)
    func `a faulty file is refused with its line and value`(refusal: (lines: String, says: [String])) throws {
        let failure = try #require(throws: Failure.self) {
            try WorkCalendar(csv: "year,day,kind,name\n\(refusal.lines)\n")
        }
        #expect(failure.kind == .invalid)
        for words in refusal.says { #expect(failure.message.contains(words), "\(failure.message)") }
    }

    @Test(arguments: ["", "date,type,name\n2027-01-01,休,元旦", "2027,2027-01-01,休,元旦"])
    func `a file without its heading is refused`(text: String) throws {
        let failure = try #require(throws: Failure.self) { try WorkCalendar(csv: text) }
        #expect(failure.message.contains("日期,类别,名称"))
    }

    @Test func `a year without days, or out of reach, is refused`() {
        #expect(throws: Failure.self) { try WorkCalendar.stateCouncil.adding(year: 2027, days: [:]) }
        #expect(throws: Failure.self) {
            try WorkCalendar.stateCouncil.adding(year: 27, days: [on("0027-01-01"): .init(.off, "元旦")])
        }
    }
}
