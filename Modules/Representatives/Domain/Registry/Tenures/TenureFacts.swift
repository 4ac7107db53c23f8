import Kernel
import Platform
import RepresentativesContract
import Storage

/// What the table of transitions looks at.
public struct TenureFacts: CaseRecord {
    public static var columns: SQL {
        """
        t.id, t.delegation_id, t.state, t.review_result, t.elected_on, t.reviewed_on, t.confirmed_on, t.suspended_on,
        t.version
        """
    }

    public let id: TenureID
    public let delegation: DelegationID?
    public let state: TenureState
    /// What the review found; nil before it.
    public internal(set) var reviewResult: ReviewResult?
    let electedOn: Day?
    let reviewedOn: Day?
    let confirmedOn: Day?
    let suspendedOn: Day?
    public let version: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        delegation = try row.next()
        state = try row.next()
        reviewResult = try row.next()
        electedOn = try row.next()
        reviewedOn = try row.next()
        confirmedOn = try row.next()
        suspendedOn = try row.next()
        version = try row.next()
    }

    /// What the table looks at, of a tenure already read for its page.
    public init(_ tenure: Tenure) {
        id = tenure.id
        delegation = tenure.delegation
        state = tenure.state
        reviewResult = tenure.reviewResult
        electedOn = tenure.electedOn
        reviewedOn = tenure.reviewedOn
        confirmedOn = tenure.confirmedOn
        suspendedOn = tenure.suspendedOn
        version = tenure.version
    }

    /// Throws `notFound` unless this person may see it.
    public static func find(_ id: TenureID, for scope: Scope, _ db: any Connection) throws -> TenureFacts {
        try db.first(
            "SELECT \(columns) FROM representatives_tenure t WHERE t.id = \(id) AND \(scope.visibleTenures)"
        ).orNotFound("没有这位代表，或不在您的查看范围内。")
    }
}
