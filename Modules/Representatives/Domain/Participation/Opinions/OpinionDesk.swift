import Kernel
import Platform
import Storage

extension DeskShelf {
    /// What waits for office and units in the opinions from activities, due first. One statement.
    static let opinions = DeskShelf("代表活动意见") { scope, limit, db in
        var waits: [SQL] = []
        if scope.may(.keepOpinions) {
            waits.append("o.state IN \([OpinionState.raised, .replied, .told])")
        }
        if scope.may(.answerOpinions) {
            waits.append("(o.state = \(OpinionState.assigned) AND o.unit_id IN \(scope.units))")
        }
        guard !waits.isEmpty else { return [] }
        let rows: [WaitingOpinion] = try db.all(
            """
            SELECT o.id, o.title, o.state, o.created_at,
                   (SELECT MIN(c.due_on) FROM platform_clock c
                     WHERE c.office_id = o.office_id AND c.subject_kind = \(OpinionCase.kind)
                       AND c.subject_id = o.id AND c.stopped_on IS NULL) AS due_on
              FROM representatives_opinion o
             WHERE o.office_id = \(scope.office) AND (\(SQL(waits, joined: " OR ")))
             ORDER BY due_on NULLS LAST, o.created_at, o.id LIMIT \(limit)
            """)
        return rows.map { row in
            Item(
                title: row.title, action: row.action, path: "/representatives/opinions/\(row.id)", due: row.due,
                since: row.since)
        }
    }
}

private struct WaitingOpinion: Record {
    static var columns: SQL { "" }
    let id: OpinionID
    let title: String
    let state: OpinionState
    let since: Instant
    let due: Day?

    init(_ row: inout Row) throws {
        id = try row.next()
        title = try row.next()
        state = try row.next()
        since = try row.next()
        due = try row.next()
    }

    var action: String {
        switch state {
        case .raised: "交办或留作参考"
        case .assigned: "答复"
        case .replied: "告知代表"
        case .told: "办结"
        case .closed, .kept, .suggested: "查看"
        }
    }
}
