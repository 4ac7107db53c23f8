import Kernel
import Platform
import RepresentativesContract
import Storage

/// A deputy's yearly handbook (年度履职手册): who they are, and what counts of what they did, part by part.
public struct Handbook: Sendable {
    /// As many deputies as are printed in one go.
    public static let limit = 60

    public let tenure: Tenure
    public let year: Int
    /// What counts, earliest first.
    public let entries: [PerformanceEntry]

    public func entries(of part: PerformancePart) -> [PerformanceEntry] {
        entries.filter { PerformancePart.of($0.kind) == part }
    }

    /// Of one deputy this person may see. Throws `notFound`. Two statements.
    public static func of(_ tenure: TenureID, in year: Int, for scope: Scope, _ db: any Connection) throws -> Handbook {
        let tenure = try Tenure.find(tenure, for: scope, db)
        return try all(of: [tenure], in: year, for: scope, db)[0]
    }

    /// The handbooks of these tenures in their order. One statement.
    public static func all(of tenures: [Tenure], in year: Int, for scope: Scope, _ db: any Connection) throws
        -> [Handbook]
    {
        let entries = try PerformanceEntry.all(of: tenures.map(\.id), in: year, for: scope, db)
        let own = Dictionary(grouping: entries.filter(\.isCounted).reversed(), by: \.tenure)
        return tenures.map { Handbook(tenure: $0, year: year, entries: own[$0.id] ?? []) }
    }

    /// Of the first `limit` in-office deputies of a group or a delegation, and how many there are. Three statements.
    public static func ofMany(_ filter: TenureFilter, in year: Int, for scope: Scope, _ db: any Connection) throws
        -> (handbooks: [Handbook], total: Int)
    {
        var filter = filter
        filter.state = .inOffice
        let condition = filter.condition(for: scope)
        let tenures: [Tenure] = try db.all(
            """
            SELECT \(Tenure.columns) FROM \(Tenure.tables) WHERE \(condition)
             ORDER BY p.sort_key, t.code, t.id LIMIT \(limit)
            """)
        let total = try db.count("SELECT COUNT(*) FROM representatives_tenure t WHERE \(condition)")
        return (try all(of: tenures, in: year, for: scope, db), total)
    }
}
