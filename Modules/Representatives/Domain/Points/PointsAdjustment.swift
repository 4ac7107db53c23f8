import Kernel
import Platform
import RepresentativesContract
import Storage

/// A bonus or a deduction the office gives by its rules, beside what the file counts.
public enum PointsAdjustment {
    /// The most at once: 100 points, in hundredths.
    public static let most = 10_000

    /// Writes the line and tells the deputy, who may object.
    ///
    /// - Parameters:
    ///   - id: made with the form, so that a form sent twice makes one line.
    ///   - points: hundredths, negative for a deduction.
    /// - Throws: `notFound` for a tenure this person may not see; `invalid`; `conflict` for an id used elsewhere.
    public static func add(
        _ id: PointsLineID, _ points: Int, to tenure: TenureID, in year: Int, reason: String, by scope: Scope,
        _ db: any Connection
    ) throws {
        try scope.require(.keepPoints)
        let deputy = try Tenure.find(tenure, for: scope, db)
        guard points != 0, abs(points) <= most else {
            throw Failure.invalid(field: "points", "分数应在 0.01 到 100 之间。")
        }
        let owner: TenureID? = try db.value("SELECT tenure_id FROM representatives_points_line WHERE id = \(id)")
        if let owner {
            guard owner == tenure else { throw Failure.conflict("这份表单已经用过，请刷新后重新填写。") }
            return
        }
        try db.run(
            """
            INSERT INTO representatives_points_line (id, office_id, tenure_id, year, points, origin, reason, created_at)
            VALUES (\(id), \(scope.office), \(tenure), \(year), \(points), \(PointsLine.Origin.manual), \(reason),
                    \(db.now))
            """)
        try Audit.append(
            "representatives.points-adjusted", on: Reference(PointsLine.kind, id),
            ["points": PointsValue.text(points), "year": String(year)], by: scope, db)
        try Notice.send(
            "您的履职积分\(points > 0 ? "加" : "扣") \(PointsValue.text(abs(points))) 分：\(reason)。有异议可以提出。",
            about: Reference(PointsLine.kind, id), to: [.person(deputy.person.id)], by: scope, db)
    }
}
