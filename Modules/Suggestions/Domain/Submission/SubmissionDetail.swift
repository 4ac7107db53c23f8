import Kernel
import Platform
import Storage
import SuggestionsContract

/// How the suggestion came about and what was added to it, as its page shows.
public struct SubmissionDetail: Sendable {
    public let boxes: DraftBoxes
    public let marks: Marks
    public let supplements: [Supplement]
    public let earlier: [EarlierSuggestion]

    public struct Marks: Record, Sendable {
        public static var columns: SQL {
            """
            s.paper_on, s.paper_entered_by, s.refusal_ground, s.refusal_words, s.disposal, s.converted_on,
            s.repeated_years, u.name
            """
        }

        public let paperOn: Day?
        public let paperEnteredBy: String?
        public let refusalGround: Exclusion?
        /// The ground in the words of the office's list of that day; nil for refusals before there were such lists.
        public let refusalWords: String?
        public let disposal: Disposal?
        /// The day on which the presidium turned a motion into a suggestion.
        public let convertedOn: Day?
        /// Years in which the matter was proposed, this one among them.
        public let repeatedYears: Int
        public let proposedUnitName: String?

        public init(_ row: inout Row) throws {
            paperOn = try row.next()
            paperEnteredBy = try row.next()
            refusalGround = try row.next()
            refusalWords = try row.next()
            disposal = try row.next()
            convertedOn = try row.next()
            repeatedYears = try row.next()
            proposedUnitName = try row.next()
        }
    }

    /// Of a suggestion this person has been shown already. Five statements.
    public static func load(_ id: SuggestionID, for scope: Scope, _ db: any Connection) throws -> SubmissionDetail {
        let marks: Marks? = try db.first(
            """
            SELECT \(Marks.columns) FROM suggestions_suggestion s
              LEFT JOIN platform_unit u ON u.id = s.proposed_unit_id
             WHERE s.id = \(id) AND s.office_id = \(scope.office)
            """)
        guard let marks, let boxes = try DraftBoxes.of(id, db) else { throw Failure.notFound("没有这件建议。") }
        return SubmissionDetail(
            boxes: boxes, marks: marks,
            supplements: try db.all(
                """
                SELECT \(Supplement.columns) FROM suggestions_supplement
                 WHERE suggestion_id = \(id) AND office_id = \(scope.office) ORDER BY created_at, id
                """),
            earlier: try EarlierSuggestion.of(id, for: scope, db))
    }
}
