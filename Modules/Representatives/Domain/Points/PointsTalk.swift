import Kernel
import Platform
import RepresentativesContract
import Storage

/// A talk with a deputy whose points are low (约谈), on record. Nothing follows from points by itself: a person holds the
/// talk and writes it down. What is advised after it is `DutyAdvice`.
public struct PointsTalk: Record {
    public static var columns: SQL {
        "k.id, k.tenure_id, p.name, k.year, k.held_on, k.held_by, k.content, k.points"
    }

    public let id: ID<PointsTalk>
    public let tenure: TenureID
    public let name: String
    public let year: Int
    public let day: Day
    public let heldBy: String
    public let content: String
    /// The deputy's points of the year when it was written down, in hundredths.
    public let points: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        tenure = try row.next()
        name = try row.next()
        year = try row.next()
        day = try row.next()
        heldBy = try row.next()
        content = try row.next()
        points = try row.next()
    }

    /// Those of the year, latest first; of one tenure if given. One statement.
    public static func all(
        in year: Int, of tenure: TenureID? = nil, office: OfficeID, _ db: any Connection
    ) throws -> [PointsTalk] {
        let own: SQL = tenure.map { " AND k.tenure_id = \($0)" } ?? ""
        return try db.all(
            """
            SELECT \(columns) FROM representatives_points_talk k
              JOIN representatives_tenure t ON t.id = k.tenure_id
              JOIN representatives_person p ON p.id = t.person_id
             WHERE k.office_id = \(office) AND k.year = \(year)\(own)
             ORDER BY k.held_on DESC, k.id DESC LIMIT 1000
            """)
    }

    public static let fields: [InputField] = [
        InputField("day", "日期", .day, required: true),
        InputField("held_by", "谈话人", .line(maxLength: 50), required: true, hint: "如：代工委主任某某"),
        InputField("content", "内容", .text(maxLength: 2000), required: true),
    ]

    /// Puts one on record; `id` was made with the form, so that a form sent twice is one talk. Throws `notFound` for a
    /// tenure this person may not see, `conflict` for a form sent before, `invalid`.
    public static func add(
        _ id: ID<PointsTalk>, to tenure: TenureID, in year: Int, _ raw: [String: [String]], by scope: Scope,
        _ db: any Connection
    ) throws {
        try scope.require(.keepPoints)
        _ = try Tenure.find(tenure, for: scope, db)
        let input = try Input(raw, for: fields)
        let day = try input.requiredPastDay("day", "日期", by: db.now.day)
        guard try db.count("SELECT COUNT(*) FROM representatives_points_talk WHERE id = \(id)") == 0 else {
            throw Failure.conflict("这份约谈记录已经登记过，没有再登记一次。")
        }
        let points = try PointsSum.of(tenure, in: year, office: scope.office, db)
        try db.run(
            """
            INSERT INTO representatives_points_talk (id, office_id, tenure_id, year, held_on, held_by, content, points,
                                                     created_at)
            VALUES (\(id), \(scope.office), \(tenure), \(year), \(day), \(input.required("held_by")),
                    \(input.required("content")), \(points), \(db.now))
            """)
        try Audit.append(
            "representatives.points-talk", on: Reference(TenureCase.kind, tenure),
            ["year": String(year)], by: scope, db)
    }
}
