import Kernel
import Platform
import Storage

/// A list of reports: which, in which order.
public struct VoterReportListing: Sendable {
    public enum Order: String, CaseIterable, Sendable { case planned, name, delegation }

    public var year: Int
    public var state: VoterReportState?
    public var delegation: DelegationID?
    /// Words to be found in name, 代表编号, post or delegation; empty for all.
    public var search = ""
    public var order = Order.planned
    public var descending = false

    /// More than any office has; beyond it the export says so.
    public static let limit = 100_000

    public init(year: Int) { self.year = year }

    /// A part of the list. One statement.
    public func page(limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws -> [VoterReport] {
        let way: SQL = descending ? "DESC" : "ASC"
        let ordering: SQL =
            switch order {
            case .planned: "r.planned_on \(way), COALESCE(d.sort_key, '') \(way), p.sort_key \(way), r.id"
            case .name: "p.sort_key \(way), r.id"
            case .delegation: "COALESCE(d.sort_key, '') \(way), p.sort_key \(way), r.id"
            }
        return try db.all(
            """
            SELECT \(VoterReport.columns) FROM \(VoterReport.tables) WHERE \(condition(for: scope))
             ORDER BY \(ordering) LIMIT \(limit) OFFSET \(offset)
            """)
    }

    public func count(for scope: Scope, _ db: any Connection) throws -> Int {
        try db.count("SELECT COUNT(*) FROM \(VoterReport.tables) WHERE \(condition(for: scope))")
    }

    private func condition(for scope: Scope) -> SQL {
        var conditions: [SQL] = [scope.visibleVoterReports, "r.year = \(year)"]
        if let state { conditions.append("r.state = \(state)") }
        if let delegation { conditions.append("t.delegation_id = \(delegation)") }
        if let found = TenureFilter.found(by: search, in: scope.office) { conditions.append(found) }
        return SQL(conditions, joined: " AND ")
    }
}
