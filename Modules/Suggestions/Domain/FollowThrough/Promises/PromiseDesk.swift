import Kernel
import Platform
import Storage
import SuggestionsContract

/// Promises that wait for somebody: of a unit those due within a month, of a deputy those to be judged, of the office
/// those nobody judges. One statement.
enum PromiseDesk {
    /// Days before the promised day from which a promise stands on the unit's desk.
    private static let soon = 30

    static let shelf = DeskShelf("承诺事项") { scope, limit, db in
        let waits = waits(for: scope, on: db.now.day)
        guard !waits.isEmpty else { return [] }
        let rows: [Waiting] = try db.all(
            """
            SELECT \(Waiting.columns) FROM suggestions_promise p
              JOIN suggestions_suggestion s ON s.id = p.suggestion_id
              JOIN suggestions_assignment a ON a.id = p.assignment_id
             WHERE p.office_id = \(scope.office) AND (\(SQL(waits, joined: " OR ")))
             ORDER BY 5, p.id LIMIT \(limit)
            """)
        return rows.map { row in
            DeskShelf.Item(
                title: [row.number, row.title].compactMap { $0 }.joined(separator: " "),
                action: action(row.state, scope), path: "/suggestions/promises/\(row.id)", due: row.due,
                since: row.since)
        }
    }

    private static func action(_ state: PromiseState, _ scope: Scope) -> String {
        if state == .open { return "二次答复" }
        return scope.may(.assignSuggestions) ? "代录评价或指定评价人" : "评价落实情况"
    }

    private static func waits(for scope: Scope, on today: Day) -> [SQL] {
        var waits: [SQL] = []
        let units = scope.units
        if !units.isEmpty {
            waits.append(
                "(p.state = 'open' AND p.due_on <= \(today.advanced(by: soon)) AND a.unit_id IN \(units))")
        }
        if !scope.people.isEmpty {
            waits.append(
                "(p.state = 'answered' AND COALESCE(p.heir_person_id, s.lead_person_id) IN \(scope.people))")
        }
        if scope.may(.assignSuggestions) {
            // Nobody to judge it was in office when the unit answered, or nobody has judged it in time.
            waits.append(
                """
                (p.state = 'answered' AND EXISTS (SELECT c.id FROM platform_clock c
                    WHERE c.subject_id = p.id AND c.office_id = p.office_id AND c.key = \(PromiseClock.rating)
                      AND c.stopped_on IS NULL AND (c.holder_kind = 'role' OR c.due_on < \(today))))
                """)
        }
        return waits
    }

    private struct Waiting: Record {
        static var columns: SQL {
            """
            p.id, s.number, s.title, p.state,
            COALESCE((SELECT MIN(c.due_on) FROM platform_clock c
                       WHERE c.subject_id = p.id AND c.stopped_on IS NULL), p.due_on),
            s.changed_at
            """
        }
        let id: PromiseID
        let number: String?
        let title: String
        let state: PromiseState
        let due: Day
        let since: Instant

        init(_ row: inout Row) throws {
            id = try row.next()
            number = try row.next()
            title = try row.next()
            state = try row.next()
            due = try row.next()
            since = try row.next()
        }
    }
}
