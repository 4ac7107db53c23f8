import Kernel
import Platform
import RepresentativesContract
import Storage

public enum PointsLineSubject {}
public typealias PointsLineID = ID<PointsLineSubject>

/// A line of the ledger of points. Lines are only ever added; a wrong one is taken back by a counter-line.
public struct PointsLine: Record {
    /// The kind of references to a line.
    public static let kind = "representatives.points_line"

    /// What a line was written by.
    public enum Origin: String, CaseIterable, Storable {
        /// A rule, for an entry of the performance file.
        case rule
        /// The reckoning, because the entry counts no more or is worth something else.
        case settlement
        /// The office: a bonus or a deduction.
        case manual
        /// An objection that was upheld; the entry is worth nothing from then on.
        case objection

        public var title: String {
            switch self {
            case .rule: "按规则"
            case .settlement: "冲销"
            case .manual: "加分、扣分"
            case .objection: "异议成立，冲销"
            }
        }
    }

    public static var columns: SQL {
        """
        l.id, l.tenure_id, t.person_id, p.name, l.year, l.kind, l.points, l.performance_id, COALESCE(f.title, v.name), l.origin, l.reason,
        l.reversal_of, l.created_at, l.attendance_id,
        (SELECT COUNT(*) FROM representatives_points_line r WHERE r.reversal_of = l.id)
        """
    }

    static var tables: SQL {
        """
        representatives_points_line l
          JOIN representatives_tenure t ON t.id = l.tenure_id
          JOIN representatives_person p ON p.id = t.person_id
          LEFT JOIN representatives_performance f ON f.id = l.performance_id
          LEFT JOIN representatives_attendance m ON m.id = l.attendance_id
          LEFT JOIN representatives_activity v ON v.id = m.activity_id
        """
    }

    public let id: PointsLineID
    public let tenure: TenureID
    public let person: PersonID
    public let name: String
    public let year: Int
    /// Nil for a bonus or a deduction.
    public let category: PointsKind?
    /// Hundredths; negative for a deduction and for a counter-line.
    public let points: Int
    /// The entry it counts.
    public let entry: PerformanceID?
    /// The activity the deputy did not come to, as their part in it.
    public let attendance: AttendanceID?
    /// The entry's title, or the activity's name.
    public let entryTitle: String?
    public let origin: Origin
    public let reason: String?
    /// The line this one takes back.
    public let reversalOf: PointsLineID?
    public let createdAt: Instant
    /// A counter-line takes it back.
    public let isReversed: Bool

    /// Neither taken back nor taking back.
    public var isStanding: Bool { reversalOf == nil && !isReversed }

    /// What it is for: the entry's title, or the office's reason.
    public var title: String { entryTitle ?? reason ?? origin.title }

    public init(_ row: inout Row) throws {
        id = try row.next()
        tenure = try row.next()
        person = try row.next()
        name = try row.next()
        year = try row.next()
        category = try row.next()
        points = try row.next()
        entry = try row.next()
        entryTitle = try row.next()
        origin = try row.next()
        reason = try row.next()
        reversalOf = try row.next()
        createdAt = try row.next()
        attendance = try row.next()
        isReversed = try row.next(Int.self) > 0
    }

    /// The line, if this person may see it; otherwise throws `notFound`.
    public static func find(_ id: PointsLineID, for scope: Scope, _ db: any Connection) throws -> PointsLine {
        try db.first(
            "SELECT \(columns) FROM \(tables) WHERE l.id = \(id) AND \(scope.visiblePoints)"
        ).orNotFound("没有这笔积分，或不在您的查看范围内。")
    }

    /// The lines of these tenures in that year, latest first. One statement.
    public static func all(of tenures: [TenureID], in year: Int, for scope: Scope, _ db: any Connection) throws
        -> [PointsLine]
    {
        try db.all(
            """
            SELECT \(columns) FROM \(tables)
             WHERE l.office_id = \(scope.office) AND l.year = \(year) AND l.tenure_id IN \(tenures)
               AND \(scope.visiblePoints)
             ORDER BY l.created_at DESC, l.id DESC LIMIT 5000
            """)
    }
}

extension Scope {
    /// The condition on `l` and its tenure `t` for the lines this person may see.
    var visiblePoints: SQL {
        may(.readPoints) ? "l.office_id = \(office)" : "l.office_id = \(office) AND t.person_id IN \(people)"
    }
}
