import Kernel
import Platform
import Storage

/// The office's rules for the sheet from a year on, until a later set takes over.
public struct AssessmentRules: Record, Sendable {
    public static var columns: SQL { "id, valid_from, revision, name, least_cases, excellent_percent" }

    public let id: ID<AssessmentRules>
    /// The first year they hold for, and which attempt for that year: the latest holds.
    public let validFrom: Int
    public let revision: Int
    public let name: String
    /// Units with fewer proved cases stand apart from the ranking.
    public let leastCases: Int
    /// 优秀建议 in percent of the year's suggestions.
    public let excellentPercent: Int
    public private(set) var items: [AssessmentItem] = []

    public init(_ row: inout Row) throws {
        id = try row.next()
        validFrom = try row.next()
        revision = try row.next()
        name = try row.next()
        leastCases = try row.next()
        excellentPercent = try row.next()
    }

    /// What holds in that year; nil before the office has made any. Two statements.
    public static func inForce(in year: Int, office: OfficeID, _ db: any Connection) throws -> AssessmentRules? {
        let found: AssessmentRules? = try db.first(
            """
            SELECT \(columns) FROM suggestions_assessment_rules
             WHERE office_id = \(office) AND valid_from <= \(year) ORDER BY valid_from DESC, revision DESC LIMIT 1
            """)
        guard var rules = found else { return nil }
        rules.items = try db.all(
            """
            SELECT \(AssessmentItem.columns) FROM suggestions_assessment_item
             WHERE office_id = \(office) AND rules_id = \(rules.id) ORDER BY position
            """)
        return rules
    }

    /// All of the office, latest first, without their items.
    public static func all(in office: OfficeID, _ db: any Connection) throws -> [AssessmentRules] {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_assessment_rules
             WHERE office_id = \(office) ORDER BY valid_from DESC, revision DESC
            """)
    }
}

/// One item of the sheet.
public struct AssessmentItem: Record, Sendable, Equatable {
    public static var columns: SQL { "id, section, title, points, measure" }

    public let id: ID<AssessmentItem>
    public let section: AssessmentSection
    public let title: String
    /// The most it gives; hundredths.
    public let points: Int
    public let measure: AssessmentMeasure

    public init(
        _ section: AssessmentSection, _ title: String, _ points: Int, _ measure: AssessmentMeasure,
        id: ID<AssessmentItem> = .new()
    ) {
        self.id = id
        self.section = section
        self.title = title
        self.points = points
        self.measure = measure
    }

    public init(_ row: inout Row) throws {
        id = try row.next()
        section = try row.next()
        title = try row.next()
        points = try row.next()
        measure = try row.next()
    }
}
