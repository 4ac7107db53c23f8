import Kernel
import Platform
import Storage

/// 活动开展率: the groups that met at least once in a period, out of all there are at its end.
public struct GroupRate: Record {
    public static var columns: SQL { "" }

    public let active: Int
    public let total: Int

    /// In per cent, rounded half up to a whole number; nil when there are no groups.
    public var percent: Int? { total == 0 ? nil : (200 * active + total) / (2 * total) }

    public init(_ row: inout Row) throws {
        active = try row.next()
        total = try row.next()
    }

    public static func of(_ period: Period, in office: OfficeID, _ db: any Connection) throws -> GroupRate {
        let rate: GroupRate? = try db.first(
            """
            SELECT CAST(COALESCE(SUM(CASE WHEN \(met(in: period)) THEN 1 ELSE 0 END), 0) AS BIGINT), COUNT(*)
              FROM representatives_group g WHERE g.office_id = \(office) AND \(stands(on: period.to))
            """)
        guard let rate else { throw Failure.internal(cause: "a count has no row") }
        return rate
    }

    /// The condition on `g`: not dissolved by the end of that day.
    static func stands(on day: Day) -> SQL { "(g.dissolved_on IS NULL OR g.dissolved_on > \(day))" }

    /// The condition on `g`: has met in the period.
    static func met(in period: Period) -> SQL {
        """
        EXISTS (SELECT 1 FROM representatives_activity a
                 WHERE a.group_id = g.id AND \(GroupActivity.counts(in: period)))
        """
    }
}
