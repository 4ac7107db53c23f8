import Kernel
import Platform
import Storage
import SuggestionsContract

/// What waits for somebody in 代表建议. Three statements: over suggestions, over units' parts, and who has no clerk.
struct SuggestionDesk: Sendable {
    static let shelf = DeskShelf("代表建议") { scope, limit, db in
        try suggestions(for: scope, limit, db) + parts(for: scope, limit, db)
    }

    private static func suggestions(for scope: Scope, _ limit: Int, _ db: any Connection) throws -> [DeskShelf.Item] {
        let waits = waits(for: scope)
        guard !waits.isEmpty else { return [] }
        // Said again of the states: the index of what is open holds nothing else, however many are closed.
        let rows: [WaitingSuggestion<SuggestionState>] = try db.all(
            """
            SELECT s.id, s.number, s.title, s.state, s.changed_at,
                   (SELECT MIN(c.due_on) FROM platform_clock c WHERE c.subject_id = s.id AND c.stopped_on IS NULL) AS due_on
              FROM suggestions_suggestion s
             WHERE s.office_id = \(scope.office) AND s.state <> 'closed' AND s.state <> 'archived'
               AND (\(SQL(waits.map(\.condition), joined: " OR ")))
             ORDER BY due_on NULLS LAST, s.changed_at
             LIMIT \(limit)
            """)
        return rows.map { $0.item(action: action(in: $0.state)) }
    }

    private static func action(in state: SuggestionState) -> String {
        switch state {
        case .draft: "修改、提交"
        case .cosigning: "答复联名邀请"
        case .delegationReview, .motionsReview: "审核"
        case .intake: "受理"
        case .presidium: "登记主席团决定"
        case .triage: "交办"
        case .feedback: "阅读、评价答复"
        case .redoReview: "审核是否重办"
        default: "查看"
        }
    }
}
