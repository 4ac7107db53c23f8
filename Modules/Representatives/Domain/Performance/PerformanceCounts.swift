import Kernel
import RepresentativesContract
import Storage

/// How much a deputy did in a year: counted entries by kind.
public struct PerformanceCounts: Sendable {
    public private(set) var byKind: [PerformanceKind: Int] = [:]
    public private(set) var lastDay: Day?
    /// Contacts with voters that were visits.
    private var visits = 0

    public var total: Int { byKind.values.reduce(0, +) }
    public func count(_ part: PerformancePart) -> Int { part.kinds.reduce(0) { $0 + byKind[$1, default: 0] } }

    /// 联系基层“四个一”: whether each of the four was done at least once this year.
    public var fourOnes: [(title: String, isDone: Bool)] {
        [
            ("走访选民", visits > 0), ("参加一次接待", byKind[.reception, default: 0] > visits),
            ("提出一个建议", PerformanceKind.proposing.contains { byKind[$0, default: 0] > 0 }),
            ("解决一件难题", PerformanceKind.solving.contains { byKind[$0, default: 0] > 0 }),
        ]
    }

    init() {}

    /// Of entries already read: those that count.
    public init(_ entries: [PerformanceEntry]) {
        for entry in entries where entry.isCounted {
            byKind[entry.kind, default: 0] += 1
            if entry.kind == .reception, entry.role == Declaration.visit { visits += 1 }
            lastDay = max(lastDay ?? entry.day, entry.day)
        }
    }

    /// Of these tenures; those who did nothing are absent. One statement.
    public static func of(
        _ tenures: [TenureID], in year: Int, office: OfficeID, _ db: any Connection
    ) throws -> [TenureID: PerformanceCounts] {
        try load(
            """
            f.tenure_id IN \(tenures) AND f.happened_on >= \(Day.first(of: year))
              AND f.happened_on <= \(Day.last(of: year)) AND f.office_id = \(office)
            """, db)
    }

    /// Of everyone who did anything that year. One statement.
    static func ofAll(in year: Int, office: OfficeID, _ db: any Connection) throws -> [TenureID: PerformanceCounts] {
        try load("f.office_id = \(office) AND f.year = \(year)", db)
    }

    private static func load(_ condition: SQL, _ db: any Connection) throws -> [TenureID: PerformanceCounts] {
        let rows: [KindCount] = try db.all(
            """
            SELECT \(KindCount.columns) FROM representatives_performance f
             WHERE \(condition) AND f.state IN \(PerformanceState.counted)
             GROUP BY f.tenure_id, f.kind
            """)
        var counts: [TenureID: PerformanceCounts] = [:]
        for row in rows { counts[row.tenure, default: PerformanceCounts()].add(row) }
        return counts
    }

    private mutating func add(_ row: KindCount) {
        byKind[row.kind] = row.entries
        if row.kind == .reception { visits = row.visits }
        lastDay = max(lastDay ?? row.lastDay, row.lastDay)
    }
}

private struct KindCount: Record {
    static var columns: SQL {
        """
        f.tenure_id, f.kind, COUNT(*), MAX(f.happened_on),
        CAST(SUM(CASE WHEN f.role = \(Declaration.visit) THEN 1 ELSE 0 END) AS BIGINT)
        """
    }

    let tenure: TenureID
    let kind: PerformanceKind
    let entries: Int
    let lastDay: Day
    let visits: Int

    init(_ row: inout Row) throws {
        tenure = try row.next()
        kind = try row.next()
        entries = try row.next()
        lastDay = try row.next()
        visits = try row.next()
    }
}

extension PerformanceKind {
    /// Of the 四个一: 提出一个建议, as lead or cosigner.
    static let proposing: [PerformanceKind] = [.suggestion, .cosigning]
    /// Of the 四个一: 解决一件难题.
    static let solving: [PerformanceKind] = [.mediation, .relief, .goodDeed]
}
