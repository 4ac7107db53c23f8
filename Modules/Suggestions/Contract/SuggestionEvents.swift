import Kernel
import Platform

/// A suggestion was submitted: it counts in its signers' performance files.
public struct SuggestionSubmitted: Event {
    public static let name = "suggestions.submitted"
    public let suggestion: String
    public let signers: [String]

    public init(suggestion: SuggestionID, signers: [PersonID]) {
        self.suggestion = suggestion.description
        self.signers = signers.map(\.description)
    }
}

/// A suggestion was closed after its rating.
public struct SuggestionClosed: Event {
    public static let name = "suggestions.closed"
    public let suggestion: String

    public init(suggestion: SuggestionID) { self.suggestion = suggestion.description }
}
