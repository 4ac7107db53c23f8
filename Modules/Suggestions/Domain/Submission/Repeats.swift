import Kernel
import Platform
import Storage
import SuggestionsContract

/// An earlier suggestion of the same matter (多年重复提出).
public struct EarlierSuggestion: Record, Sendable {
    public static var columns: SQL { "s.id, s.number, s.title, s.proposed_on, s.state, s.is_confidential" }

    public let id: SuggestionID
    public let number: String?
    public let title: String
    public let proposedOn: Day
    public let state: SuggestionState
    public let isConfidential: Bool
    /// Whether who reads may open it; otherwise they learn its number and year alone.
    public internal(set) var isVisible = false

    public init(_ row: inout Row) throws {
        id = try row.next()
        number = try row.next()
        title = try row.next()
        proposedOn = try row.next()
        state = try row.next()
        isConfidential = try row.next()
    }
}

extension EarlierSuggestion {
    /// Those linked to this one, oldest first. Two statements.
    static func of(_ id: SuggestionID, for scope: Scope, _ db: any Connection) throws -> [EarlierSuggestion] {
        let links: SQL = """
            SELECT earlier_id FROM suggestions_repeat WHERE suggestion_id = \(id) AND withdrawn_on IS NULL
            """
        let earlier: [EarlierSuggestion] = try db.all(
            """
            SELECT \(columns) FROM suggestions_suggestion s WHERE s.id IN (\(links)) ORDER BY s.proposed_on, s.id
            """)
        let visible: [SuggestionID] = try db.values(
            "SELECT id FROM suggestions_suggestion WHERE id IN (\(links)) AND \(Visibility.condition(for: scope))")
        return earlier.map { one in
            var one = one
            one.isVisible = visible.contains(one.id)
            return one
        }
    }
}

extension Verb<SuggestionCase> {
    private static let earlier = InputField(
        "earlier", "以前的建议编号", .line(maxLength: 300), required: true, hint: "同一件事以前提过的建议，多个用、隔开。")

    /// With each earlier one come those that it was linked to itself.
    static let linkEarlier = Verb(.linkEarlier, fields: [earlier]) { act in
        let found = try numbered(act)
        let chain: [SuggestionID] = try act.db.values(
            """
            SELECT earlier_id FROM suggestions_repeat
             WHERE suggestion_id IN \(found) AND withdrawn_on IS NULL AND earlier_id <> \(act.facts.id)
            """)
        let known: [SuggestionID] = try linked(act)
        let new = Set(found + chain).subtracting(known).sorted()
        guard !new.isEmpty else { throw Failure.invalid(field: "earlier", "这些建议已经关联过。") }
        var batch = Batch(
            into: "suggestions_repeat",
            ["id", "office_id", "suggestion_id", "earlier_id", "entered_by", "created_at"])
        for id in new {
            batch.append(
                ID<EarlierSuggestion>.new(at: act.db.now), act.scope.office, act.facts.id, id, act.scope.name,
                act.db.now)
        }
        try act.db.insert(batch)
        return Effect(opinion: "以前提过：\(act.input.required("earlier"))。重复提出 \(try recount(act)) 年。")
    }

    static let unlinkEarlier = Verb(
        .unlinkEarlier, fields: [earlier, InputField("reason", "取消的理由", .text(maxLength: 500), required: true)]
    ) { act in
        let changed = try act.db.run(
            """
            UPDATE suggestions_repeat SET withdrawn_on = \(act.db.now.day)
             WHERE suggestion_id = \(act.facts.id) AND earlier_id IN \(try numbered(act)) AND withdrawn_on IS NULL
            """)
        guard changed > 0 else { throw Failure.invalid(field: "earlier", "这些建议没有关联到这一件。") }
        _ = try recount(act)
        return Effect(opinion: "\(act.input.required("earlier"))：\(act.input.required("reason"))")
    }

    private static func linked(_ act: Act<SuggestionCase>) throws -> [SuggestionID] {
        try act.db.values(
            "SELECT earlier_id FROM suggestions_repeat WHERE suggestion_id = \(act.facts.id) AND withdrawn_on IS NULL")
    }

    /// The suggestions of these numbers that the acting person may see; of one level, so a number is one suggestion.
    private static func numbered(_ act: Act<SuggestionCase>) throws -> [SuggestionID] {
        let numbers = Set(
            act.input.required("earlier").halfWidth.split { $0 == "、" || $0 == "," || $0 == " " || $0 == "，" }
                .map { String($0).trimmed }
        ).sorted()
        let found: [EarlierSuggestion] = try act.db.all(
            """
            SELECT \(EarlierSuggestion.columns) FROM suggestions_suggestion s
             WHERE s.number IN \(numbers) AND s.level = \(act.facts.level) AND s.id <> \(act.facts.id)
               AND \(Visibility.permits("s.id", for: act.scope))
             ORDER BY s.id
            """)
        let missing = Set(numbers).subtracting(found.compactMap(\.number)).sorted()
        guard missing.isEmpty, !found.isEmpty else {
            throw Failure.invalid(field: "earlier", "没有编号为“\(missing.joined(separator: "、"))”的其他建议，或者您不能查看它。")
        }
        return found.map(\.id)
    }

    /// The years in which the matter was proposed, this one among them.
    private static func recount(_ act: Act<SuggestionCase>) throws -> Int {
        let days: [Day] = try act.db.values(
            """
            SELECT proposed_on FROM suggestions_suggestion
             WHERE id = \(act.facts.id)
                OR id IN (SELECT earlier_id FROM suggestions_repeat
                           WHERE suggestion_id = \(act.facts.id) AND withdrawn_on IS NULL)
            """)
        let years = Set(days.map(\.year)).count
        try act.db.run(
            "UPDATE suggestions_suggestion SET repeated_years = \(years) WHERE id = \(act.facts.id)")
        return years
    }
}
