import Kernel
import Platform
import Storage

extension ReferenceKind {
    /// "2024年政府专题报告".
    static let handlingReport = ReferenceKind(HandlingReportCase.kind) { ids, office, db in
        let found: [HandlingReport] = try db.all(
            """
            SELECT \(HandlingReport.columns) FROM \(HandlingReport.tables)
             WHERE r.id IN \(ids) AND r.office_id = \(office)
            """)
        return Dictionary(
            found.map { ($0.id.asID(), Description(title: $0.name, path: "/suggestions/reports/\($0.id)")) },
            uniquingKeysWith: { first, _ in first })
    }
}

/// Reports that wait: for the unit those to be written or answered, for the office those to be heard or checked.
/// One statement.
enum HandlingReportDesk {
    static let shelf = DeskShelf("办理情况报告") { scope, limit, db in
        guard scope.may(.seeReports) else { return [] }
        let waiting: [Waiting] = try db.all(
            """
            SELECT \(Waiting.columns) FROM \(HandlingReport.tables)
             WHERE \(scope.visibleReports) AND r.state IN \(states(scope))
             ORDER BY 2 NULLS LAST, r.changed_at, r.id LIMIT \(limit)
            """)
        return waiting.map {
            DeskShelf.Item(
                title: $0.report.name, action: action($0.report.state),
                path: "/suggestions/reports/\($0.report.id)", due: $0.due, since: $0.since)
        }
    }

    private static func states(_ scope: Scope) -> [HandlingReportState] {
        scope.may(.keepReports) ? [.submitted, .heard, .answered] : [.drafting, .issued]
    }

    private static func action(_ state: HandlingReportState) -> String {
        switch state {
        case .drafting: "写报告并提交"
        case .submitted: "登记审议"
        case .heard: "登记表决、交办审议意见"
        case .issued: "反馈研究处理情况"
        case .answered: "核对后办结"
        case .done, .cancelled: "查看"
        }
    }

    private struct Waiting: Record {
        static var columns: SQL {
            """
            r.changed_at,
            (SELECT MIN(c.due_on) FROM platform_clock c
              WHERE c.subject_id = r.id AND c.office_id = r.office_id AND c.stopped_on IS NULL),
            \(HandlingReport.columns)
            """
        }
        let since: Instant
        let due: Day?
        let report: HandlingReport

        init(_ row: inout Row) throws {
            since = try row.next()
            due = try row.next()
            report = try HandlingReport(&row)
        }
    }
}
