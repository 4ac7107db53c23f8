import Kernel
import Platform
import SuggestionsContract

@testable import Suggestions

/// Something somebody tries with a suggestion or a unit's part.
struct SuggestionAttempt: Sendable, CustomStringConvertible {
    enum Act: Sendable {
        case suggestion(SuggestionEvent, SuggestionID)
        case part(AssignmentEvent, AssignmentID)
    }

    let act: Act
    let post: SuggestionPost
    var typed: SuggestionStage.Typed = [:]
    var seen: Int?
    /// What the page says is missing for it; nil when the page does not offer it.
    var missing: [String]?
    /// Whether a field has been filled in wrongly on purpose.
    var isSpoilt = false

    var event: String {
        switch act {
        case .suggestion(let event, _): event.rawValue
        case .part(let event, _): event.rawValue
        }
    }

    /// Which units may be named depends on more than the form: on who asks, and on who has the suggestion already.
    private static let dependent: Set<String> = [
        "request_adjustment", "agree_adjustment", "reassign", "add_co_units", "assign_separately", "answer_trial",
        "pause",
    ]

    /// Whether the page's offer promises that it succeeds.
    var mustSucceed: Bool { missing == [] && !isSpoilt && seen == nil && !Self.dependent.contains(event) }
    /// Whether the page says that it cannot be done yet.
    var mustFail: Bool { missing.map { !$0.isEmpty } ?? false && seen == nil }

    var description: String {
        "\(post) \(event) \(typed) seen \(seen.map(String.init) ?? "-") \(missing ?? ["not offered"])"
    }

    func run(on stage: SuggestionStage) async throws {
        switch act {
        case .suggestion(let event, let id): try await stage.take(event, on: id, typed, seen: seen, as: post)
        case .part(let event, let part): try await stage.take(event, onPart: part, typed, seen: seen, as: post)
        }
    }
}
