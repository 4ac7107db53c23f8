import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// A suggestion decided to be one of a year's best, with its text: a piece of 优秀议案建议汇编.
public struct ExcellentSuggestion: Record, Sendable {
    public static var columns: SQL {
        "s.number, s.title, s.situation, s.analysis, s.proposal, s.lead_tenure_id, s.proposed_on"
    }

    public let number: String?
    public let title: String
    public let situation: String
    public let analysis: String
    public let proposal: String
    let lead: TenureID
    public let proposedOn: Day
    /// The lead's name; filled after the statement.
    public internal(set) var leadName = ""

    public init(_ row: inout Row) throws {
        number = try row.next()
        title = try row.next()
        situation = try row.next()
        analysis = try row.next()
        proposal = try row.next()
        lead = try row.next()
        proposedOn = try row.next()
    }
}

extension Suggestions {
    /// Of a year, by number; none that is confidential. Two statements. Throws `forbidden` without the permission.
    public func excellent(in year: Int, for scope: Scope, _ db: any Connection) throws -> [ExcellentSuggestion] {
        try scope.require(.keepAssessment)
        let found: [ExcellentSuggestion] = try db.all(
            """
            SELECT \(ExcellentSuggestion.columns) FROM suggestions_merit e
              JOIN suggestions_suggestion s ON s.id = e.suggestion_id
             WHERE e.office_id = \(scope.office) AND e.year = \(year) AND e.kind = \(Merit.Kind.suggestion)
               AND e.state = \(MeritState.decided) AND s.is_confidential = \(false)
             ORDER BY s.number NULLS LAST, s.id
            """)
        let leads = try directory.deputies(found.map(\.lead), in: scope.office, db)
        return found.map { piece in
            var piece = piece
            piece.leadName = leads[piece.lead]?.name ?? ""
            return piece
        }
    }
}
