import Kernel
import Platform
import Storage

/// How often one group met in a year, quarter by quarter, and how often it had to.
public struct GroupFrequency: Sendable {
    public let group: DeputyGroupID
    public let name: String
    public let area: String
    public let kind: GroupKind
    /// Its activities, month by month; twelve numbers.
    let months: [Int]
    /// Its study meetings (集中学习), quarter by quarter: four numbers.
    public let studies: [Int]
    public let rule: FrequencyRule

    /// Its activities, four numbers.
    public var quarters: [Int] { (0..<4).map { quarter in months[3 * quarter..<3 * quarter + 3].reduce(0, +) } }

    public var year: Int { months.reduce(0, +) }

    /// How many activities and study meetings are missing: for the whole year, or for one quarter of it (1 to 4).
    ///
    /// Where the rule says nothing of quarters, a quarter without any activity lacks one.
    public func missing(in quarter: Int?) -> Int {
        if let quarter {
            return max(0, max(rule.perQuarter, 1) - timely(in: quarter)) + missingStudies(in: quarter)
        }
        let ofQuarters = (1...4).reduce(0) { $0 + max(0, rule.perQuarter - timely(in: $1)) }
        return max(0, rule.perYear - year, ofQuarters) + (1...4).reduce(0) { $0 + missingStudies(in: $1) }
    }

    /// The activities of the quarter that count for it: in the month that the rule names, or all.
    private func timely(in quarter: Int) -> Int {
        rule.quarterMonth.map { months[3 * (quarter - 1) + $0 - 1] } ?? quarters[quarter - 1]
    }

    private func missingStudies(in quarter: Int) -> Int { max(0, rule.studyPerQuarter - studies[quarter - 1]) }

    /// All groups there are at the end of the year, in pinyin order, under the rules of its last day (of today when
    /// that is earlier). Four statements.
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
        let counts: [SQL] =
            try (1...12).map { count(.group, in: try year.month($0)) }
            + (1...4).map { count(.training, in: try year.quarter($0)) }
        let counted: [Counted] = try db.all(
            """
            SELECT g.id, g.name, g.area, g.kind, g.level, \(SQL(counts, joined: ", "))
              FROM representatives_group g
              LEFT JOIN representatives_activity a ON a.group_id = g.id AND \(GroupActivity.meets(in: year.whole))
             WHERE g.office_id = \(office) AND \(GroupRate.stands(on: min(year.whole.to, today)))\(condition)
             GROUP BY g.id, g.name, g.area, g.kind, g.level, g.sort_key
             ORDER BY g.sort_key, g.id
            """)
        let rules = try FrequencyRules.load(office, db)
        let levels = try GroupLevels(in: office, condition, db)
        let day = min(year.whole.to, today)
        return counted.map { row in
            GroupFrequency(
                group: row.group, name: row.name, area: row.area, kind: row.kind, months: row.months,
                studies: row.studies, rule: rules.rule(for: row.level ?? levels[row.group], on: day))
        }
    }

    private static func count(_ kind: ActivityKind, in period: Period) -> SQL {
        """
        CAST(COALESCE(SUM(CASE WHEN a.kind = \(kind) AND a.held_on >= \(period.from) AND a.held_on <= \(period.to)
                               THEN 1 ELSE 0 END), 0) AS BIGINT)
        """
    }
}

private struct Counted: Record {
    static var columns: SQL { "" }
    let group: DeputyGroupID
    let name: String
    let area: String
    let kind: GroupKind
    let level: Level?
    let months: [Int]
    let studies: [Int]

    init(_ row: inout Row) throws {
        group = try row.next()
        name = try row.next()
        area = try row.next()
        kind = try row.next()
        level = try row.next()
        months = try (1...12).map { _ in try row.next() }
        studies = try (1...4).map { _ in try row.next() }
    }
}
