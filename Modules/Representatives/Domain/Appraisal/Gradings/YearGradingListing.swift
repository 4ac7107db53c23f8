import Kernel
import Platform
import Storage

/// A list of gradings: which, in which order.
public struct YearGradingListing: Sendable {
    public enum Order: String, CaseIterable, Sendable { case delegation, name, grade }

    public var year: Int
    public var state: YearGradingState?
    public var grade: DutyGrade?
    public var delegation: DelegationID?
    public var order = Order.delegation
    public var descending = false

    public init(year: Int) { self.year = year }

    /// A part of the list. One statement.
    public func page(limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws -> [YearGrading] {
        let way: SQL = descending ? "DESC" : "ASC"
        let ordering: SQL =
            switch order {
            case .delegation: "COALESCE(d.sort_key, '') \(way), p.sort_key \(way), r.id"
            case .name: "p.sort_key \(way), r.id"
            case .grade: "COALESCE(r.grade, '') \(way), p.sort_key, r.id"
            }
        return try db.all(
            """
            SELECT \(YearGrading.columns) FROM \(YearGrading.tables) WHERE \(condition(for: scope))
             ORDER BY \(ordering) LIMIT \(limit) OFFSET \(offset)
            """)
    }

    public func count(for scope: Scope, _ db: any Connection) throws -> Int {
        try db.count("SELECT COUNT(*) FROM \(YearGrading.tables) WHERE \(condition(for: scope))")
    }

    private func condition(for scope: Scope) -> SQL {
        var conditions: [SQL] = [scope.visibleGradings, "r.year = \(year)"]
        if let state { conditions.append("r.state = \(state)") }
        if let grade { conditions.append("r.grade = \(grade)") }
        if let delegation { conditions.append("t.delegation_id = \(delegation)") }
        return SQL(conditions, joined: " AND ")
    }
}
