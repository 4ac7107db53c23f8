import Kernel
import RepresentativesContract
import Storage

/// The points of a year, summed.
enum PointsSum {
    /// By tenure: points with caps, and how many lines stand behind them.
    static func byTenure(_ year: Int, _ office: OfficeID, _ more: SQL = "") -> SQL {
        """
        SELECT g.tenure_id,
               CAST(SUM(CASE WHEN u.cap < 0 AND g.points < u.cap THEN u.cap
                             WHEN u.cap >= 0 AND g.points > u.cap THEN u.cap ELSE g.points END) AS BIGINT)
                   AS points,
               CAST(SUM(g.entries) AS BIGINT) AS entries
          FROM (SELECT l.tenure_id, l.rule_id, CAST(SUM(l.points) AS BIGINT) AS points,
                       SUM(CASE WHEN l.reversal_of IS NULL THEN 1 ELSE -1 END) AS entries
                  FROM representatives_points_line l
                 WHERE l.office_id = \(office) AND l.year = \(year)\(more)
                 GROUP BY l.tenure_id, l.rule_id) g
          LEFT JOIN representatives_points_rule u ON u.id = g.rule_id
         GROUP BY g.tenure_id
        """
    }

    /// One deputy's points of a year, in hundredths.
    static func of(_ tenure: TenureID, in year: Int, office: OfficeID, _ db: any Connection) throws -> Int {
        try db.value(
            """
            SELECT s.points FROM (\(byTenure(year, office, " AND l.tenure_id = \(tenure)"))) s
            """) ?? 0
    }
}
