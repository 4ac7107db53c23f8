import Kernel
import Platform
import Storage

public enum PointsRuleSetSubject {}

/// The office's rules for points from a year on, until a later set takes over.
public struct PointsRuleSet: Record {
    public static var columns: SQL { "id, valid_from, revision, name, low, good" }

    public let id: ID<PointsRuleSetSubject>
    /// The first year it holds for.
    public let validFrom: Int
    /// Which attempt for that year: the latest holds.
    public let revision: Int
    public let name: String
    /// Fewer points than this lead to a talk (约谈); as many as `good` are good. Hundredths.
    public let low: Int
    public let good: Int
    public private(set) var rules: [PointsRule] = []

    public init(_ row: inout Row) throws {
        id = try row.next()
        validFrom = try row.next()
        revision = try row.next()
        name = try row.next()
        low = try row.next()
        good = try row.next()
    }

    /// What holds in that year; nil before the office has made any. Two statements.
    public static func inForce(in year: Int, office: OfficeID, _ db: any Connection) throws -> PointsRuleSet? {
        let found: PointsRuleSet? = try db.first(
            """
            SELECT \(columns) FROM representatives_points_rule_set
             WHERE office_id = \(office) AND valid_from <= \(year) ORDER BY valid_from DESC, revision DESC LIMIT 1
            """)
        guard var set = found else { return nil }
        set.rules = try db.all(
            """
            SELECT \(PointsRule.columns) FROM representatives_points_rule
             WHERE office_id = \(office) AND rule_set_id = \(set.id)
            """)
        let order = PointsKind.allCases
        set.rules.sort {
            (order.firstIndex(of: $0.kind) ?? 0, $0.role) < (order.firstIndex(of: $1.kind) ?? 0, $1.role)
        }
        return set
    }

    /// All sets of the office, latest first, without their rules.
    public static func all(in office: OfficeID, _ db: any Connection) throws -> [PointsRuleSet] {
        try db.all(
            """
            SELECT \(columns) FROM representatives_points_rule_set
             WHERE office_id = \(office) ORDER BY valid_from DESC, revision DESC
            """)
    }

    /// The rule an entry falls under: one with its role before one for all roles; nil when it is worth nothing.
    func rule(for kind: PointsKind, role: String?) -> PointsRule? {
        let own = rules.filter { $0.kind == kind }
        return own.first { !$0.role.isEmpty && $0.role == role } ?? own.first { $0.role.isEmpty }
    }
}
