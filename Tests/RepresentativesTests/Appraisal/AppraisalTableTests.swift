import Kernel
import Platform
import Testing

@testable import Representatives

@Suite struct AppraisalTableTests {
    @Test func `the tables of the database list the states and words of the program`() throws {
        let migration = try #require(representatives.migrations.first { $0.id == "representatives.0011-appraisal" })
        let plain = migration.text(for: .sqlite).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        func list<Word: CaseIterable & RawRepresentable<String>>(_ column: String, _: Word.Type) -> String {
            "CHECK (\(column) IN (\(Word.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))))"
        }
        let lists = [
            list("coverage", AppraisalRules.Coverage.self), list("basis", AppraisalRules.Basis.self),
            list("form", VoterReportForm.self), list("state", VoterReportState.self),
            list("state", YearGradingState.self), list("grade", DutyGrade.self), list("rule_grade", DutyGrade.self),
            list("occasion", GradingOccasion.self), list("category", AwardCategory.self),
            list("state", AwardState.self), list("state", CircularState.self), list("part", CircularLine.Part.self),
            list("kind", DutyAdvice.Kind.self), list("cause", DutyAdvice.Cause.self),
        ]
        for list in lists { #expect(plain.contains(list), "\(list)") }
    }

    @Test func `every event of every table has its verb`() {
        func check<Case: CaseType>(_ engine: CaseEngine<Case>) {
            #expect(Set(engine.verbs.map(\.event)) == Set(Case.Event.allCases))
            #expect(Set(Case.machine.rows.map(\.event)) == Set(Case.Event.allCases))
        }
        check(CaseEngine.voterReports)
        check(CaseEngine.yearGradings)
        check(CaseEngine.awards([]))
        check(CaseEngine.circulars)
    }

    @Test func `a report that was held can only be corrected or published`() {
        let rows = VoterReportCase.machine.rows.filter { $0.from == .held }
        #expect(Set(rows.map(\.event)) == [.correct, .publish])
        #expect(!VoterReportCase.machine.rows.contains { $0.from == .published })
    }
}
