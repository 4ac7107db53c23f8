import Kernel
import Platform
import Storage

extension DeskShelf {
    /// Texts that deputies must hand in, and reports whose day has come and of which the office knows nothing yet.
    static let voterReports = DeskShelf("代表述职") { scope, limit, db in
        var waits: [SQL] = []
        if !scope.people.isEmpty {
            waits.append("(r.state = \(VoterReportState.planned) AND t.person_id IN \(scope.people))")
        }
        if scope.may(.keepAppraisal) {
            waits.append("r.planned_on <= \(db.now.day)")
        }
        guard !waits.isEmpty else { return [] }
        let waiting: [VoterReport] = try db.all(
            """
            SELECT \(VoterReport.columns) FROM \(VoterReport.tables)
             WHERE r.office_id = \(scope.office) AND r.state IN ('planned', 'handed_in')
               AND (\(SQL(waits, joined: " OR ")))
             ORDER BY r.planned_on, r.id LIMIT \(limit)
            """)
        return waiting.map { report in
            let isOwn = scope.people.contains(report.person)
            let action = isOwn ? "交述职报告" : report.state == .planned ? "催交报告或暂缓" : "登记述职情况"
            return Item(
                title: report.title, action: action, path: "/representatives/reports/\(report.id)",
                due: report.plannedOn, since: report.createdAt)
        }
    }
}
