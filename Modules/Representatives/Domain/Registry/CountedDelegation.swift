import Kernel
import Platform
import Storage

/// A delegation with the number of its deputies.
public struct CountedDelegation: Record {
    public static var columns: SQL {
        """
        \(Delegation.columns), COUNT(t.id),
        CAST(SUM(CASE WHEN t.state = 'in_office' THEN 1 ELSE 0 END) AS BIGINT)
        """
    }

    public let delegation: Delegation
    /// Everyone who ever belonged to it in that term.
    public let tenures: Int
    /// Those who are in office now.
    public let inOffice: Int

    public init(_ row: inout Row) throws {
        delegation = try Delegation(&row)
        tenures = try row.next()
        inOffice = try row.next()
    }

    /// Those this person may see, largest level first. One statement.
    public static func all(for scope: Scope, _ db: any Connection) throws -> [CountedDelegation] {
        let seen: SQL = scope.seesWholeRegister ? "" : " AND d.id IN \(scope.delegations)"
        let counted: [CountedDelegation] = try db.all(
            """
            SELECT \(columns)
              FROM representatives_delegation d
              LEFT JOIN representatives_tenure t ON t.delegation_id = d.id
             WHERE d.office_id = \(scope.office)\(seen)
             GROUP BY d.id, d.level, d.term, d.name, d.sort_key
             ORDER BY d.term DESC, d.sort_key, d.id
            """)
        return Level.allCases.flatMap { level in counted.filter { $0.delegation.level == level } }
    }
}
