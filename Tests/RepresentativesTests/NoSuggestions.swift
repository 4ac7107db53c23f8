import Kernel
import Platform
import RepresentativesContract
import Storage

/// A house in which nobody keeps suggestions.
struct NoSuggestions: SuggestionDrafts {
    func begin(
        title: String, situation: String, lead: DeputySummary, by scope: Scope, _ db: any Connection
    ) throws -> Reference { throw Failure.unavailable("没有代表建议。") }

    func visible(_ suggestions: [Reference], to scope: Scope, _ db: any Connection) throws -> Set<Reference> { [] }
}

extension Subsystem {
    static let withoutSuggestions: Subsystem = {
        var subsystem = Subsystem(id: "none", title: "无")
        subsystem.offers = [Offer(RepresentativesPort.suggestionDrafts, NoSuggestions())]
        return subsystem
    }()
}
