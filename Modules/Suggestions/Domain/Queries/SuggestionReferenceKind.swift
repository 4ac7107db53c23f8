import Kernel
import Platform
import Storage
import SuggestionsContract

extension ReferenceKind {
    /// A suggestion by its number and title.
    static let suggestion = ReferenceKind(SuggestionReferences.suggestion) { ids, office, db in
        try described(
            """
            SELECT id, id, number, CASE WHEN is_confidential THEN '（保密件）' ELSE title END
              FROM suggestions_suggestion WHERE id IN \(ids) AND office_id = \(office)
            """, db)
    }

    /// A unit's part is shown as its suggestion, with the unit beside it.
    static let assignment = ReferenceKind(SuggestionReferences.assignment) { ids, office, db in
        try described(
            """
            SELECT a.id, s.id, s.number,
                   CASE WHEN s.is_confidential THEN '（保密件）' ELSE s.title END || '（' || u.name || '）'
              FROM suggestions_assignment a
              JOIN suggestions_suggestion s ON s.id = a.suggestion_id
              JOIN platform_unit u ON u.id = a.unit_id
             WHERE a.id IN \(ids) AND a.office_id = \(office)
            """, db)
    }

    private static func described(_ sql: SQL, _ db: any Connection) throws -> [ID<Never>: Description] {
        let named: [Named] = try db.all(sql)
        return Dictionary(
            named.map { entry in
                let title = [entry.number, entry.title].compactMap { $0 }.joined(separator: " ")
                return (entry.id, Description(title: title, path: "/suggestions/\(entry.suggestion)"))
            }, uniquingKeysWith: { first, _ in first })
    }

    private struct Named: Record {
        static var columns: SQL { "" }
        let id: ID<Never>
        let suggestion: SuggestionID
        let number: String?
        let title: String

        init(_ row: inout Row) throws {
            id = try row.next()
            suggestion = try row.next()
            number = try row.next()
            title = try row.next()
        }
    }
}
