import Kernel
import Platform
import Storage

/// 分管口 (首长负责制): a vice-head of the government with the units whose suggestions he answers for.
public struct Portfolio: Record, Sendable {
    public static var columns: SQL { "f.id, f.name, f.leader, f.post, f.since, f.ended_on, f.ended_reason" }

    public let id: ID<Portfolio>
    public let name: String
    public let leader: String
    public let post: String
    public let since: Day
    /// Nil while it stands.
    public let endedOn: Day?
    public let endedReason: String?
    /// The names of its units, in pinyin order; empty until `all` has read them.
    public private(set) var units: [String] = []

    public init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
        leader = try row.next()
        post = try row.next()
        since = try row.next()
        endedOn = try row.next()
        endedReason = try row.next()
    }

    /// "城建口（副市长 吴某）".
    public var title: String { "\(name)（\(post) \(leader)）" }

    /// Those that stand first, then by name, with their units. Two statements. Throws `forbidden`.
    public static func all(for scope: Scope, _ db: any Connection) throws -> [Portfolio] {
        try scope.require(keeping)
        var portfolios: [Portfolio] = try db.all(
            """
            SELECT \(columns) FROM suggestions_portfolio f WHERE f.office_id = \(scope.office)
             ORDER BY CASE WHEN f.ended_on IS NULL THEN 0 ELSE 1 END, f.name, f.since DESC, f.id
            """)
        let units = try units(in: scope.office, db)
        for place in portfolios.indices { portfolios[place].units = units[portfolios[place].id] ?? [] }
        return portfolios
    }

    public static func standing(for scope: Scope, _ db: any Connection) throws -> [Portfolio] {
        try all(for: scope, db).filter { $0.endedOn == nil }
    }

    private static func units(in office: OfficeID, _ db: any Connection) throws -> [ID<Portfolio>: [String]] {
        let rows: [Member] = try db.all(
            """
            SELECT \(Member.columns) FROM suggestions_portfolio_unit l JOIN platform_unit u ON u.id = l.unit_id
             WHERE l.office_id = \(office) ORDER BY u.sort_key, u.id
            """)
        return Dictionary(grouping: rows, by: \.portfolio).mapValues { $0.map(\.unit) }
    }

    private struct Member: Record {
        static var columns: SQL { "l.portfolio_id, u.name" }
        let portfolio: ID<Portfolio>
        let unit: String

        init(_ row: inout Row) throws {
            portfolio = try row.next()
            unit = try row.next()
        }
    }
}
