import Kernel
import Platform
import RepresentativesContract
import Storage

/// What one rule gave a deputy in a year: the sum of the lines, and what of it counts.
public struct PointsStanding: Record {
    public static var columns: SQL { "" }

    /// Nil: the office's bonuses and deductions.
    public let kind: PointsKind?
    public let role: String?
    public let entries: Int
    /// Hundredths, before the cap.
    public let points: Int
    public let cap: Int?
    /// The set whose rule and cap these are, and its name; nil for bonuses and deductions.
    public let ruleSet: ID<PointsRuleSetSubject>?
    public let ruleSetName: String?

    /// What counts: no more than the cap, of deductions no less.
    public var counted: Int { cap.map { $0 < 0 ? max($0, points) : min($0, points) } ?? points }

    public init(_ row: inout Row) throws {
        kind = try row.next()
        role = try row.next()
        cap = try row.next()
        entries = try row.next()
        points = try row.next()
        ruleSet = try row.next()
        ruleSetName = try row.next()
    }

    /// By rule, for this tenure. One statement.
    public static func all(of tenure: TenureID, in year: Int, office: OfficeID, _ db: any Connection) throws
        -> [PointsStanding]
    {
        let all: [PointsStanding] = try db.all(
            """
            SELECT u.kind, u.role, u.cap,
                   CAST(SUM(CASE WHEN l.reversal_of IS NULL THEN 1 ELSE -1 END) AS BIGINT),
                   CAST(SUM(l.points) AS BIGINT), z.id, z.name
              FROM representatives_points_line l
              LEFT JOIN representatives_points_rule u ON u.id = l.rule_id
              LEFT JOIN representatives_points_rule_set z ON z.id = u.rule_set_id
             WHERE l.office_id = \(office) AND l.year = \(year) AND l.tenure_id = \(tenure)
             GROUP BY l.rule_id, u.kind, u.role, u.cap, z.id, z.name
            """)
        let order = PointsKind.allCases
        func place(_ standing: PointsStanding) -> Int {
            standing.kind.flatMap(order.firstIndex) ?? order.count
        }
        return all.filter { $0.entries != 0 || $0.points != 0 }.sorted { place($0) < place($1) }
    }
}
