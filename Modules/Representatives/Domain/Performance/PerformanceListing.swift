import Kernel
import Platform
import RepresentativesContract
import Storage

/// A list of deputies with what they did in a year.
public struct PerformanceListing: Sendable {
    public let filter: TenureFilter
    public let year: Int
    /// Only those of whom nothing counts that year.
    public let onlyIdle: Bool

    public init(_ filter: TenureFilter, year: Int, onlyIdle: Bool) {
        self.filter = filter
        self.year = year
        self.onlyIdle = onlyIdle
    }

    /// A line of the list.
    public struct Line: Sendable {
        public let tenure: ListedTenure
        public let counts: PerformanceCounts
    }

    /// A part of the list, and how long the whole is. Three statements.
    public func page(limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws
        -> (lines: [Line], total: Int)
    {
        let tenures: [ListedTenure] = try db.all("\(selection(for: scope)) LIMIT \(limit) OFFSET \(offset)")
        let counts = try PerformanceCounts.of(tenures.map(\.id), in: year, office: scope.office, db)
        let total = try db.count("SELECT COUNT(*) FROM representatives_tenure t WHERE \(condition(for: scope))")
        return (tenures.map { Line(tenure: $0, counts: counts[$0.id] ?? PerformanceCounts()) }, total)
    }

    /// The whole list. Two statements. Throws `invalid` when it is longer than `TenureListing.limit`.
    public func all(for scope: Scope, _ db: any Connection) throws -> [Line] {
        let limit = TenureListing.limit
        let tenures: [ListedTenure] = try db.all("\(selection(for: scope)) LIMIT \(limit + 1)")
        guard tenures.count <= limit else { throw Failure.invalid("一次最多导出 \(limit) 条，请先筛选。") }
        let counts = try PerformanceCounts.ofAll(in: year, office: scope.office, db)
        return tenures.map { Line(tenure: $0, counts: counts[$0.id] ?? PerformanceCounts()) }
    }

    private func selection(for scope: Scope) -> SQL {
        """
        SELECT \(ListedTenure.columns) FROM \(Tenure.tables)
         WHERE \(condition(for: scope)) ORDER BY p.sort_key, t.code, t.id
        """
    }

    private func condition(for scope: Scope) -> SQL {
        let all = filter.condition(for: scope)
        guard onlyIdle else { return all }
        return """
            \(all) AND NOT EXISTS (
                SELECT 1 FROM representatives_performance f
                 WHERE f.office_id = t.office_id AND f.tenure_id = t.id AND f.happened_on >= \(Day.first(of: year))
                   AND f.happened_on <= \(Day.last(of: year)) AND f.state IN \(PerformanceState.counted))
            """
    }
}
