import Kernel
import RepresentativesContract
import Storage

/// What the table of transitions looks at.
public struct YearGradingFacts: Record {
    public static var columns: SQL {
        """
        r.id, r.tenure_id, (SELECT t.person_id FROM representatives_tenure t WHERE t.id = r.tenure_id), r.year, r.state,
        r.version,
        (SELECT COUNT(*) FROM representatives_grading_meeting m
          WHERE m.grading_id = r.id AND m.occasion = 'committee' AND m.is_replaced = \(false) AND m.returned IS NOT NULL)
        """
    }

    public let id: ID<YearGrading>
    public let tenure: TenureID
    public let person: PersonID
    public let year: Int
    public let state: YearGradingState
    public let version: Int
    /// Whether the committee's ballots are on record: 1 or 0.
    public let committeeVotes: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        tenure = try row.next()
        person = try row.next()
        year = try row.next()
        state = try row.next()
        version = try row.next()
        committeeVotes = try row.next()
    }

    /// What the table looks at, of a grading already read for its page.
    public init(_ grading: YearGrading, _ meetings: [GradingMeeting]) {
        id = grading.id
        tenure = grading.tenure
        person = grading.person
        year = grading.year
        state = grading.state
        version = grading.version
        committeeVotes = meetings.filter { $0.occasion == .committee && !$0.isReplaced && $0.ballots != nil }.count
    }

    /// Locks the grading. Throws `notFound` unless this person may see it.
    static func locked(_ id: ID<YearGrading>, for scope: Scope, _ db: any Connection) throws -> YearGradingFacts {
        let found: YearGradingFacts? = try db.first(
            """
            SELECT \(columns) FROM representatives_grading r
             WHERE r.id = \(id) AND \(scope.visibleGradings) \(.forUpdate)
            """)
        guard let found else { throw Failure.notFound("没有这项测评，或不在您的查看范围内。") }
        return found
    }
}

extension Scope {
    /// The condition on `r` for the gradings this person may see: the office all, a deputy their own once announced.
    var visibleGradings: SQL {
        may(.readAppraisal)
            ? "r.office_id = \(office)"
            : """
            r.office_id = \(office) AND r.state = \(YearGradingState.announced)
              AND r.tenure_id IN (SELECT own.id FROM representatives_tenure own
                WHERE own.office_id = \(office) AND own.person_id IN \(people))
            """
    }
}
