import Kernel
import Platform
import Storage
import SuggestionsContract

/// What waits for somebody in 代表建议. Three statements: over suggestions, over units' parts, and who has no clerk.
struct SuggestionDesk: Sendable {
    static let shelf = DeskShelf("代表建议") { scope, limit, db in
        try suggestions(for: scope, limit, db) + assignments(for: scope, limit, db)
    }

    private static func suggestions(for scope: Scope, _ limit: Int, _ db: any Connection) throws -> [DeskShelf.Item] {
        var waits: [SQL] = []
        if !scope.people.isEmpty {
            waits.append("(s.state = 'draft' AND s.lead_person_id IN \(scope.people))")
            waits.append(
                """
                (s.state = 'cosigning' AND s.id IN (SELECT suggestion_id FROM suggestions_signer
                    WHERE person_id IN \(scope.people) AND answer = 'invited'))
                """)
            waits.append(
                """
                (s.state = 'feedback' AND s.id IN (SELECT g.suggestion_id FROM suggestions_signer g
                    WHERE g.person_id IN \(scope.people) AND g.answer IN ('lead', 'confirmed')
                      AND NOT EXISTS (SELECT 1 FROM suggestions_rating r
                                       WHERE r.suggestion_id = g.suggestion_id AND r.person_id = g.person_id
                                         AND r.round = s.round AND r.rated_at IS NOT NULL)))
                """)
        }
        if !scope.delegations.isEmpty {
            waits.append(
                """
                (s.state = 'delegation_review' AND s.delegation_id IN \(scope.delegations)
                 AND s.is_confidential = \(false))
                """)
        }
        if scope.holds(.motionsGroup) {
            waits.append("(s.state = 'motions_review' AND s.is_confidential = \(false))")
        }
        if scope.may(.assignSuggestions) {
            waits.append("s.state IN ('intake', 'triage', 'redo_review')")
            waits.append("s.state = 'presidium'")
            waits.append("(s.state = 'motions_review' AND s.is_confidential = \(true))")
            waits.append("(s.state = 'draft' AND s.paper_on IS NOT NULL)")
        }
        guard !waits.isEmpty else { return [] }
        let rows: [Waiting] = try db.all(
            """
            SELECT s.id, s.number, s.title, s.state, s.changed_at,
                   (SELECT MIN(c.due_on) FROM platform_clock c WHERE c.subject_id = s.id AND c.stopped_on IS NULL) AS due_on
              FROM suggestions_suggestion s
             WHERE s.office_id = \(scope.office) AND (\(SQL(waits, joined: " OR ")))
             ORDER BY due_on NULLS LAST, s.changed_at
             LIMIT \(limit)
            """)
        return rows.map { $0.item(action: action(in: $0.state)) }
    }

    private static func action(in state: String) -> String {
        switch SuggestionState(rawValue: state) {
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

    private static func assignments(for scope: Scope, _ limit: Int, _ db: any Connection) throws -> [DeskShelf.Item] {
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
        let rows: [Waiting] = try db.all(
            """
            SELECT s.id, s.number, s.title, CASE WHEN a.role = 'co' THEN 'co_' || a.state ELSE a.state END, s.changed_at,
                   (SELECT MIN(c.due_on) FROM platform_clock c WHERE c.subject_id = a.id AND c.stopped_on IS NULL) AS due_on
              FROM suggestions_assignment a JOIN suggestions_suggestion s ON s.id = a.suggestion_id
             WHERE a.office_id = \(scope.office) AND (\(SQL(waits, joined: " OR ")))
             ORDER BY due_on NULLS LAST, s.changed_at
             LIMIT \(limit)
            """)
        return rows.map { $0.item(action: action(ofPartIn: $0.state, leads: !led.isEmpty)) }
    }

    private static func action(ofPartIn state: String, leads: Bool) -> String {
        switch state {
        case "to_sign", "co_to_sign": "签收"
        case "co_handling": leads ? "提交会办意见" : "拟写会办意见"
        case "handling": "沟通、拟写答复"
        case "reply_checking": "审核答复"
        case "reply_signing": "签发答复"
        default: "查看"
        }
    }

    private struct Waiting: Record {
        static var columns: SQL { "" }
        let id: SuggestionID
        let number: String?
        let title: String
        let state: String
        let changedAt: Instant
        let due: Day?

        init(_ row: inout Row) throws {
            id = try row.next()
            number = try row.next()
            title = try row.next()
            state = try row.next()
            changedAt = try row.next()
            due = try row.next()
        }

        func item(action: String) -> DeskShelf.Item {
            DeskShelf.Item(
                title: [number, title].compactMap { $0 }.joined(separator: " "), action: action,
                path: "/suggestions/\(id)", due: due, since: changedAt)
        }
    }
}
