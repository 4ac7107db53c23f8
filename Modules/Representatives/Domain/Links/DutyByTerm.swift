import Kernel
import Platform
import Storage

/// How many lines of a register are of deputies of one congress, to be compared with the term before.
public struct DutyByTerm: Record {
    public static var columns: SQL {
        """
        t.level, t.term, COUNT(*), COUNT(DISTINCT y.tenure_id),
        CAST(COALESCE(SUM(CASE WHEN y.to_on IS NULL THEN 1 ELSE 0 END), 0) AS BIGINT)
        """
    }

    public let level: Level
    public let term: Int
    /// All that were ever entered, and the deputies they are of.
    public let lines: Int
    public let deputies: Int
    /// Not ended.
    public let open: Int

    public init(_ row: inout Row) throws {
        level = try row.next()
        term = try row.next()
        lines = try row.next()
        deputies = try row.next()
        open = try row.next()
    }

    /// The congresses of a register that names deputies, the latest term of each level first. One statement.
    public static func all(_ kind: DutyKind, in office: OfficeID, _ db: any Connection) throws -> [DutyByTerm] {
        guard kind.namesDeputy else { return [] }
        return try db.all(
            """
            SELECT \(columns)
              FROM representatives_contact_duty y JOIN representatives_tenure t ON t.id = y.tenure_id
             WHERE y.office_id = \(office) AND y.kind = \(kind)
             GROUP BY t.level, t.term ORDER BY t.level, t.term DESC
            """)
    }

    /// "增长 100 %" against the term before of the same level; nil when there is none.
    public func growth(among all: [DutyByTerm]) -> String? {
        guard let before = all.first(where: { $0.level == level && $0.term == term - 1 }), before.lines > 0 else {
            return nil
        }
        let change = (lines - before.lines) * 100 / before.lines
        return change == 0 ? "持平" : change > 0 ? "增长 \(change) %" : "减少 \(-change) %"
    }
}
