import Kernel
import Platform
import Storage
import SuggestionsContract

/// What waits for deputies about suggestions already submitted: advice to withdraw, and a joint withdrawal.
enum SubmissionDesk {
    static let shelf = DeskShelf("建议撤回") { scope, limit, db in
        guard !scope.people.isEmpty else { return [] }
        let rows: [Waiting] = try db.all(
            """
            SELECT s.id, s.number, s.title, s.lead_person_id, s.changed_at FROM suggestions_suggestion s
             WHERE s.office_id = \(scope.office)
               AND s.id IN (SELECT g.suggestion_id FROM suggestions_signer g
                             WHERE g.person_id IN \(scope.people) AND g.answer IN ('lead', 'confirmed'))
               AND ((s.lead_person_id IN \(scope.people) AND s.state IN ('motions_review', 'intake')
                     AND s.advised_on IS NOT NULL AND s.insisted_on IS NULL)
                    OR (s.withdrawal_asked_on IS NOT NULL AND s.state IN \(open)
                        AND EXISTS (SELECT g.id FROM suggestions_signer g
                                     WHERE g.suggestion_id = s.id AND g.person_id IN \(scope.people)
                                       AND g.answer = 'confirmed' AND g.agreed_to_withdraw = \(false))))
             ORDER BY s.changed_at LIMIT \(limit)
            """)
        return rows.map { row in
            DeskShelf.Item(
                title: [row.number, row.title].compactMap { $0 }.joined(separator: " "),
                action: scope.people.contains(row.lead) ? "撤回或者坚持提出" : "答复撤回", path: "/suggestions/\(row.id)",
                due: nil, since: row.changedAt)
        }
    }

    /// Where a withdrawal is still possible under one rule or another.
    private static let open: [SuggestionState] = Set(SuggestionCase.withdrawals.map(\.from)).sorted {
        $0.rawValue < $1.rawValue
    }

    private struct Waiting: Record {
        static var columns: SQL { "" }
        let id: SuggestionID
        let number: String?
        let title: String
        let lead: PersonID
        let changedAt: Instant

        init(_ row: inout Row) throws {
            id = try row.next()
            number = try row.next()
            title = try row.next()
            lead = try row.next()
            changedAt = try row.next()
        }
    }
}
