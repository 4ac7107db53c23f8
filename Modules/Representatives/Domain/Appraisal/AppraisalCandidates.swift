import Kernel
import Platform
import RepresentativesContract
import Storage

/// A deputy who can be chosen for this year.
public struct AppraisalCandidate: Record {
    public static var columns: SQL { "t.id, t.code, p.name, d.name, g.name, COUNT(r.id)" }

    public let tenure: TenureID
    public let code: String
    public let name: String
    public let delegation: String?
    public let group: String?
    /// How often this deputy has reported to the voters in this tenure.
    public let reports: Int

    public init(_ row: inout Row) throws {
        tenure = try row.next()
        code = try row.next()
        name = try row.next()
        delegation = try row.next()
        group = try row.next()
        reports = try row.next()
    }
}

/// Whom a year's plan can still take in: a delegation's, a group's, or all deputies.
public struct AppraisalCandidates: Sendable {
    /// What the deputies are chosen for.
    public enum Purpose: Sendable { case report, grading }

    /// More than a delegation or group has; the page says when there are more.
    public static let limit = 500

    public let year: Int
    public let purpose: Purpose
    public var delegation: DelegationID?
    /// Part of the group's name, as it was typed.
    public var group: String?

    public init(_ purpose: Purpose, year: Int, delegation: DelegationID? = nil, group: String? = nil) {
        self.purpose = purpose
        self.year = year
        self.delegation = delegation
        self.group = group
    }

    /// Those in office who are not in the year's plan; who has reported least comes first. One statement.
    public func find(_ congress: SittingCongress, limit: Int = limit, in office: OfficeID, _ db: any Connection) throws
        -> [AppraisalCandidate]
    {
        let planned: SQL =
            purpose == .report
            ? "SELECT y.tenure_id FROM representatives_report y WHERE y.office_id = \(office) AND y.year = \(year)"
            : "SELECT y.tenure_id FROM representatives_grading y WHERE y.office_id = \(office) AND y.year = \(year)"
        var conditions: [SQL] = ["t.office_id = \(office)", congress.inOffice, "t.id NOT IN (\(planned))"]
        if let delegation { conditions.append("t.delegation_id = \(delegation)") }
        if let group { conditions.append("\(.contains("COALESCE(g.name, '')", group))") }
        return try db.all(
            """
            SELECT \(AppraisalCandidate.columns)
              FROM representatives_tenure t
              JOIN representatives_person p ON p.id = t.person_id
              LEFT JOIN representatives_delegation d ON d.id = t.delegation_id
              LEFT JOIN representatives_group g ON g.id = t.group_id
              LEFT JOIN representatives_report r ON r.tenure_id = t.id AND r.state IN \(VoterReportState.done)
             WHERE \(SQL(conditions, joined: " AND "))
             GROUP BY t.id, t.code, p.name, p.sort_key, d.name, d.sort_key, g.name
             ORDER BY COUNT(r.id), COALESCE(d.sort_key, ''), p.sort_key, t.id
             LIMIT \(limit)
            """)
    }

    /// Those of the chosen who may be taken in; throws `invalid` beside `tenures` when one may not.
    func admitted(_ chosen: [TenureID], in office: OfficeID, _ db: any Connection) throws -> [TenureID] {
        guard !chosen.isEmpty else { throw Failure.invalid(field: "tenures", "请至少选一位代表。") }
        guard chosen.count <= Self.limit else {
            throw Failure.invalid(field: "tenures", "一次最多选 \(Self.limit) 位代表。")
        }
        let planned: SQL = purpose == .report ? "representatives_report" : "representatives_grading"
        let free: [TenureID] = try db.values(
            """
            SELECT t.id FROM representatives_tenure t
             WHERE t.office_id = \(office) AND t.id IN \(chosen) AND t.state = \(TenureState.inOffice)
               AND t.id NOT IN (SELECT y.tenure_id FROM \(planned) y WHERE y.year = \(year) AND y.office_id = \(office))
            """)
        guard Set(free) == Set(chosen) else {
            throw Failure.invalid(field: "tenures", "所选的代表中有 \(Set(chosen).count - free.count) 位不在任，或已列入本年。请重新选择。")
        }
        return free.sorted()
    }

    /// The year that was typed; throws `invalid`.
    static func year(_ input: Input, _ now: Day) throws -> Int {
        try input.number("year", "年度", in: 1990...(now.year + 1)) ?? now.year
    }
}
