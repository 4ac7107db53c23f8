import Kernel
import Platform
import Storage

extension ReferenceKind {
    /// A line of a sheet: "市教育局 2024 年考核：按时签收".
    static let assessmentLine = ReferenceKind(AssessmentLine.kind) { ids, office, db in
        let lines: [AssessmentLine] = try db.all(
            """
            SELECT \(AssessmentLine.columns) FROM \(AssessmentLine.tables)
             WHERE l.id IN \(ids) AND l.office_id = \(office)
            """)
        return Dictionary(
            lines.map {
                let title = "\($0.unitName) \($0.year) 年考核：\($0.title)"
                return ($0.id.asID(), Description(title: title, path: "/suggestions/assessment/lines/\($0.id)"))
            }, uniquingKeysWith: { first, _ in first })
    }

    static let assessmentObjection = ReferenceKind(AssessmentObjectionCase.kind) { ids, office, db in
        let found: [AssessmentObjection] = try db.all(
            """
            SELECT \(AssessmentObjection.columns) FROM \(AssessmentObjection.tables)
             WHERE o.id IN \(ids) AND o.office_id = \(office)
            """)
        return Dictionary(
            found.map {
                (
                    $0.id.asID(),
                    Description(
                        title: "\($0.unitName)的考核异议", path: "/suggestions/assessment/lines/\($0.line)")
                )
            }, uniquingKeysWith: { first, _ in first })
    }
}

/// Objections that wait for an answer, oldest first. One statement.
enum AssessmentDesk {
    static let shelf = DeskShelf("待答复的考核异议") { scope, limit, db in
        guard scope.may(.keepAssessment) else { return [] }
        let waiting: [Waiting] = try db.all(
            """
            SELECT \(Waiting.columns) FROM \(AssessmentObjection.tables)
             WHERE o.office_id = \(scope.office) AND o.state = 'raised'
             ORDER BY o.created_at, o.id LIMIT \(limit)
            """)
        return waiting.map {
            DeskShelf.Item(
                title: "\($0.unit)的考核异议", action: "答复", path: "/suggestions/assessment/lines/\($0.line)", due: nil,
                since: $0.since)
        }
    }

    private struct Waiting: Record {
        static var columns: SQL { "o.line_id, u.name, o.created_at" }
        let line: ID<AssessmentLine>
        let unit: String
        let since: Instant

        init(_ row: inout Row) throws {
            line = try row.next()
            unit = try row.next()
            since = try row.next()
        }
    }
}
