import Kernel
import Platform
import Storage
import SuggestionsContract

/// A unit's part in a suggestion of the ledger.
struct LedgerPart {
    let id: AssignmentID
    let unit: UnitID
    let role: AssignmentRole
    let on: Day
    let version: Int

    /// A unit that keeps its part keeps its id: its clocks and references hang on it.
    init(of unit: UnitID, as role: AssignmentRole, on day: Day, stored: Stored?, _ now: Instant) {
        id = stored?.id ?? .new(at: now)
        version = (stored?.version ?? 0) + 1
        self.unit = unit
        self.role = role
        on = day
    }

    /// A part that is there already.
    struct Stored: Record {
        static var columns: SQL { "id, suggestion_id, unit_id, version" }
        let id: AssignmentID
        let suggestion: SuggestionID
        let unit: UnitID
        let version: Int

        init(_ row: inout Row) throws {
            id = try row.next()
            suggestion = try row.next()
            unit = try row.next()
            version = try row.next()
        }

        /// One statement.
        static func of(_ suggestions: [SuggestionID], in office: OfficeID, _ db: any Connection) throws
            -> [SuggestionID: [Stored]]
        {
            let all: [Stored] = try db.all(
                """
                SELECT \(columns) FROM suggestions_assignment
                 WHERE office_id = \(office) AND suggestion_id IN \(suggestions)
                """)
            return Dictionary(grouping: all, by: \.suggestion)
        }
    }
}
