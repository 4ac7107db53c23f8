import Kernel
import Platform
import Storage

/// What an indicator comes to over the suggestions of a year.
public struct OutcomeSum: Record, Sendable {
    public static var columns: SQL { "" }

    public let name: String
    public let unit: String
    public let amount: Amount
    /// 件: suggestions that have it.
    public let suggestions: Int

    public init(_ row: inout Row) throws {
        name = try row.next()
        unit = try row.next()
        amount = Amount(hundredths: try row.next())
        suggestions = try row.next()
    }

    /// Of what was reached in the year. One statement. Throws `forbidden` for others than the office.
    public static func all(in year: Int, for scope: Scope, _ db: any Connection) throws -> [OutcomeSum] {
        try scope.require(.assignSuggestions)
        guard let condition = MeasuredOutcome.reached(in: year, scope.office) else { return [] }
        return try db.all(
            """
            SELECT o.name, o.unit, CAST(SUM(o.amount) AS BIGINT), COUNT(DISTINCT o.suggestion_id)
              FROM suggestions_outcome o WHERE \(condition)
             GROUP BY o.name, o.unit ORDER BY o.name, o.unit
            """)
    }
}

extension MeasuredOutcome {
    /// Those reached in the year, by indicator. One statement. Throws `forbidden` for others than the office.
    public static func all(in year: Int, limit: Int, for scope: Scope, _ db: any Connection) throws -> [MeasuredOutcome]
    {
        try scope.require(.assignSuggestions)
        guard let condition = reached(in: year, scope.office) else { return [] }
        return try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE \(condition)
             ORDER BY o.name, o.unit, o.reached_on, o.id LIMIT \(limit)
            """)
    }

    static func reached(in year: Int, _ office: OfficeID) -> SQL? {
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
            return nil
        }
        return """
            o.office_id = \(office) AND o.withdrawn_on IS NULL AND o.reached_on >= \(first) AND o.reached_on <= \(last)
            """
    }
}
