import Kernel
import Platform
import RepresentativesContract
import Storage

/// How many deputies have reported, out of how many, in a year and in the term.
public struct VoterReportCoverage: Sendable {
    public let congress: SittingCongress
    public let rules: AppraisalRules
    public let year: Int
    /// Deputies in office: what everything is out of.
    public let deputies: Int
    /// Deputies in office who have reported in the year, and in the term.
    public let inYear: Int
    public let inTerm: Int
    /// In the year's plan, whether held or not; those put off left out.
    public let planned: Int

    /// How many are to report in the year by the office's rule; nil when the rule speaks of the term only.
    public var yearGoal: Int? { rules.coverage == .quarterYearly ? rules.goal(of: deputies) : nil }
    /// Deputies in office who have not reported in the term.
    public var missing: Int { deputies - inTerm }

    /// Six statements.
    public init(year: Int, for scope: Scope, _ db: any Connection) throws {
        let congress = try SittingCongress.of(scope.office, db)
        self.congress = congress
        self.year = year
        rules = try AppraisalRules.current(in: scope.office, db)
        deputies = try congress.deputies(in: scope.office, db)
        let counted = { (condition: SQL) in
            try db.count(
                """
                SELECT COUNT(DISTINCT r.tenure_id)
                  FROM representatives_report r JOIN representatives_tenure t ON t.id = r.tenure_id
                 WHERE r.office_id = \(scope.office) AND \(congress.inOffice) AND \(condition)
                """)
        }
        inTerm = try counted("r.state IN \(VoterReportState.done)")
        inYear = try counted("r.state IN \(VoterReportState.done) AND r.year = \(year)")
        planned = try counted("r.state <> \(VoterReportState.putOff) AND r.year = \(year)")
    }

    /// Who is missing in the term, of one delegation if given; delegations and names in pinyin order.
    public static func missing(
        of delegation: DelegationID?, limit: Int, offset: Int, for scope: Scope, _ db: any Connection
    ) throws -> (deputies: [ListedTenure], total: Int) {
        let congress = try SittingCongress.of(scope.office, db)
        var conditions: [SQL] = [
            "t.office_id = \(scope.office)", congress.inOffice,
            """
            t.id NOT IN (SELECT r.tenure_id FROM representatives_report r
                          WHERE r.office_id = \(scope.office) AND r.state IN \(VoterReportState.done))
            """,
        ]
        if let delegation { conditions.append("t.delegation_id = \(delegation)") }
        let condition = SQL(conditions, joined: " AND ")
        let deputies: [ListedTenure] = try db.all(
            """
            SELECT \(ListedTenure.columns) FROM \(Tenure.tables) WHERE \(condition)
             ORDER BY COALESCE(d.sort_key, ''), p.sort_key, t.id LIMIT \(limit) OFFSET \(offset)
            """)
        let total = try db.count("SELECT COUNT(*) FROM representatives_tenure t WHERE \(condition)")
        return (deputies, total)
    }
}
