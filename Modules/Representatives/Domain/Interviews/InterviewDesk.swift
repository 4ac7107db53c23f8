import Kernel
import Platform
import Storage

extension DeskShelf {
    /// Interviews to be arranged, written down or closed by the office, and to be answered by units. One statement.
    static let interviews = DeskShelf("代表约见") { scope, limit, db in
        var waits: [SQL] = []
        if scope.may(.keepInterviews) {
            waits.append("i.state IN \([InterviewState.asked, .answered])")
            waits.append("(i.state = \(InterviewState.arranged) AND i.held_on <= \(db.now.day))")
        }
        if scope.may(.answerInterviews) {
            waits.append("(i.state = \(InterviewState.held) AND i.unit_id IN \(scope.units))")
        }
        guard !waits.isEmpty else { return [] }
        let rows: [WaitingInterview] = try db.all(
            """
            SELECT \(WaitingInterview.columns) FROM representatives_interview i
             WHERE i.office_id = \(scope.office) AND (\(SQL(waits, joined: " OR ")))
             ORDER BY i.created_at, i.id LIMIT \(limit)
            """)
        return rows.map { row in
            Item(
                title: row.topic, action: row.action, path: "/representatives/interviews/\(row.id)", due: nil,
                since: row.since)
        }
    }
}

extension ReferenceKind {
    /// An interview by its topic.
    static let interview = ReferenceKind(InterviewCase.kind) { ids, office, db in
        let named: [WaitingInterview] = try db.all(
            """
            SELECT \(WaitingInterview.columns) FROM representatives_interview i
             WHERE i.office_id = \(office) AND i.id IN \(ids)
            """)
        return Dictionary(
            named.map {
                ($0.id.asID(), Description(title: "约见：\($0.topic)", path: "/representatives/interviews/\($0.id)"))
            }, uniquingKeysWith: { first, _ in first })
    }
}

private struct WaitingInterview: Record {
    static var columns: SQL { "i.id, i.topic, i.state, i.created_at" }
    let id: InterviewID
    let topic: String
    let state: InterviewState
    let since: Instant

    init(_ row: inout Row) throws {
        id = try row.next()
        topic = try row.next()
        state = try row.next()
        since = try row.next()
    }

    var action: String {
        switch state {
        case .asked: "安排约见"
        case .arranged: "登记约见情况"
        case .held: "答复代表"
        case .answered: "办结"
        case .closed, .declined, .withdrawn: "查看"
        }
    }
}
