import Kernel
import Platform
import Storage

extension SuggestionStatistics {
    /// Counted in whole years: the year in which the period ends counts if anything was published in it at all.
    static let publishedYears: Statistic = Statistic(
        "suggestions.published.consecutive_years", .init("建议连续公开", unit: "年", "到统计期末所在年为止连续有建议公开的年数"),
        figures: { period, office, db in
            [publishedYears.figure(try publishedYearsOnEnd(to: period.to.year, office, db))]
        },
        records: { _, period, office, db in
            try consecutiveYears(to: period.to.year, office, db).map { year, count in
                FigureRecord("\(year)年", fields: [.init("公开建议", "\(count) 件")])
            }
        })

    /// For how many years on end, up to this one, something was published.
    static func publishedYearsOnEnd(to year: Int, _ office: OfficeID, _ db: any Connection) throws -> Int {
        try consecutiveYears(to: year, office, db).count
    }

    /// The years, latest first, each with the number of suggestions published in it. One statement.
    private static func consecutiveYears(to last: Int, _ office: OfficeID, _ db: any Connection) throws
        -> [(year: Int, count: Int)]
    {
        let days: [PublishedDay] = try db.all(
            """
            SELECT \(PublishedDay.columns) FROM suggestions_suggestion s
             WHERE s.office_id = \(office) AND s.state NOT IN \(uncounted) AND s.published_on IS NOT NULL
             GROUP BY s.published_on
            """)
        var counts: [Int: Int] = [:]
        for day in days { counts[day.day.year, default: 0] += day.count }
        var years: [(year: Int, count: Int)] = []
        var year = last
        while let count = counts[year] {
            years.append((year, count))
            year -= 1
        }
        return years
    }

    private struct PublishedDay: Record {
        static var columns: SQL { "s.published_on, COUNT(*)" }
        let day: Day
        let count: Int

        init(_ row: inout Row) throws {
            day = try row.next()
            count = try row.next()
        }
    }
}
