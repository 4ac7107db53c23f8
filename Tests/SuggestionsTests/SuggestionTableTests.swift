import Kernel
import Platform
import Storage
import StorageTesting
import SuggestionsContract
import Testing

@testable import Suggestions

@Suite struct SuggestionTableTests {
    @Test func `every state of a suggestion is reached from a draft`() {
        #expect(reachable(SuggestionCase.self) == Set(SuggestionState.allCases))
    }

    @Test func `every state of a unit's part is reached from being assigned`() {
        #expect(reachable(AssignmentCase.self) == Set(AssignmentState.allCases))
    }

    @Test func `only what is over has no way out`() {
        #expect(ends(SuggestionCase.self) == [.withdrawn, .discarded, .refused])
        #expect(ends(AssignmentCase.self).isEmpty)
        #expect(
            SuggestionState.allCases.filter { [.done, .ended].contains($0.phase) } == [
                .closed, .archived, .motion, .merged, .withdrawn, .discarded, .refused,
            ])
    }

    @Test func `every event has one verb and stands in the table`() throws {
        let verbs = try verbs()
        #expect(verbs.suggestionVerbs.map(\.event).sorted(by: byName) == SuggestionEvent.allCases.sorted(by: byName))
        #expect(verbs.assignmentVerbs.map(\.event).sorted(by: byName) == AssignmentEvent.allCases.sorted(by: byName))
        #expect(Set(SuggestionCase.machine.rows.map(\.event)) == Set(SuggestionEvent.allCases))
        #expect(Set(AssignmentCase.machine.rows.map(\.event)) == Set(AssignmentEvent.allCases))
    }

    @Test(arguments: TestBackend.allCases)
    func `the states and roles are those that the database accepts`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .handling)
            for state in SuggestionState.allCases {
                try await stage.run("UPDATE suggestions_suggestion SET state = \(state) WHERE id = \(id)")
            }
            for state in AssignmentState.allCases {
                try await stage.run("UPDATE suggestions_assignment SET state = \(state) WHERE suggestion_id = \(id)")
            }
            for role in AssignmentRole.allCases {
                try await stage.run("UPDATE suggestions_assignment SET role = \(role) WHERE suggestion_id = \(id)")
            }
            await #expect(throws: StorageError.self) {
                try await stage.run("UPDATE suggestions_suggestion SET state = \("elsewhere") WHERE id = \(id)")
            }
        }
    }

    @Test func `every clock that is started or stopped has a rule, and every rule a clock`() {
        // Periods that are counted when somebody asks run no clock.
        let counted: Set = [SuggestionClock.extended, SuggestionClock.returning]
        let rules = Set(suggestions.clockRules.map(\.key)).subtracting(counted)
        #expect(Set(suggestions.clockRules.map(\.key)).count == suggestions.clockRules.count)
        let rows =
            SuggestionCase.machine.rows.map { ($0.starts, $0.stops) }
            + AssignmentCase.machine.rows.map { ($0.starts, $0.stops) }
            + PromiseCase.machine.rows.map { ($0.starts, $0.stops) }
            + HandlingReportCase.machine.rows.map { ($0.starts, $0.stops) }
            + MotionCase.machine.rows.map { ($0.starts, $0.stops) }
        let openings = AssignmentCase.machine.openings.flatMap(\.starts)
        // A promise's clock begins with the reply that makes it, a unit's for a motion on the day its decision names.
        #expect(Set(rows.flatMap(\.0) + openings + [PromiseClock.promise, MotionClock.handling]) == rules)
        #expect(Set(rows.flatMap(\.1)) == rules)
    }

    @Test func `rows of one state and event are told apart by a condition`() {
        expectToldApart(SuggestionCase.machine.rows)
        expectToldApart(AssignmentCase.machine.rows)
    }

    @Test func `every row says what comes next`() {
        for next in SuggestionCase.machine.rows.map(\.next) + AssignmentCase.machine.rows.map(\.next) {
            #expect(next.count > 2 && next.hasSuffix("。"))
        }
    }

    @Test func `every state and event has words of its own`() {
        expectDistinct(SuggestionState.allCases.map(\.title))
        expectDistinct(SuggestionEvent.allCases.map(\.title))
        expectDistinct(AssignmentState.allCases.map(\.title))
        expectDistinct(AssignmentEvent.allCases.map(\.title))
    }

    @Test func `what somebody does needs a permission that a role holds`() {
        for permission in SuggestionCase.machine.rows.compactMap(\.who.permission)
            + AssignmentCase.machine.rows.compactMap(\.who.permission)
        {
            #expect(Permission.ofSuggestions.contains(permission) && !permission.roles.isEmpty)
        }
    }

    @Test(arguments: TestBackend.allCases)
    func `every row that is a consequence follows from an act`(_ backend: TestBackend) async throws {
        try await SuggestionStage.with(backend) { stage in
            let id = try await stage.suggestion(at: .redoReview)
            try await stage.take(.redo, on: id, ["requirement": ["再修。"]], as: .staff)
            #expect(try await stage.partState(id, of: stage.main) == .handling)
            let closed = try await stage.suggestion(at: .closed)
            try await stage.revisit(closed, .goOn)
            var parts: [AssignmentID] = []
            for case (let suggestion, let unit) in [(id, stage.main), (closed, stage.main), (closed, stage.co)] {
                parts.append(try await stage.part(of: suggestion, unit))
            }
            let released = try await stage.suggestion(at: .triage)
            let delivered = try await stage.suggestion(at: .triage)
            for (merged, main) in [
                (released, try await stage.suggestion(at: .triage)),
                (delivered, try await stage.suggestion(at: .triage)),
            ] {
                try await stage.take(.merge, on: merged, ["into": [main.description]], as: .staff)
                if merged == released {
                    try await stage.take(.withdraw, on: main, ["reason": ["已解决"]], as: .lead)
                } else {
                    try await stage.take(.assign, on: main, stage.handedTo(stage.main), as: .staff)
                    try await stage.reply(to: main)
                }
            }
            let references =
                [id, closed, released, delivered].map { Reference(SuggestionReferences.suggestion, $0) }
                + parts.map { Reference(SuggestionReferences.assignment, $0) }
            let office = stage.office
            let steps = try await stage.database.read { db in try Step.all(of: references, in: office, db) }
            let taken = Set(steps.map { [$0.from, $0.event, $0.to] })
            // What a withdrawal ends is tested with withdrawals.
            let rows =
                // How a motion becomes a suggestion after all is in MotionCourseTests.
                SuggestionCase.machine.rows.filter { $0.who.permission == nil && $0.event != .convertMotion }
                .map { [$0.from.title, $0.event.rawValue, $0.to.title] }
                // How a unit takes over a part is in AdjustmentTests, how a promise ends in its own tests.
                + AssignmentCase.machine.rows
                .filter {
                    $0.who.permission == nil && $0.event != .takeOver && $0.event != .cease && !isOfHandling($0)
                }
                .map { [$0.from.title, $0.event.rawValue, $0.to.title] }
            #expect(rows.count == 7)
            for row in rows { #expect(taken.contains(row)) }
        }
    }

    /// Pauses, and co-units that were not waited for, have tests of their own.
    private func isOfHandling(_ row: Transition<AssignmentCase>) -> Bool {
        [.pause, .restart].contains(row.event)
            || row.event == .finish && [.toSign, .handling, .adjusting].contains(row.from)
    }

    private func verbs() throws -> Suggestions { Suggestions(directory: NoDeputies()) }

    private func byName<Event: CaseEvent>(_ left: Event, _ right: Event) -> Bool { left.rawValue < right.rawValue }

    private func reachable<Case: CaseType>(_: Case.Type) -> Set<Case.State> {
        var reached: Set<Case.State> = [Case.machine.start]
        while true {
            let further = reached.union(Case.machine.rows.filter { reached.contains($0.from) }.map(\.to))
            if further == reached { return reached }
            reached = further
        }
    }

    private func ends<Case: CaseType>(_: Case.Type) -> Set<Case.State> {
        Set(Case.State.allCases).subtracting(Case.machine.rows.map(\.from))
    }

    private func expectToldApart<Case: CaseType>(_ rows: [Transition<Case>]) {
        let groups = Dictionary(grouping: rows) { [$0.from.rawValue, $0.event.rawValue] }
        for (place, group) in groups where group.count > 1 {
            #expect(group.allSatisfy { $0.when != nil }, "\(place)")
            #expect(Set(group.compactMap(\.when?.title)).count == group.count, "\(place)")
        }
    }

    private func expectDistinct(_ titles: [String]) { #expect(Set(titles).count == titles.count) }
}
