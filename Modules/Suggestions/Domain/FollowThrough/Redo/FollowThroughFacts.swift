import Storage

/// What the guards after the reply look at, of the suggestion's present round. To be selected from
/// `suggestions_suggestion`.
public struct FollowThroughFacts: Record {
    public static var columns: SQL {
        """
        (SELECT COUNT(*) FROM suggestions_redo_coordination k
          WHERE k.suggestion_id = suggestions_suggestion.id AND k.round = suggestions_suggestion.round),
        (SELECT COUNT(*) FROM suggestions_promise p
          WHERE p.suggestion_id = suggestions_suggestion.id AND p.state IN \(PromiseState.pending)),
        (SELECT COUNT(*) FROM suggestions_revisit v
          WHERE v.suggestion_id = suggestions_suggestion.id AND v.round = suggestions_suggestion.round
            AND v.conclusion = 'continue')
        """
    }

    /// Records of coordination or assessment in this round.
    public let coordinations: Int
    /// Promises neither kept nor explained, of all rounds.
    public let openPromises: Int
    /// Revisits that found it must be handled further.
    public let continuations: Int

    public init(_ row: inout Row) throws {
        coordinations = try row.next()
        openPromises = try row.next()
        continuations = try row.next()
    }
}
