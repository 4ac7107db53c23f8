import Kernel
import Platform
import Storage

/// Makes drafts of suggestions (代表建议) of what deputies said elsewhere: offered by the subsystem that keeps suggestions,
/// asked inside the asker's transaction.
public protocol SuggestionDrafts: Sendable {
    /// Begins a draft that `lead` finds on their desk, finishes and hands in.
    ///
    /// - Parameters:
    ///   - title: at most 100 characters, in one line; `situation` at most 5000.
    ///   - lead: in office, of the office's own level; the asker has seen to it.
    /// - Returns: what it is referred to by from now on.
    func begin(
        title: String, situation: String, lead: DeputySummary, by scope: Scope, _ db: any Connection
    ) throws -> Reference

    /// Those of them that this person may open now: a draft is its deputy's alone.
    func visible(_ suggestions: [Reference], to scope: Scope, _ db: any Connection) throws -> Set<Reference>
}

/// A draft was discarded before it was ever handed in: what it was begun of is no suggestion after all. Whoever keeps
/// suggestions tells it, in the transaction in which it happened.
public struct SuggestionDraftDiscarded: Event {
    public static let name = "representatives.suggestion-draft-discarded"
    public let kind: String
    public let id: String

    public init(_ draft: Reference) {
        kind = draft.kind
        id = draft.id.description
    }
}

/// What deputies said that suggestions came of, for the suggestions' own pages.
public protocol SuggestionOrigins: Sendable {
    /// The opinion given at an activity (代表活动意见) that each came of; only those this person may see.
    func opinions(
        behind suggestions: [Reference], for scope: Scope, _ db: any Connection
    ) throws -> [Reference: ReferenceKind.Description]
}

extension RepresentativesPort {
    public static let suggestionDrafts = PortKey<any SuggestionDrafts>("representatives.suggestion-drafts")
    public static let suggestionOrigins = PortKey<any SuggestionOrigins>("representatives.suggestion-origins")
}
