import Kernel
import Platform
import RepresentativesContract
import Storage

extension ReferenceKind {
    /// A line of points: "张三 2024 年 +3 分".
    static let pointsLine = ReferenceKind(PointsLine.kind) { ids, office, db in
        let lines: [PointsLine] = try db.all(
            """
            SELECT \(PointsLine.columns) FROM \(PointsLine.tables) WHERE l.id IN \(ids) AND l.office_id = \(office)
            """)
        return Dictionary(
            lines.map { ($0.id.asID(), description(of: $0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// An objection is shown with its line.
    static let pointsObjection = ReferenceKind(PointsObjectionCase.kind) { ids, office, db in
        let objections: [PointsObjection] = try db.all(
            """
            SELECT \(PointsObjection.columns) FROM \(PointsObjection.tables)
             WHERE o.id IN \(ids) AND o.office_id = \(office)
            """)
        let lines: [PointsLine] = try db.all(
            """
            SELECT \(PointsLine.columns) FROM \(PointsLine.tables)
             WHERE l.id IN \(objections.map(\.line)) AND l.office_id = \(office)
            """)
        let described = Dictionary(
            lines.map { ($0.id, description(of: $0)) }, uniquingKeysWith: { first, _ in first })
        return Dictionary(
            objections.compactMap { objection in described[objection.line].map { (objection.id.asID(), $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    private static func description(of line: PointsLine) -> Description {
        Description(
            title: "\(line.name) \(line.year) 年积分 \(PointsValue.text(line.points)) 分：\(line.title)",
            path: "/representatives/points/lines/\(line.id)")
    }
}

/// Objections that wait for an answer, oldest first. One statement.
enum PointsDesk {
    static let shelf = DeskShelf("待答复的积分异议") { scope, limit, db in
        guard scope.may(.keepPoints) else { return [] }
        let waiting: [Waiting] = try db.all(
            """
            SELECT \(Waiting.columns) FROM \(PointsObjection.tables)
              JOIN representatives_person p ON p.id = t.person_id
             WHERE o.office_id = \(scope.office) AND o.state = 'raised'
             ORDER BY o.created_at, o.id LIMIT \(limit)
            """)
        return waiting.map { objection in
            DeskShelf.Item(
                title: "\(objection.name)的积分异议", action: "答复",
                path: "/representatives/points/lines/\(objection.line)", due: nil, since: objection.since)
        }
    }

    private struct Waiting: Record {
        static var columns: SQL { "o.line_id, p.name, o.created_at" }
        let line: PointsLineID
        let name: String
        let since: Instant

        init(_ row: inout Row) throws {
            line = try row.next()
            name = try row.next()
            since = try row.next()
        }
    }
}
