import Kernel
import Platform
import SuggestionsContract
import Testing

@testable import Suggestions

/// Takes one suggestion along, and expects of each act all that it leaves behind.
struct SuggestionPath {
    typealias Typed = SuggestionStage.Typed

    let stage: SuggestionStage
    let id: SuggestionID
    /// The clocks that should be running.
    var clocks: Set<SuggestionStage.Clock> = []

    init(_ stage: SuggestionStage, _ id: SuggestionID) {
        self.stage = stage
        self.id = id
    }

    /// - Parameters:
    ///   - desks: whose desk shows it afterwards, and what it says is to be done; everyone else's does not.
    ///   - told: who gets a notice by this act; nobody else does.
    ///   - steps: lines of history of the suggestion and its parts together.
    func take(
        _ event: SuggestionEvent, _ typed: Typed = [:], as post: SuggestionPost, to state: SuggestionState,
        desks: [SuggestionPost: String], told: Set<SuggestionPost>, steps: Int = 1,
        _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let reference = Reference(SuggestionReferences.suggestion, id)
        try await expect(
            "suggestions.suggestion.\(event.rawValue)", of: reference, state, desks, told, steps, location
        ) { try await stage.take(event, on: id, typed, as: post) }
    }

    func take(
        _ event: AssignmentEvent, of unit: UnitID, _ typed: Typed = [:], as post: SuggestionPost,
        to part: AssignmentState, suggestion state: SuggestionState = .handling, desks: [SuggestionPost: String],
        told: Set<SuggestionPost>, steps: Int = 1, _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let reference = Reference(SuggestionReferences.assignment, try await stage.part(of: id, unit))
        try await expect(
            "suggestions.assignment.\(event.rawValue)", of: reference, state, desks, told, steps, location
        ) { try await stage.take(event, onPart: reference.id.asID(), typed, as: post) }
        #expect(try await stage.partState(id, of: unit) == part, sourceLocation: location)
    }

    private func expect(
        _ action: String, of reference: Reference, _ state: SuggestionState, _ desks: [SuggestionPost: String],
        _ told: Set<SuggestionPost>, _ steps: Int, _ location: SourceLocation, _ act: () async throws -> Void
    ) async throws {
        let notices = try await stage.notices(id)
        let before = try await stage.snapshot()
        try await act()
        let after = try await stage.snapshot()
        #expect(try await stage.state(id) == state, sourceLocation: location)
        #expect(try await stage.desks(id) == desks, sourceLocation: location)
        let news = try await stage.notices(id).filter { $0.value > notices[$0.key] ?? 0 }
        #expect(Set(news.keys) == told, sourceLocation: location)
        #expect(after.steps - before.steps == steps, sourceLocation: location)
        #expect(after.audits - before.audits == steps, sourceLocation: location)
        #expect(try await stage.audited(reference).last == action, sourceLocation: location)
        #expect(try await stage.clocks(id) == clocks, sourceLocation: location)
    }
}
