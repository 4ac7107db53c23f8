import Kernel
import Platform
import RepresentativesContract
import Storage

/// One report of one deputy in one year, with all that its page shows.
public struct VoterReport: CaseRecord {
    public static var columns: SQL {
        """
        r.id, r.tenure_id, t.person_id, p.name, t.code, t.level, t.term, d.name, g.name, r.year, r.form, r.planned_on,
        r.place, r.state, r.body, r.handed_in_on, r.held_on, r.voters, r.questions, r.published_on, r.version,
        r.created_at, \(DutyBallots.columns)
        """
    }

    /// What `columns` are columns of.
    static var tables: SQL {
        """
        representatives_report r
          JOIN representatives_tenure t ON t.id = r.tenure_id
          JOIN representatives_person p ON p.id = t.person_id
          LEFT JOIN representatives_delegation d ON d.id = t.delegation_id
          LEFT JOIN representatives_group g ON g.id = t.group_id
        """
    }

    public let id: ID<VoterReport>
    public let tenure: TenureID
    public let person: PersonID
    public let name: String
    public let code: String
    public let level: Level
    public let term: Int
    public let delegation: String?
    public let group: String?
    public let year: Int
    public let form: VoterReportForm
    public let plannedOn: Day
    public let place: String?
    public let state: VoterReportState
    /// The report as the deputy handed it in.
    public let body: String?
    public let handedInOn: Day?
    public let heldOn: Day?
    /// Voters who were there.
    public let voters: Int?
    public let questions: String?
    public let publishedOn: Day?
    public let version: Int
    public let createdAt: Instant
    /// Nil before it was held, and where no vote was taken.
    public let ballots: DutyBallots?

    /// "赵某 2024年度述职"
    public var title: String { "\(name)\(year)年度述职" }

    public init(_ row: inout Row) throws {
        id = try row.next()
        tenure = try row.next()
        person = try row.next()
        name = try row.next()
        code = try row.next()
        level = try row.next()
        term = try row.next()
        delegation = try row.next()
        group = try row.next()
        year = try row.next()
        form = try row.next()
        plannedOn = try row.next()
        place = try row.next()
        state = try row.next()
        body = try row.next()
        handedInOn = try row.next()
        heldOn = try row.next()
        voters = try row.next()
        questions = try row.next()
        publishedOn = try row.next()
        version = try row.next()
        createdAt = try row.next()
        ballots = try DutyBallots.next(&row)
    }

    /// Throws `notFound` unless this person may see it.
    public static func find(_ id: ID<VoterReport>, for scope: Scope, _ db: any Connection) throws -> VoterReport {
        try db.first(
            "SELECT \(columns) FROM \(tables) WHERE r.id = \(id) AND \(scope.visibleVoterReports)"
        ).orNotFound("没有这次述职，或不在您的查看范围内。")
    }

    /// The reports of this person's own tenures, newest first.
    public static func own(_ scope: Scope, _ db: any Connection) throws -> [VoterReport] {
        try db.all(
            """
            SELECT \(columns) FROM \(tables)
             WHERE r.office_id = \(scope.office) AND t.person_id IN \(scope.people)
             ORDER BY r.year DESC, r.planned_on DESC, r.id
            """)
    }
}

extension Scope {
    /// The condition on `r` for the reports this person may see: the office all, a deputy their own.
    var visibleVoterReports: SQL {
        may(.readAppraisal)
            ? "r.office_id = \(office)"
            : """
            r.office_id = \(office) AND r.tenure_id IN (SELECT own.id FROM representatives_tenure own
                WHERE own.office_id = \(office) AND own.person_id IN \(people))
            """
    }
}
