import Kernel
import Platform
import Storage

extension PublicCatalogue {
    /// What the catalogue can be narrowed by, and for how many years on end the office has published.
    public struct Choices: Sendable {
        /// Latest first.
        public let years: [Int]
        public let categories: [String]
        public let units: [(id: UnitID, name: String)]
        public let consecutiveYears: Int
    }

    public static func choices(of office: OfficeID, _ db: any Connection) throws -> Choices {
        let own = PublicCatalogue().condition(office)
        let days: [Day] = try db.values(
            """
            SELECT DISTINCT s.published_on FROM \(PublicSuggestion.tables)
             WHERE \(own) AND s.published_on IS NOT NULL
            """)
        let categories: [String] = try db.values(
            """
            SELECT DISTINCT s.category FROM \(PublicSuggestion.tables) WHERE \(own) AND s.category IS NOT NULL
            """)
        let units: [ChosenUnit] = try db.all(
            """
            SELECT \(ChosenUnit.columns) FROM platform_unit u
             WHERE u.id IN (SELECT a.unit_id FROM suggestions_assignment a
                             WHERE a.role IN ('main', 'separate')
                               AND a.suggestion_id IN (SELECT s.id FROM \(PublicSuggestion.tables) WHERE \(own)))
             ORDER BY u.sort_key, u.id
            """)
        return Choices(
            years: Set(days.map(\.year)).sorted(by: >), categories: categories.sorted(),
            units: units.map { (id: $0.id, name: $0.name) },
            consecutiveYears: try SuggestionStatistics.publishedYearsOnEnd(to: db.now.day.year, office, db))
    }

    private struct ChosenUnit: Record {
        static var columns: SQL { "u.id, u.name" }
        let id: UnitID
        let name: String

        init(_ row: inout Row) throws {
            id = try row.next()
            name = try row.next()
        }
    }
}
