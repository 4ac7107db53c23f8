import Kernel
import Platform
import Storage

/// 测评结果运用: what a rating of a report or of a unit was used for, about whom.
public struct RatingUse: Record, Sendable {
    public enum Purpose: String, CaseIterable, Storable {
        case appraisal, vote, organs, party, other

        public var title: String {
            switch self {
            case .appraisal: "任命人员履职测评的依据"
            case .vote: "常委会任免、表决的参考"
            case .organs: "对一府一委两院工作测评的依据"
            case .party: "送党委、组织部门参考"
            case .other: "其他"
            }
        }
    }

    public static var columns: SQL {
        """
        x.id, x.report_id, x.ballot_id, COALESCE(u.name, h.name), x.result, x.leader, x.post, x.purpose, x.used_on,
        x.content, x.withdrawn_on, x.withdrawn_reason, x.entered_by
        """
    }

    static var tables: SQL {
        """
        suggestions_rating_use x
          LEFT JOIN suggestions_report r ON r.id = x.report_id
          LEFT JOIN platform_unit h ON h.id = r.unit_id
          LEFT JOIN suggestions_unit_ballot b ON b.id = x.ballot_id
          LEFT JOIN platform_unit u ON u.id = b.unit_id
        """
    }

    public let id: ID<RatingUse>
    public let report: HandlingReportID?
    public let ballot: ID<UnitBallotSubject>?
    public let unitName: String?
    /// The rating in words, as it stood when it was used.
    public let result: String
    public let leader: String
    public let post: String
    public let purpose: Purpose
    public let usedOn: Day
    public let content: String
    /// Entered by mistake: it stays and does not count.
    public let withdrawnOn: Day?
    public let withdrawnReason: String?
    public let enteredBy: String

    public init(_ row: inout Row) throws {
        id = try row.next()
        report = try row.next()
        ballot = try row.next()
        unitName = try row.next()
        result = try row.next()
        leader = try row.next()
        post = try row.next()
        purpose = try row.next()
        usedOn = try row.next()
        content = try row.next()
        withdrawnOn = try row.next()
        withdrawnReason = try row.next()
        enteredBy = try row.next()
    }

    /// Of a year, newest first, the withdrawn ones too. One statement. Throws `forbidden`.
    public static func all(in year: Int, limit: Int, for scope: Scope, _ db: any Connection) throws -> [RatingUse] {
        try scope.require(.keepReports)
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
            return []
        }
        return try db.all(
            """
            SELECT \(columns) FROM \(tables)
             WHERE x.office_id = \(scope.office) AND x.used_on >= \(first) AND x.used_on <= \(last)
             ORDER BY x.used_on DESC, x.id LIMIT \(limit)
            """)
    }
}
