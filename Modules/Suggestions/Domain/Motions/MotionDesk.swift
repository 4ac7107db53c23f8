import Kernel
import Platform
import Storage

/// Motions that wait: for the office what it hands on, enters and checks, for a committee those it deliberates, for the
/// leader of a unit those it reports on. One statement.
enum MotionDesk {
    static let shelf = DeskShelf("议案") { scope, limit, db in
        let led: [UnitID] = scope.subjects(of: [.unitLeader])
        var turns: [SQL] = []
        // The office enters for a committee or a unit without an account what comes from it on paper.
        if scope.may(.assignSuggestions) { turns.append("m.state IN \(MotionState.open)") }
        if !scope.committees.isEmpty {
            turns.append(
                "(m.state = \(MotionState.deliberating) AND m.committee IN (\(CommitteeSight.names(of: scope))))")
        }
        if !led.isEmpty { turns.append("(m.state = \(MotionState.handling) AND m.unit_id IN \(led))") }
        guard !turns.isEmpty else { return [] }
        let waiting: [Waiting] = try db.all(
            """
            SELECT \(Waiting.columns) FROM \(Motion.tables)
             WHERE m.office_id = \(scope.office) AND (\(SQL(turns, joined: " OR ")))
             ORDER BY 2 NULLS LAST, m.changed_at, m.id LIMIT \(limit)
            """)
        return waiting.map {
            DeskShelf.Item(
                title: $0.motion.name, action: action(in: $0.motion.state),
                path: "/suggestions/motions/\($0.motion.id)", due: $0.due, since: $0.since)
        }
    }

    private static func action(in state: MotionState) -> String {
        switch state {
        case .taken: "交付审议"
        case .deliberating: "提出审议结果报告"
        case .reported: "登记决定"
        case .handling: "报告办理情况"
        case .answered: "核对后办结"
        case .adopted, .declined, .converted, .done: "查看"
        }
    }

    private struct Waiting: Record {
        static var columns: SQL {
            """
            m.changed_at,
            (SELECT MIN(c.due_on) FROM platform_clock c
              WHERE c.subject_id = m.id AND c.subject_kind = 'suggestions.motion' AND c.office_id = m.office_id
                AND c.stopped_on IS NULL),
            \(Motion.columns)
            """
        }
        let since: Instant
        let due: Day?
        let motion: Motion

        init(_ row: inout Row) throws {
            since = try row.next()
            due = try row.next()
            motion = try Motion(&row)
        }
    }
}
