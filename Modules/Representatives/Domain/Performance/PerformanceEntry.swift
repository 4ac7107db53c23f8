import Kernel
import Platform
import RepresentativesContract
import Storage

public enum PerformanceSubject {}
public typealias PerformanceID = ID<PerformanceSubject>

/// One thing one deputy did, as the file has it.
public struct PerformanceEntry: CaseRecord {
    public static var columns: SQL {
        """
        f.id, f.tenure_id, t.person_id, p.name, f.kind, f.happened_on, f.title, f.role, f.detail, f.source_kind,
        f.source_id, f.state, f.state_reason, f.version
        """
    }

    static var tables: SQL {
        """
        representatives_performance f
          JOIN representatives_tenure t ON t.id = f.tenure_id
          JOIN representatives_person p ON p.id = t.person_id
        """
    }

    /// As many of one deputy's year as a page shows; nobody has more.
    static let limit = 2000

    public let id: PerformanceID
    public let tenure: TenureID
    public let person: PersonID
    public let name: String
    public let kind: PerformanceKind
    public let day: Day
    public let title: String
    /// As what, or how: "领衔", "走访".
    public let role: String?
    public let detail: String?
    /// What it rests on; nil for what the deputy declared.
    public let source: Reference?
    public let state: PerformanceState
    /// Why it was refused or reversed.
    public let reason: String?
    public let version: Int

    public var isCounted: Bool { PerformanceState.counted.contains(state) }

    public init(_ row: inout Row) throws {
        id = try row.next()
        tenure = try row.next()
        person = try row.next()
        name = try row.next()
        kind = try row.next()
        day = try row.next()
        title = try row.next()
        role = try row.next()
        detail = try row.next()
        let sourceKind: String? = try row.next()
        let sourceID: ID<Never>? = try row.next()
        source = sourceKind.flatMap { kind in sourceID.map { Reference(kind, $0) } }
        state = try row.next()
        reason = try row.next()
        version = try row.next()
    }

    /// The entry, if this person may see it; otherwise throws `notFound`.
    public static func find(_ id: PerformanceID, for scope: Scope, _ db: any Connection) throws -> PerformanceEntry {
        try db.first(
            "SELECT \(columns) FROM \(tables) WHERE f.id = \(id) AND \(scope.visiblePerformance)"
        ).orNotFound("没有这条履职记录，或不在您的查看范围内。")
    }

    /// What these tenures did in that year, latest first, of whatever state. One statement.
    public static func all(of tenures: [TenureID], in year: Int, for scope: Scope, _ db: any Connection) throws
        -> [PerformanceEntry]
    {
        try db.all(
            """
            SELECT \(columns) FROM \(tables)
             WHERE f.tenure_id IN \(tenures) AND f.happened_on >= \(Day.first(of: year))
               AND f.happened_on <= \(Day.last(of: year)) AND \(scope.visiblePerformance)
             ORDER BY f.happened_on DESC, f.id DESC LIMIT \(limit * max(1, tenures.count))
            """)
    }
}

extension Scope {
    /// The condition on `f` and its tenure `t` for the entries this person may see: the office all, a deputy their own.
    var visiblePerformance: SQL {
        may(.readPerformance)
            ? "f.office_id = \(office)" : "f.office_id = \(office) AND t.person_id IN \(people)"
    }
}
