import Kernel
import Platform
import Storage

/// A line of a unit's sheet. Lines are only ever added; a wrong one is taken back by a counter-line.
public struct AssessmentLine: Record, Sendable {
    /// The kind of references to a line.
    public static let kind = "suggestions.assessment_line"

    public enum Origin: String, CaseIterable, Storable {
        /// From the data of the year.
        case computed
        /// Takes a computed line back, because the data or the rules are others now.
        case settlement
        /// The office's score, with its reason.
        case manual
        /// An objection that was upheld.
        case objection

        public var title: String {
            switch self {
            case .computed: "按数据计算"
            case .settlement: "冲销"
            case .manual: "人工打分"
            case .objection: "异议成立"
            }
        }
    }

    public static var columns: SQL {
        """
        l.id, l.year, l.unit_id, u.name, l.item_id, i.section, i.title, i.points, l.points, l.met, l.base, l.origin,
        l.reason, l.reversal_of, l.entered_by, l.created_at,
        (SELECT COUNT(*) FROM suggestions_assessment_line r WHERE r.reversal_of = l.id)
        """
    }

    static var tables: SQL {
        """
        suggestions_assessment_line l JOIN platform_unit u ON u.id = l.unit_id
          JOIN suggestions_assessment_item i ON i.id = l.item_id
        """
    }

    public let id: ID<AssessmentLine>
    public let year: Int
    public let unit: UnitID
    public let unitName: String
    public let item: ID<AssessmentItem>
    public let section: AssessmentSection
    public let title: String
    /// The most the item gives; hundredths.
    public let most: Int
    /// Hundredths; negative for a counter-line.
    public let points: Int
    /// How many of how many; nil for a score given by hand.
    public let met: Int?
    public let base: Int?
    public let origin: Origin
    public let reason: String?
    public let reversalOf: ID<AssessmentLine>?
    public let enteredBy: String
    public let createdAt: Instant
    /// A counter-line takes it back.
    public let isReversed: Bool

    /// Neither taken back nor taking back.
    public var isStanding: Bool { reversalOf == nil && !isReversed }

    public init(_ row: inout Row) throws {
        id = try row.next()
        year = try row.next()
        unit = try row.next()
        unitName = try row.next()
        item = try row.next()
        section = try row.next()
        title = try row.next()
        most = try row.next()
        points = try row.next()
        met = try row.next()
        base = try row.next()
        origin = try row.next()
        reason = try row.next()
        reversalOf = try row.next()
        enteredBy = try row.next()
        createdAt = try row.next()
        isReversed = try row.next(Int.self) > 0
    }

    /// The office sees every unit's lines, a unit its own. Throws `notFound` for others.
    public static func find(_ id: ID<AssessmentLine>, for scope: Scope, _ db: any Connection) throws
        -> AssessmentLine
    {
        let found: AssessmentLine? = try db.first(
            "SELECT \(columns) FROM \(tables) WHERE l.id = \(id) AND \(scope.visibleAssessment)")
        guard let found else { throw Failure.notFound("没有这一笔考核得分，或者您不能查看它。") }
        return found
    }

    /// The lines of a year the reader may see: of all units, or of one; in the order they were written.
    public static func all(
        in year: Int, of unit: UnitID? = nil, for scope: Scope, _ db: any Connection
    ) throws -> [AssessmentLine] {
        let one: SQL = unit.map { "AND l.unit_id = \($0)" } ?? ""
        return try db.all(
            """
            SELECT \(columns) FROM \(tables)
             WHERE l.year = \(year) AND \(scope.visibleAssessment) \(one) ORDER BY l.created_at, l.id
            """)
    }

    /// What a counter-line and the line in its place are inserted into.
    static func batch() -> Batch {
        Batch(
            into: "suggestions_assessment_line",
            [
                "id", "office_id", "year", "unit_id", "item_id", "points", "met", "base", "origin", "reason",
                "reversal_of", "entered_by", "created_at",
            ])
    }
}

extension Scope {
    /// The condition on `l` for the lines this person may see.
    var visibleAssessment: SQL {
        may(.keepAssessment)
            ? "l.office_id = \(office)" : "l.office_id = \(office) AND l.unit_id IN \(units)"
    }
}
