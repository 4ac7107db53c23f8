import Kernel
import Platform
import Storage
import SuggestionsContract

/// The other side of 并案 on a suggestion's page: the main one, or one merged into it.
public struct JointSuggestion: Record, Sendable {
    public static var columns: SQL { "" }

    public let id: SuggestionID
    public let number: String?
    public let title: String
    public let state: SuggestionState
    public let satisfaction: Grade?
    public let mayOpen: Bool

    public init(_ row: inout Row) throws {
        id = try row.next()
        number = try row.next()
        title = try row.next()
        state = try row.next()
        satisfaction = try row.next()
        mayOpen = try row.next()
    }

    /// The main one (`into`), and those merged into this one. One statement.
    public static func around(_ core: SuggestionDetail.Core, for scope: Scope, _ db: any Connection) throws
        -> (into: JointSuggestion?, merged: [JointSuggestion])
    {
        let all: [JointSuggestion] = try db.all(
            """
            SELECT id, number,
                   CASE WHEN is_confidential AND NOT COALESCE((\(Visibility.condition(for: scope))), FALSE)
                        THEN '（保密件）' ELSE title END, state, satisfaction, COALESCE((\(Visibility.condition(for: scope))), FALSE)
              FROM suggestions_suggestion
             WHERE office_id = \(scope.office) AND (id = \(core.mergedInto) OR merged_into = \(core.id))
             ORDER BY number NULLS LAST, id
            """)
        return (all.first { $0.id == core.mergedInto }, all.filter { $0.id != core.mergedInto })
    }

    /// The signed replies of the main one that were delivered to this one's signers too: one, or one of each unit where
    /// it is handled separately (分办). One statement.
    public static func replies(to core: SuggestionDetail.Core, _ db: any Connection) throws -> [SuggestionDetail.Reply]
    {
        guard let main = core.mergedInto, let repliedOn = core.repliedOn, core.round == 1 else { return [] }
        let all: [SuggestionDetail.Reply] = try db.all(
            """
            SELECT \(SuggestionDetail.Reply.columns) FROM suggestions_reply r
              JOIN suggestions_assignment a ON a.id = r.assignment_id
             WHERE a.suggestion_id = \(main) AND a.role IN \(AssignmentRole.replying)
               AND r.signed_on <= \(repliedOn)
             ORDER BY r.round DESC, r.id
            """)
        // Replies of earlier rounds went to the main one's signers alone.
        return all.filter { $0.round == all.first?.round }
    }

    /// What this suggestion may be merged into, the most similar first, then the newest. At most five statements.
    public static func targets(
        for core: SuggestionDetail.Core, for scope: Scope, _ db: any Connection
    ) throws -> [(id: SuggestionID, name: String, isSimilar: Bool)] {
        let similar = try SimilarFinder(core.likenessText, except: core.id, limit: 20, for: scope, db).told
            .filter { $0.mayOpen && JointHandling.taking.contains($0.state) }
        let newest: [Target] = try db.all(
            """
            SELECT \(Target.columns) FROM suggestions_suggestion
             WHERE \(Visibility.condition(for: scope)) AND id <> \(core.id) AND level = \(core.level)
               AND kind = 'suggestion' AND is_confidential = \(false) AND state IN \(JointHandling.taking)
             ORDER BY proposed_on DESC, id DESC LIMIT 300
            """)
        let known = Set(newest.map(\.id))
        let first = similar.filter { known.contains($0.id) }
        let names = Dictionary(newest.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let chosen = Set(first.map(\.id))
        return first.map { ($0.id, names[$0.id] ?? $0.title, true) }
            + newest.filter { !chosen.contains($0.id) }.map { ($0.id, $0.name, false) }
    }

    private struct Target: Record {
        static var columns: SQL { "id, number, title" }
        let id: SuggestionID
        let name: String

        init(_ row: inout Row) throws {
            id = try row.next()
            name = [try row.next(String?.self), try row.next(String.self)].compactMap { $0 }.joined(separator: " ")
        }
    }
}
