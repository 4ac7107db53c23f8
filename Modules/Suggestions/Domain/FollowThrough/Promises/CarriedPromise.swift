import Kernel
import Platform
import Storage
import SuggestionsContract

/// A line of 滚动办理清单: a promise that was carried into a year, where it came from, and what has become of it.
public struct CarriedPromise: Record, Sendable {
    public static var columns: SQL {
        "c.to_year, c.old_due_on, c.new_due_on, c.requirement, c.carried_by, c.carried_on, \(Promise.columns)"
    }

    private static var tables: SQL { "\(Promise.tables) JOIN suggestions_promise_carry c ON c.promise_id = p.id" }

    public let year: Int
    public let oldDue: Day
    public let newDue: Day
    public let requirement: String?
    public let carriedBy: String
    public let carriedOn: Day
    public let promise: Promise

    public init(_ row: inout Row) throws {
        year = try row.next()
        oldDue = try row.next()
        newDue = try row.next()
        requirement = try row.next()
        carriedBy = try row.next()
        carriedOn = try row.next()
        promise = try Promise(&row)
    }
}

extension CarriedPromise {
    /// The years a promise was carried into, oldest first.
    static func all(of promise: PromiseID, _ db: any Connection) throws -> [CarriedPromise] {
        try db.all("SELECT \(columns) FROM \(tables) WHERE c.promise_id = \(promise) ORDER BY c.to_year")
    }

    /// What was carried into that year, of the suggestions this person may see.
    public static func all(
        into year: Int, unit: UnitID?, limit: Int, offset: Int, for scope: Scope, _ db: any Connection
    ) throws -> [CarriedPromise] {
        try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE \(condition(year, unit, scope))
             ORDER BY u.sort_key, u.id, s.number NULLS LAST, p.id LIMIT \(limit) OFFSET \(offset)
            """)
    }

    public static func count(into year: Int, unit: UnitID?, for scope: Scope, _ db: any Connection) throws -> Int {
        try db.count("SELECT COUNT(*) FROM \(tables) WHERE \(condition(year, unit, scope))")
    }

    private static func condition(_ year: Int, _ unit: UnitID?, _ scope: Scope) -> SQL {
        var parts: [SQL] = ["c.to_year = \(year)", PromiseListing.visible(scope)]
        if let unit { parts.append("a.unit_id = \(unit)") }
        return SQL(parts, joined: " AND ")
    }
}
