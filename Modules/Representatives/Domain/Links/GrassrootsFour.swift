import Kernel
import Platform
import RepresentativesContract
import Storage

/// 联系基层“四个一”: whether a deputy in a year met voters, took part in a reception, made a suggestion and solved a
/// problem. Read from the contacts and from the performance file.
public struct GrassrootsFour: Record {
    public static var columns: SQL { "" }

    public let tenure: TenureID
    public let name: String
    public let code: String
    /// Voters met in the year's contacts.
    public let voters: Int
    public let receptions: Int
    public let suggestions: Int
    public let problems: Int

    public init(_ row: inout Row) throws {
        tenure = try row.next()
        name = try row.next()
        code = try row.next()
        voters = try row.next()
        receptions = try row.next()
        suggestions = try row.next()
        problems = try row.next()
    }

    /// How many of the four are done, the first meaning at least `target` voters.
    public func done(target: Int) -> Int {
        [voters >= target, receptions > 0, suggestions > 0, problems > 0].filter(\.self).count
    }

    /// A part of the deputies of a level who are in office, in pinyin order, and how many there are. Two statements.
    public static func page(
        _ level: Level, in year: GroupYear, limit: Int, offset: Int, _ office: OfficeID, _ db: any Connection
    ) throws -> (deputies: [GrassrootsFour], total: Int) {
        let deputies: [GrassrootsFour] = try db.all(
            """
            SELECT t.id, p.name, t.code,
                   (SELECT CAST(COALESCE(SUM(c.voters), 0) AS BIGINT) FROM representatives_contact c
                     WHERE c.tenure_id = t.id AND c.member_id IS NULL AND c.withdrawn_on IS NULL
                       AND c.held_on >= \(year.whole.from) AND c.held_on <= \(year.whole.to)),
                   \(performed([.reception], year)), \(performed(PerformanceKind.proposing, year)),
                   \(performed(PerformanceKind.solving, year))
              FROM representatives_tenure t JOIN representatives_person p ON p.id = t.person_id
             WHERE t.office_id = \(office) AND t.level = \(level) AND t.state = \(TenureState.inOffice)
             ORDER BY p.sort_key, t.code, t.id LIMIT \(limit) OFFSET \(offset)
            """)
        let total = try db.count(
            """
            SELECT COUNT(*) FROM representatives_tenure t
             WHERE t.office_id = \(office) AND t.level = \(level) AND t.state = \(TenureState.inOffice)
            """)
        return (deputies, total)
    }

    /// Entries of the performance file that count, visits excepted: as `PerformanceCounts.fourOnes` tells them apart.
    private static func performed(_ kinds: [PerformanceKind], _ year: GroupYear) -> SQL {
        """
        (SELECT COUNT(*) FROM representatives_performance f
          WHERE f.office_id = t.office_id AND f.tenure_id = t.id AND f.kind IN \(kinds) AND f.state IN \(PerformanceState.counted)
            AND (f.role IS NULL OR f.role <> \(Declaration.visit))
            AND f.happened_on >= \(year.whole.from) AND f.happened_on <= \(year.whole.to))
        """
    }
}
