import Kernel
import Platform
import Storage

/// How often one group met in a year, quarter by quarter, and how often it had to.
public struct GroupFrequency: Sendable {
    public let group: DeputyGroupID
    public let name: String
    public let area: String
    public let kind: GroupKind
    /// Four numbers.
    public let quarters: [Int]
    public let rule: FrequencyRule

    public var year: Int { quarters.reduce(0, +) }

    /// How many activities are missing: for the whole year, or for one quarter of it (1 to 4).
    ///
    /// Where the rule says nothing of quarters, a quarter without any activity lacks one.
    public func missing(in quarter: Int?) -> Int {
        if let quarter { return max(0, max(rule.perQuarter, 1) - quarters[quarter - 1]) }
        let ofQuarters = quarters.reduce(0) { $0 + max(0, rule.perQuarter - $1) }
        return max(0, rule.perYear - year, ofQuarters)
    }

    /// All groups there are at the end of the year, in pinyin order, under the rules of its last day (of today when
    /// that is earlier). Three statements.
    public static func all(of year: GroupYear, today: Day, in office: OfficeID, _ db: any Connection) throws
        -> [GroupFrequency]
    {
        try load(year, today: today, office, "", db)
    }

    /// Of one group; nil when it is dissolved.
    public static func of(
        _ group: DeputyGroupID, in year: GroupYear, today: Day, _ office: OfficeID, _ db: any Connection
    ) throws -> GroupFrequency? {
        try load(year, today: today, office, " AND g.id = \(group)", db).first
    }

    private static func load(
        _ year: GroupYear, today: Day, _ office: OfficeID, _ condition: SQL, _ db: any Connection
    ) throws -> [GroupFrequency] {
        let counts: [SQL] = try (1...4).map { quarter in
            let period = try year.quarter(quarter)
            return """
                CAST(COALESCE(SUM(CASE WHEN a.held_on >= \(period.from) AND a.held_on <= \(period.to)
                                       THEN 1 ELSE 0 END), 0) AS BIGINT)
                """
        }
        let counted: [Counted] = try db.all(
            """
            SELECT g.id, g.name, g.area, g.kind, g.level, \(SQL(counts, joined: ", "))
              FROM representatives_group g
              LEFT JOIN representatives_activity a ON a.group_id = g.id AND \(GroupActivity.counts(in: year.whole))
             WHERE g.office_id = \(office) AND \(GroupRate.stands(on: min(year.whole.to, today)))\(condition)
             GROUP BY g.id, g.name, g.area, g.kind, g.level, g.sort_key
             ORDER BY g.sort_key, g.id
            """)
        let rules = try FrequencyRules.load(office, db)
        let day = min(year.whole.to, today)
        return counted.map { row in
            GroupFrequency(
                group: row.group, name: row.name, area: row.area, kind: row.kind, quarters: row.quarters,
                rule: rules.rule(for: row.level, on: day))
        }
    }
}

private struct Counted: Record {
    static var columns: SQL { "" }
    let group: DeputyGroupID
    let name: String
    let area: String
    let kind: GroupKind
    let level: Level?
    let quarters: [Int]

    init(_ row: inout Row) throws {
        group = try row.next()
        name = try row.next()
        area = try row.next()
        kind = try row.next()
        level = try row.next()
        quarters = [try row.next(), try row.next(), try row.next(), try row.next()]
    }
}
