import Kernel
import Platform
import RepresentativesContract
import Storage

/// The ranking of a year: every deputy of a level who is in office, by points. Who has none stands last, with 0.
public struct PointsRanking: Sendable {
    /// Where a deputy stands against the thresholds of the rules.
    public enum Band: String, CaseIterable, Sendable {
        case good, fair, low

        public var title: String {
            switch self {
            case .good: "优良"
            case .fair: "一般"
            case .low: "偏低"
            }
        }

        public static func of(_ points: Int, in rules: PointsRuleSet) -> Band {
            points < rules.low ? .low : points >= rules.good ? .good : .fair
        }
    }

    /// A line of the ranking.
    public struct Line: Record {
        public static var columns: SQL {
            "r.id, r.code, r.name, r.delegation, r.points, r.entries, r.place"
        }

        public let tenure: TenureID
        public let code: String
        public let name: String
        public let delegation: String?
        /// Hundredths, each rule's cap applied.
        public let points: Int
        /// Lines that stand behind the points.
        public let entries: Int
        /// Those with the same points share it: 1, 2, 2, 4.
        public let rank: Int

        public init(_ row: inout Row) throws {
            tenure = try row.next()
            code = try row.next()
            name = try row.next()
            delegation = try row.next()
            points = try row.next()
            entries = try row.next()
            rank = try row.next()
        }
    }

    public let year: Int
    public let level: Level
    /// Only these; the ranks stay those among all.
    public var delegation: DelegationID?
    public var band: Band?

    public init(year: Int, level: Level) {
        self.year = year
        self.level = level
    }

    /// A part of the ranking, with the counts of the whole: the year's lines are summed once for both. One statement,
    /// two where the part is empty.
    public func page(
        limit: Int, offset: Int, _ rules: PointsRuleSet?, in office: OfficeID, _ db: any Connection
    ) throws -> (lines: [Line], totals: Totals) {
        let found: [CountedLine] = try db.all(
            """
            SELECT \(CountedLine.columns) FROM (\(ranked(office))) r WHERE \(narrowed(rules))
             ORDER BY r.place, r.sort_key, r.code, r.id LIMIT \(limit) OFFSET \(offset)
            """)
        let totals = try found.first?.totals ?? totals(rules, in: office, db)
        return (found.map(\.line), totals)
    }

    private struct CountedLine: Record {
        static var columns: SQL { "\(Line.columns), COUNT(*) OVER (), r.with_points, r.in_office" }
        let line: Line
        let totals: Totals

        init(_ row: inout Row) throws {
            line = try Line(&row)
            totals = try Totals(&row)
        }
    }

    /// How many deputies the narrowed list has, how many of all have any points, and how many there are (N in office).
    public struct Totals: Record {
        public static var columns: SQL { "" }
        public let listed: Int
        public let withPoints: Int
        public let inOffice: Int

        public init(_ row: inout Row) throws {
            listed = try row.next()
            withPoints = try row.next()
            inOffice = try row.next()
        }
    }

    /// One statement.
    private func totals(_ rules: PointsRuleSet?, in office: OfficeID, _ db: any Connection) throws -> Totals {
        let totals: Totals? = try db.first(
            """
            SELECT CAST(COALESCE(SUM(CASE WHEN \(narrowed(rules)) THEN 1 ELSE 0 END), 0) AS BIGINT),
                   CAST(COALESCE(SUM(CASE WHEN r.entries > 0 THEN 1 ELSE 0 END), 0) AS BIGINT), COUNT(*)
              FROM (\(ranked(office))) r
            """)
        guard let totals else { throw Failure.internal(cause: "a sum gave no row") }
        return totals
    }

    private func narrowed(_ rules: PointsRuleSet?) -> SQL {
        var conditions: [SQL] = ["r.points IS NOT NULL"]
        if let delegation { conditions.append("r.delegation_id = \(delegation)") }
        if let band, let rules {
            switch band {
            case .low: conditions.append("r.points < \(rules.low)")
            case .good: conditions.append("r.points >= \(rules.good)")
            case .fair: conditions.append("r.points >= \(rules.low) AND r.points < \(rules.good)")
            }
        }
        return SQL(conditions, joined: " AND ")
    }

    /// Every deputy in office of the level with their place: one pass over the year's lines in the index.
    private func ranked(_ office: OfficeID) -> SQL {
        """
        SELECT t.id, t.code, p.name, p.sort_key, t.delegation_id, d.name AS delegation,
               COALESCE(s.points, 0) AS points, COALESCE(s.entries, 0) AS entries,
               RANK() OVER (ORDER BY COALESCE(s.points, 0) DESC) AS place,
               CAST(SUM(CASE WHEN s.entries > 0 THEN 1 ELSE 0 END) OVER () AS BIGINT) AS with_points,
               COUNT(*) OVER () AS in_office
          FROM representatives_tenure t
          JOIN representatives_person p ON p.id = t.person_id
          LEFT JOIN representatives_delegation d ON d.id = t.delegation_id
          LEFT JOIN (\(PointsSum.byTenure(year, office))) s ON s.tenure_id = t.id
         WHERE t.office_id = \(office) AND t.level = \(level) AND t.state = \(TenureState.inOffice)
        """
    }
}
