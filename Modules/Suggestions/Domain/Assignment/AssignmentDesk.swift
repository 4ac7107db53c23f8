import Kernel
import Platform
import Storage
import SuggestionsContract

/// What waits in 预交办 and re-assignment: for the units asked, and for the office. Three statements.
enum AssignmentDesk {
    static let shelf = DeskShelf("交办和改派") { scope, limit, db in
        try trials(for: scope, limit, db) + adjustments(for: scope, limit, db)
    }

    private static func trials(for scope: Scope, _ limit: Int, _ db: any Connection) throws -> [DeskShelf.Item] {
        var waits: [SQL] = []
        let units = try ClerkUnits.of(scope, db)
        if !units.isEmpty {
            waits.append(
                """
                (s.state = 'trial' AND s.id IN (SELECT w.suggestion_id FROM suggestions_trial w
                                                 WHERE w.unit_id IN \(units) AND w.answer IS NULL
                                                   AND w.round = l.round))
                """)
        }
        if scope.may(.assignSuggestions) {
            waits.append(
                """
                (s.state = 'ready' OR (s.state = 'trial' AND (l.waiting = 0 OR l.answer_by < \(db.now.day))))
                """)
        }
        guard !waits.isEmpty else { return [] }
        let rows: [WaitingSuggestion<SuggestionState>] = try db.all(
            """
            SELECT s.id, s.number, s.title, s.state, s.changed_at, l.answer_by
              FROM suggestions_suggestion s
              JOIN (SELECT t.suggestion_id, t.round, MIN(t.answer_by) AS answer_by,
                           COUNT(CASE WHEN t.answer IS NULL THEN 1 END) AS waiting
                      FROM suggestions_trial t
                     WHERE t.suggestion_id IN (SELECT o.id FROM suggestions_suggestion o
                                                WHERE o.office_id = \(scope.office) AND o.state IN ('trial', 'ready')
                                                  AND o.state <> 'closed' AND o.state <> 'archived')
                       AND t.round = (SELECT MAX(m.round) FROM suggestions_trial m
                                       WHERE m.suggestion_id = t.suggestion_id)
                     GROUP BY t.suggestion_id, t.round) l ON l.suggestion_id = s.id
             WHERE \(SQL(waits, joined: " OR "))
             ORDER BY l.answer_by, s.changed_at
             LIMIT \(limit)
            """)
        let isOffice = scope.may(.assignSuggestions)
        return rows.map { row in
            let action =
                switch row.state {
                case .ready: "正式交办"
                default: isOffice ? "审核预交办的答复" : "答复预交办"
                }
            return row.item(action: action)
        }
    }

    private static func adjustments(for scope: Scope, _ limit: Int, _ db: any Connection) throws -> [DeskShelf.Item] {
        guard scope.may(.assignSuggestions) else { return [] }
        let rows: [WaitingSuggestion<SuggestionState>] = try db.all(
            """
            SELECT s.id, s.number, s.title, s.state, s.changed_at,
                   (SELECT MIN(c.due_on) FROM platform_clock c
                     WHERE c.subject_id = a.id AND c.key = \(SuggestionClock.adjustment) AND c.stopped_on IS NULL)
                   AS due_on
              FROM suggestions_assignment a JOIN suggestions_suggestion s ON s.id = a.suggestion_id
             WHERE a.office_id = \(scope.office) AND a.state = 'adjusting'
             ORDER BY due_on NULLS LAST, s.changed_at
             LIMIT \(limit)
            """)
        return rows.map { $0.item(action: "审核调整申请") }
    }
}
