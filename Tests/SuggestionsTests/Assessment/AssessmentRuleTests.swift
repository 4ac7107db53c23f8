import Kernel
import Platform
import Testing

@testable import Suggestions

@Suite struct AssessmentRuleTests {
    @Test func `rules are read as they are written`() throws {
        let example = try AssessmentRulesDraft.example(from: 2024).items
        let read = try AssessmentRulesText.read(AssessmentRulesText.written(example))
        #expect(read.map(\.title) == example.map(\.title))
        #expect(read.map(\.points) == example.map(\.points))
        #expect(read.map(\.measure) == example.map(\.measure))
    }

    @Test(arguments: [
        "办理规范，按时签收，10", "没有，按时签收，10，按时签收", "办理规范，，10，按时签收", "办理规范，按时签收，十，按时签收",
        "办理规范，按时签收，0，按时签收", "办理规范，按时签收，101，按时签收", "办理规范，按时签收，10.123，按时签收",
        "办理规范，按时签收，10，凭感觉", "办理规范，按时签收，-1，按时签收",
    ])
    func `a line that cannot be read is named`(_ line: String) {
        #expect(throws: Failure.self) { try AssessmentRulesText.read(line) }
    }

    @Test func `the points are a hundred together, and no title stands twice`() {
        let ten = AssessmentItem(.handling, "按时签收", 1000, .signFor)
        let rest = AssessmentItem(.leadership, "领导", 9000, .byHand)
        func draft(_ items: [AssessmentItem]) throws -> AssessmentRulesDraft {
            try AssessmentRulesDraft(
                name: "x", validFrom: 2024, leastCases: 1, excellentPercent: 10, items: items)
        }
        #expect(throws: Never.self) { try draft([ten, rest]) }
        #expect(throws: Failure.self) { try draft([ten]) }
        #expect(throws: Failure.self) { try draft([]) }
        let five = AssessmentItem(.handling, "按时签收", 500, .reply)
        #expect(throws: Failure.self) { try draft([five, AssessmentItem(.handling, "按时签收", 9500, .signFor)]) }
    }

    @Test func `points are hundredths, and a share is rounded half up`() {
        #expect(AssessmentPoints.typed("９.5") == 950)
        #expect(AssessmentPoints.typed("100") == 10_000)
        #expect(AssessmentPoints.typed("100.01") == nil && AssessmentPoints.typed("1.") == nil)
        #expect(AssessmentPoints.text(950) == "9.5" && AssessmentPoints.text(-25) == "-0.25")
        #expect(AssessmentPoints.share(of: 1000, 1, in: 3) == 333)
        #expect(AssessmentPoints.share(of: 1000, 2, in: 3) == 667)
    }

    @Test func `the states and words stand in the tables`() {
        #expect(Set(MeritCase.machine.rows.flatMap { [$0.from, $0.to] }) == Set(MeritState.allCases))
        #expect(Set(MeritCase.machine.rows.map(\.event)) == Set(MeritEvent.allCases))
        #expect(Set(AssessmentMeasure.allCases.map(\.title)).count == AssessmentMeasure.allCases.count)
    }
}
