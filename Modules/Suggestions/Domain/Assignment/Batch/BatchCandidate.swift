import Kernel
import Platform
import Storage
import SuggestionsContract

/// A suggestion that waits to be assigned, with the units proposed for it.
public struct BatchCandidate: Sendable {
    public let id: SuggestionID
    public let number: String?
    public let title: String
    public let category: String?
    public let state: SuggestionState
    /// Names of units, of the last round of 预交办; empty without one.
    public internal(set) var main = ""
    public internal(set) var co = ""

    /// What 预交办 led to, in a line; nil without one.
    public var plan: String? {
        guard !main.isEmpty else { return nil }
        return "预交办方案：主办\(main)" + (co.isEmpty ? "" : "，会办\(co)")
    }

    /// Those of a meeting, or all without one, that have passed review. Two statements.
    /// Throws `forbidden` without the permission.
    public static func waiting(
        of meeting: MeetingID?, for scope: Scope, _ db: any Connection
    ) throws -> [BatchCandidate] {
        try scope.require(.assignSuggestions)
        let chosen: SQL = meeting.map { "AND s.meeting_id = \($0)" } ?? ""
        let stored: [Stored] = try db.all(
            """
            SELECT s.id, s.number, s.title, s.category, s.state FROM suggestions_suggestion s
             WHERE s.office_id = \(scope.office) AND s.state IN ('triage', 'ready') \(chosen)
             ORDER BY s.number NULLS LAST, s.id LIMIT \(BatchLine.mostLines)
            """)
        let proposed: [Proposed] = try db.all(
            """
            SELECT t.suggestion_id, t.role, u.name FROM suggestions_trial t
              JOIN suggestions_suggestion s ON s.id = t.suggestion_id
              JOIN platform_unit u ON u.id = t.unit_id
             WHERE s.office_id = \(scope.office) AND s.state = 'ready' \(chosen)
               AND t.round = (SELECT MAX(m.round) FROM suggestions_trial m WHERE m.suggestion_id = t.suggestion_id)
             ORDER BY t.suggestion_id, u.sort_key, t.id
            """)
        let bySuggestion = Dictionary(grouping: proposed, by: \.suggestion)
        return stored.map { row in
            let units = bySuggestion[row.id] ?? []
            func names(_ role: AssignmentRole) -> String {
                units.filter { $0.role == role }.map(\.unit).joined(separator: "、")
            }
            return BatchCandidate(
                id: row.id, number: row.number, title: row.title, category: row.category, state: row.state,
                main: names(.main), co: names(.co))
        }
    }

    private struct Stored: Record {
        static var columns: SQL { "" }
        let id: SuggestionID
        let number: String?
        let title: String
        let category: String?
        let state: SuggestionState

        init(_ row: inout Row) throws {
            id = try row.next()
            number = try row.next()
            title = try row.next()
            category = try row.next()
            state = try row.next()
        }
    }

    private struct Proposed: Record {
        static var columns: SQL { "" }
        let suggestion: SuggestionID
        let role: AssignmentRole
        let unit: String

        init(_ row: inout Row) throws {
            suggestion = try row.next()
            role = try row.next()
            unit = try row.next()
        }
    }
}
