import Kernel
import Platform
import Storage
import SuggestionsContract

/// How satisfied the deputies are with the replies of a year: by suggestion (件) and by signer (人次), with the attitude
/// and with the result, each with what it is divided by. A grade stands until the next round's is given, so that nobody
/// gains by handling again, and counts in the year of the reply it was given for.
public struct Satisfaction: Sendable {
    /// How many of each grade, and how many never rated.
    public struct Count: Record, Sendable {
        public static var columns: SQL { "" }
        public let satisfied: Int
        public let mostly: Int
        public let unsatisfied: Int
        public let silent: Int

        public init(_ row: inout Row) throws {
            satisfied = try row.next(Int?.self) ?? 0
            mostly = try row.next(Int?.self) ?? 0
            unsatisfied = try row.next(Int?.self) ?? 0
            silent = try row.next(Int?.self) ?? 0
        }

        public var rated: Int { satisfied + mostly + unsatisfied }

        /// What the rates are divided by, as the office's rule says of those who never rated.
        public func base(_ silence: SuggestionRules.Silence) -> Int { silence == .excluded ? rated : rated + silent }
    }

    public let suggestions: Count
    /// The worse of a signer's two grades.
    public let signers: Count
    public let attitude: Count
    public let result: Count
    public let silence: SuggestionRules.Silence

    /// Three statements. Of a joint suggestion the worst grade stands for the suggestion, as at its closing.
    public static func load(
        year: Int, unit: UnitID?, for scope: Scope, _ db: any Connection
    ) throws -> Satisfaction {
        try scope.require(.assignSuggestions)
        let suggestions: Count? = try db.first(
            """
            SELECT \(sums("s.satisfaction", "s.satisfaction")) FROM suggestions_suggestion s
             WHERE \(condition(year, unit, "COALESCE(\(graded), s.replied_on, s.closed_on)", scope.office))
            """)
        let signers: BySigner? = try db.first(
            """
            SELECT \(sums("r.attitude", "r.result")), \(sums("r.attitude", "r.attitude")), \(sums("r.result", "r.result"))
              FROM suggestions_suggestion s
              JOIN suggestions_signer g ON g.suggestion_id = s.id AND g.answer IN ('lead', 'confirmed')
              LEFT JOIN suggestions_rating r ON r.suggestion_id = s.id AND r.person_id = g.person_id
                   AND \(standing("r"))
             WHERE \(condition(year, unit, "COALESCE(\(replied(by: "r.round")), \(graded), s.replied_on, s.closed_on)",
                                scope.office))
            """)
        guard let suggestions, let signers else { throw Failure.internal(cause: "a sum without a row") }
        return Satisfaction(
            suggestions: suggestions, signers: signers.worse, attitude: signers.attitude, result: signers.result,
            silence: try SuggestionRules.load(of: scope.office, db).silence)
    }

    private struct BySigner: Record {
        static var columns: SQL { "" }
        let worse: Count
        let attitude: Count
        let result: Count

        init(_ row: inout Row) throws {
            worse = try Count(&row)
            attitude = try Count(&row)
            result = try Count(&row)
        }
    }

    /// A rating that is its signer's last word.
    ///
    /// - Parameter rating: suggestions_rating, as the statement around it calls it.
    static func standing(_ rating: SQL) -> SQL {
        """
        (\(rating).rated_at IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM suggestions_rating later
             WHERE later.suggestion_id = \(rating).suggestion_id AND later.person_id = \(rating).person_id
               AND later.round > \(rating).round AND later.rated_at IS NOT NULL))
        """
    }

    /// The worse of two grades; a ledger knows only the second.
    private static func sums(_ first: SQL, _ second: SQL) -> SQL {
        let bad: SQL = "(\(first) = 'unsatisfied' OR \(second) = 'unsatisfied')"
        let fair: SQL = "(\(first) = 'mostly' OR \(second) = 'mostly')"
        let good: SQL = "(\(first) = 'satisfied' OR \(second) = 'satisfied')"
        return """
            CAST(SUM(CASE WHEN \(bad) THEN 0 WHEN \(fair) THEN 0 WHEN \(good) THEN 1 ELSE 0 END) AS BIGINT),
            CAST(SUM(CASE WHEN \(bad) THEN 0 WHEN \(fair) THEN 1 ELSE 0 END) AS BIGINT),
            CAST(SUM(CASE WHEN \(bad) THEN 1 ELSE 0 END) AS BIGINT),
            CAST(SUM(CASE WHEN \(bad) THEN 0 WHEN \(fair) THEN 0 WHEN \(good) THEN 0 ELSE 1 END) AS BIGINT)
            """
    }

    /// The day of the last reply signed up to this round.
    private static func replied(by round: SQL) -> SQL {
        """
        (SELECT MAX(y.signed_on) FROM suggestions_reply y JOIN suggestions_assignment n ON n.id = y.assignment_id
          WHERE n.suggestion_id = s.id AND y.round <= \(round))
        """
    }

    /// The day of the reply that the last grade was given for; null where nobody rated here.
    private static let graded = replied(
        by: """
            (SELECT MAX(l.round) FROM suggestions_rating l WHERE l.suggestion_id = s.id AND l.rated_at IS NOT NULL)
            """)

    /// - Parameter day: when the reply was signed that the row counts for.
    private static func condition(_ year: Int, _ unit: UnitID?, _ day: SQL, _ office: OfficeID) -> SQL {
        var parts: [SQL] = ["s.office_id = \(office)"]
        if let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) {
            // What is handled again is still judged by the grade it has. The last reply is no earlier than the rated one.
            parts.append(
                """
                (s.state IN \([SuggestionState.closed, .archived])
                 OR (s.satisfaction IS NOT NULL AND s.state NOT IN \(SuggestionStatistics.uncounted)))
                """)
            parts.append("(s.replied_on IS NULL OR s.replied_on >= \(first))")
            parts.append("\(day) BETWEEN \(first) AND \(last)")
        }
        if let unit {
            parts.append(
                """
                s.id IN (SELECT a.suggestion_id FROM suggestions_assignment a
                          WHERE a.unit_id = \(unit) AND a.role IN \(AssignmentRole.replying))
                """)
        }
        return SQL(parts, joined: " AND ")
    }
}
