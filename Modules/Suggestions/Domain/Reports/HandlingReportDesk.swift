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

/// Reports that wait: for the unit's clerk those to be written, for its leader those to be handed in or answered, for the
/// office those to be heard or checked, and those whose unit has nobody for it. At most four statements.
enum HandlingReportDesk {
    static let shelf = DeskShelf("办理情况报告") { scope, limit, db in
        guard scope.may(.seeReports) else { return [] }
        let waiting: [Waiting] = try db.all(
            """
            SELECT \(Waiting.columns) FROM \(HandlingReport.tables)
             WHERE \(scope.visibleReports) AND (\(try turns(of: scope, db)))
             ORDER BY 2 NULLS LAST, r.changed_at, r.id LIMIT \(limit)
            """)
        return waiting.map {
            DeskShelf.Item(
                title: $0.report.name, action: action($0.report),
                path: "/suggestions/reports/\($0.report.id)", due: $0.due, since: $0.since)
        }
    }

    private static func turns(of scope: Scope, _ db: any Connection) throws -> SQL {
        let led: [UnitID] = scope.subjects(of: [.unitLeader])
        var turns = [toWrite(in: try ClerkUnits.of(scope, db)), toSign(in: led)]
        if scope.may(.keepReports) {
            let checked: [HandlingReportState] = [.submitted, .heard, .answered]
            turns.append("r.state IN \(checked)")
            turns += try turnsWithoutAccount(scope, db)
        }
        return SQL(turns, joined: " OR ")
    }

    /// Only the leader, or the office, hands in and answers; anybody of the unit writes.
    private static func turnsWithoutAccount(_ scope: Scope, _ db: any Connection) throws -> [SQL] {
        let open: [HandlingReportState] = [.drafting, .issued]
        let units: [UnitID] = try db.values(
            """
            SELECT DISTINCT unit_id FROM suggestions_report WHERE office_id = \(scope.office) AND state IN \(open)
            """)
        func grants(_ unit: UnitID) -> [Scope.Grant] {
            [Role.unitClerk, .unitReviewer, .unitLeader].map { Scope.Grant($0, of: unit.asID()) }
        }
        let held = Set(try Accounts.holders(of: units.flatMap(grants), in: scope.office, db).keys)
        return [
            toWrite(in: units.filter { held.isDisjoint(with: grants($0)) }),
            toSign(in: units.filter { !held.contains(Scope.Grant(.unitLeader, of: $0.asID())) }),
        ]
    }

    private static func toWrite(in units: [UnitID]) -> SQL {
        "(r.unit_id IN \(units) AND r.state = \(HandlingReportState.drafting) AND r.body IS NULL)"
    }

    private static func toSign(in units: [UnitID]) -> SQL {
        """
        (r.unit_id IN \(units)
         AND (r.state = \(HandlingReportState.issued)
              OR (r.state = \(HandlingReportState.drafting) AND r.body IS NOT NULL)))
        """
    }

    private static func action(_ report: HandlingReport) -> String {
        switch report.state {
        case .drafting: report.body == nil ? "写报告" : "提交报告"
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
