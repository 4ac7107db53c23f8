import Kernel
import Platform
import Storage
import SuggestionsContract

extension InputField.Source {
    /// What a suggestion may be merged into.
    public static let joint = InputField.Source("suggestions.joint")
}

/// 并案: suggestions of the same matter are handled once, and each gets its own reply and rating (河南省办法等“一并办理、分别
/// 答复”).
///
/// The one merged has no units of its own. When the main one's reply is delivered, it is delivered to its signers too;
/// from then on it goes its own way: rated by its own signers, and handled alone should one of them not be satisfied.
enum JointHandling {
    /// In these a suggestion takes others in: it is submitted, and no reply has been delivered.
    static let taking: [SuggestionState] = [.motionsReview, .intake, .triage, .trial, .ready, .handling, .paused]
    /// In these the main one has not been handed to units yet: joining can be undone.
    static let beforeAssignment: [SuggestionState] = [.motionsReview, .intake, .triage, .trial, .ready]
    /// In these the main one has ended without a reply, or goes another way: those merged are the office's again.
    private static let leaving: [SuggestionState] = [
        .draft, .withdrawn, .discarded, .refused, .motion, .presidium, .merged,
    ]

    /// What follows on those merged into a suggestion, whatever was done to it: asked after each act on a suggestion, so
    /// that no verb can forget it. One statement.
    static func following(_ id: SuggestionID, _ db: any Connection) throws -> [Follow] {
        let joined: [Joined] = try db.all(
            """
            SELECT \(Joined.columns) FROM suggestions_suggestion c JOIN suggestions_suggestion m ON m.id = c.merged_into
             WHERE m.id = \(id) AND c.state = 'merged' ORDER BY c.id
            """)
        return joined.compactMap { joined in
            if joined.main == .feedback { return Follow(SuggestionCase.self, .deliver, joined.id) }
            if leaving.contains(joined.main) { return Follow(SuggestionCase.self, .release, joined.id) }
            return nil
        }
    }

    /// The merged one's standing is the main one's: the same day, the same class of result.
    static func takeOverReply(_ id: SuggestionID, _ db: any Connection) throws {
        try db.run(
            """
            UPDATE suggestions_suggestion
               SET assigned_on = (SELECT m.assigned_on FROM suggestions_suggestion m
                                   WHERE m.id = suggestions_suggestion.merged_into),
                   result_class = (SELECT m.result_class FROM suggestions_suggestion m
                                    WHERE m.id = suggestions_suggestion.merged_into)
             WHERE id = \(id)
            """)
    }

    private struct Joined: Record {
        static var columns: SQL { "c.id, m.state" }
        let id: SuggestionID
        let main: SuggestionState

        init(_ row: inout Row) throws {
            id = try row.next()
            main = try row.next()
        }
    }
}
