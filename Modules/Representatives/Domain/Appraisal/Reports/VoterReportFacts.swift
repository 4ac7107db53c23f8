import Kernel
import RepresentativesContract
import Storage

/// What the table of transitions looks at.
public struct VoterReportFacts: Record {
    public static var columns: SQL {
        """
        r.id, r.tenure_id, (SELECT t.person_id FROM representatives_tenure t WHERE t.id = r.tenure_id), r.year, r.form,
        r.state, r.version
        """
    }

    public let id: ID<VoterReport>
    public let tenure: TenureID
    public let person: PersonID
    public let year: Int
    public let form: VoterReportForm
    public let state: VoterReportState
    public let version: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        tenure = try row.next()
        person = try row.next()
        year = try row.next()
        form = try row.next()
        state = try row.next()
        version = try row.next()
    }

    /// What the table looks at, of a report already read for its page.
    public init(_ report: VoterReport) {
        id = report.id
        tenure = report.tenure
        person = report.person
        year = report.year
        form = report.form
        state = report.state
        version = report.version
    }

    /// Locks the report. Throws `notFound` unless this person may see it.
    static func locked(_ id: ID<VoterReport>, for scope: Scope, _ db: any Connection) throws -> VoterReportFacts {
        let found: VoterReportFacts? = try db.first(
            """
            SELECT \(columns) FROM representatives_report r
             WHERE r.id = \(id) AND \(scope.visibleVoterReports) \(.forUpdate)
            """)
        guard let found else { throw Failure.notFound("没有这次述职，或不在您的查看范围内。") }
        return found
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
