import Kernel
import Platform
import Storage
import SuggestionsContract

/// Finds the suggestions of all years and terms of the office that are most like a text: by its matter, not its letters.
///
/// Three statements, whatever the number of suggestions: how common the text's words are; the suggestions that its
/// heaviest words lead to, of each word only those that speak of it most; and these themselves, to be compared.
public struct SimilarFinder: Sendable {
    /// As many of the text's words are followed, to as many suggestions each; so many are compared at last.
    private static let (followed, perWord, compared) = (20, 250, 150)

    public let question: LikenessQuestion
    /// All that may be of use, for the recommendation of units.
    let found: [SimilarSuggestion]

    /// Those that are shown as alike, most similar first.
    public var told: [SimilarSuggestion] { found.filter { LikenessQuestion.isTold($0.likeness, $0.words) } }

    /// Throws `forbidden` without the permission to read suggestions.
    ///
    /// - Parameter id: the suggestion itself, which is not among those found.
    public init(
        _ text: LikenessText, except id: SuggestionID?, limit: Int, for scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.readSuggestions)
        let commonness = try LikenessCommonness(of: text, in: scope.office, db)
        let question = LikenessQuestion(text, commonness)
        self.question = question
        let known = question.whole.heaviest(LikenessVector.most).filter { commonness.isKnown($0.word) }
        guard !known.isEmpty else {
            found = []
            return
        }
        let ids = try Self.candidates(Array(known.prefix(Self.followed)), except: id, in: scope.office, db)
        let candidates: [SimilarSuggestion] = try db.all(
            """
            SELECT \(SimilarSuggestion.columns(for: scope))
              FROM (SELECT suggestion_id, words FROM suggestions_likeness WHERE suggestion_id IN \(ids)) near
              JOIN suggestions_suggestion ON id = near.suggestion_id
             WHERE \(Self.shown(to: scope))
            """)
        found = candidates.map { candidate in
            var candidate = candidate
            candidate.likeness = question.likeness(to: candidate.vector)
            return candidate
        }
        .filter { $0.likeness >= LikenessQuestion.least }
        .sorted { ($1.likeness, $0.id) < ($0.likeness, $1.id) }
        .prefix(limit)
        .map { candidate in
            var candidate = candidate
            candidate.words = question.shared(with: candidate.vector)
            return candidate
        }
    }

    /// Most promising first.
    private static func candidates(
        _ words: [(word: Int64, weight: Double)], except id: SuggestionID?, in office: OfficeID, _ db: any Connection
    ) throws -> [SuggestionID] {
        var other: SQL = ""
        if let id { other = "AND p.suggestion_id <> \(id)" }
        let led = words.map { word, weight -> SQL in
            """
            SELECT led.suggestion_id, led.gain FROM (
                SELECT p.suggestion_id, p.weight * \(Int(weight * 1000)) AS gain FROM suggestions_likeness_posting p
                 WHERE p.office_id = \(office) AND p.word = \(word) \(other)
                 ORDER BY p.weight DESC LIMIT \(perWord)) led
            """
        }
        return try db.values(
            """
            SELECT gained.suggestion_id FROM (\(SQL(led, joined: " UNION ALL "))) gained
             GROUP BY gained.suggestion_id
             ORDER BY CAST(SUM(gained.gain) AS BIGINT) DESC, gained.suggestion_id LIMIT \(compared)
            """)
    }

    /// What this person may be told of at all.
    private static func shown(to scope: Scope) -> SQL {
        let isOfCongress =
            !scope.people.isEmpty || !scope.delegations.isEmpty || scope.may(.reviewForMotions)
        guard isOfCongress else { return Visibility.condition(for: scope) }
        let hidden = SuggestionState.unsubmitted + [.withdrawn, .refused]
        let open = SQL(hidden.map { "state <> \($0)" }, joined: " AND ")
        return """
            office_id = \(scope.office)
              AND ((is_confidential = \(false) AND \(open)) OR (\(Visibility.condition(for: scope))))
            """
    }
}
