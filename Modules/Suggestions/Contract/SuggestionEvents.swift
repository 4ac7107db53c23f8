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

/// The rating of a report or of a unit by the standing committee was used about somebody it appointed (测评结果运用).
public struct RatingUsed: Event {
    public static let name = "suggestions.rating_used"
    /// The same in `RatingUseWithdrawn`.
    public let use: String
    public let leader: String
    public let post: String
    /// appraisal, vote, organs, party, other.
    public let purpose: String
    /// Who reported, or was rated.
    public let unit: String
    /// "2024-01-08"
    public let usedOn: String
    /// The rating in words, with its votes.
    public let result: String

    public init<Use>(
        use: ID<Use>, leader: String, post: String, purpose: String, unit: UnitID, usedOn: Day, result: String
    ) {
        self.use = use.description
        self.leader = leader
        self.post = post
        self.purpose = purpose
        self.unit = unit.description
        self.usedOn = usedOn.description
        self.result = result
    }
}

/// What `RatingUsed` said was entered by mistake.
public struct RatingUseWithdrawn: Event {
    public static let name = "suggestions.rating_use_withdrawn"
    public let use: String

    public init<Use>(use: ID<Use>) { self.use = use.description }
}
