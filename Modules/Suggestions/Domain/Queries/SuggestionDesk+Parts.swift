import Kernel
import Platform
import Storage
import SuggestionsContract

extension SuggestionDesk {
    /// The parts of the units whose clerk, reviewer or head this person is. Two statements.
    static func parts(for scope: Scope, _ limit: Int, _ db: any Connection) throws -> [DeskShelf.Item] {
        var waits: [SQL] = []
        let units = try ClerkUnits.of(scope, db)
        if !units.isEmpty {
            waits.append(
                """
                (a.unit_id IN \(units)
                 AND (a.state = 'to_sign'
                      OR (a.state = 'handling' AND (a.role IN ('main', 'separate') OR a.opinion IS NULL))))
                """)
        }
        let reviewed: [UnitID] = scope.subjects(of: [.unitReviewer])
        if !reviewed.isEmpty { waits.append("(a.unit_id IN \(reviewed) AND a.state = 'reply_checking')") }
        let led: [UnitID] = scope.subjects(of: [.unitLeader])
        if !led.isEmpty {
            waits.append(
                """
                (a.unit_id IN \(led)
                 AND (a.state = 'reply_signing' OR (a.state = 'handling' AND a.role = 'co')))
                """)
        }
        guard !waits.isEmpty else { return [] }
        let rows: [WaitingPart] = try db.all(
            """
            SELECT a.role, s.id, s.number, s.title, a.state, s.changed_at,
                   (SELECT MIN(c.due_on) FROM platform_clock c WHERE c.subject_id = a.id AND c.stopped_on IS NULL) AS due_on
              FROM suggestions_assignment a JOIN suggestions_suggestion s ON s.id = a.suggestion_id
             WHERE a.office_id = \(scope.office) AND (\(SQL(waits, joined: " OR ")))
             ORDER BY due_on NULLS LAST, s.changed_at
             LIMIT \(limit)
            """)
        return rows.map { $0.waiting.item(action: $0.action(leads: !led.isEmpty)) }
    }
}

private struct WaitingPart: Record {
    static var columns: SQL { "" }
    let role: AssignmentRole
    let waiting: WaitingSuggestion<AssignmentState>

    init(_ row: inout Row) throws {
        role = try row.next()
        waiting = try WaitingSuggestion(&row)
    }

    /// - Parameter leads: whether this person heads a unit, and so gives its opinion.
    func action(leads: Bool) -> String {
        switch waiting.state {
        case .toSign: "签收"
        case .handling where role == .co: leads ? "提交会办意见" : "拟写会办意见"
        case .handling: "沟通、拟写答复"
        case .replyChecking: "审核答复"
        case .replySigning: "签发答复"
        default: "查看"
        }
    }
}
