import Kernel
import Platform
import Storage
import SuggestionsContract

/// What the guards of this room look at.
public struct SubmissionFacts: Sendable {
    public let proposer: Proposer
    public let isDiscussed: Bool
    public let hasAnalysis: Bool
    /// The day on the paper that the office entered for the lead; nil for what was written here.
    public let paperOn: Day?
    public let isAdvised: Bool
    public let mayBeAdvised: Bool
    public let isWithdrawalAsked: Bool
    public let hasEarlier: Bool
    public let rules: SuggestionRules
    /// Whose consent to withdraw has been given.
    public var agreed: Set<PersonID>
    /// Units' parts that are still open.
    public let openParts: [AssignmentID]

    static func load(_ id: SuggestionID, in office: OfficeID, _ db: any Connection) throws -> SubmissionFacts {
        let core: Core? = try db.first("SELECT \(Core.columns) FROM suggestions_suggestion s WHERE s.id = \(id)")
        guard let core else { throw Failure.notFound("没有这件建议，或者您不能查看它。") }
        let agreed: [PersonID] = try db.values(
            """
            SELECT person_id FROM suggestions_signer
             WHERE suggestion_id = \(id) AND (answer = 'lead' OR agreed_to_withdraw = \(true))
            """)
        let parts: [AssignmentID] = try db.values(
            """
            SELECT id FROM suggestions_assignment
             WHERE suggestion_id = \(id) AND state NOT IN ('done', 'reassigned') ORDER BY role DESC, id
            """)
        return SubmissionFacts(
            proposer: core.proposer, isDiscussed: core.isDiscussed, hasAnalysis: core.hasAnalysis,
            paperOn: core.paperOn, isAdvised: core.advisedOn != nil && core.insistedOn == nil,
            mayBeAdvised: core.advisedOn == nil, isWithdrawalAsked: core.askedOn != nil, hasEarlier: core.earlier > 0,
            rules: try SuggestionRules.load(of: office, db), agreed: Set(agreed), openParts: parts)
    }

    private struct Core: Record {
        static var columns: SQL {
            """
            s.proposer, s.discussed_on IS NOT NULL, s.analysis <> '', s.paper_on, s.advised_on, s.insisted_on,
            s.withdrawal_asked_on,
            (SELECT COUNT(*) FROM suggestions_repeat r WHERE r.suggestion_id = s.id AND r.withdrawn_on IS NULL)
            """
        }
        let proposer: Proposer
        let isDiscussed: Bool
        let hasAnalysis: Bool
        let paperOn: Day?
        let advisedOn: Day?
        let insistedOn: Day?
        let askedOn: Day?
        let earlier: Int

        init(_ row: inout Row) throws {
            proposer = try row.next()
            isDiscussed = try row.next()
            hasAnalysis = try row.next()
            paperOn = try row.next()
            advisedOn = try row.next()
            insistedOn = try row.next()
            askedOn = try row.next()
            earlier = try row.next()
        }
    }
}
