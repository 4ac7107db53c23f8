import Kernel
import Platform
import Storage
import SuggestionsContract

/// That a suggestion came of a research or rests on a material; a wrong link is taken back.
public struct PreparationLink: Record, Sendable {
    public static var columns: SQL { "l.id, l.preparation_id, p.kind, p.title, s.id, s.number, s.title" }
    static var tables: SQL {
        """
        suggestions_preparation_link l JOIN suggestions_preparation p ON p.id = l.preparation_id
          JOIN suggestions_suggestion s ON s.id = l.suggestion_id
        """
    }

    public let id: ID<PreparationLink>
    public let record: ID<PreparationRecord>
    public let kind: PreparationKind
    public let title: String
    public let suggestion: SuggestionID
    public let number: String?
    public let suggestionTitle: String

    public init(_ row: inout Row) throws {
        id = try row.next()
        record = try row.next()
        kind = try row.next()
        title = try row.next()
        suggestion = try row.next()
        number = try row.next()
        suggestionTitle = try row.next()
    }

    public var suggestionName: String { [number, suggestionTitle].compactMap { $0 }.joined(separator: " ") }

    /// What a suggestion that the reader sees came of.
    public static func of(_ suggestion: SuggestionID, for scope: Scope, _ db: any Connection) throws
        -> [PreparationLink]
    {
        guard scope.may(.readPreparation) else { return [] }
        return try db.all(
            """
            SELECT \(columns) FROM \(tables)
             WHERE l.office_id = \(scope.office) AND l.suggestion_id = \(suggestion) AND l.withdrawn_on IS NULL
               AND p.withdrawn_on IS NULL ORDER BY p.held_on, l.id
            """)
    }

    /// The suggestions that came of a record, those that this person may see.
    public static func of(
        _ record: ID<PreparationRecord>, for scope: Scope, _ db: any Connection
    ) throws -> [PreparationLink] {
        try db.all(
            """
            SELECT \(columns) FROM \(tables)
             WHERE l.office_id = \(scope.office) AND l.preparation_id = \(record) AND l.withdrawn_on IS NULL
               AND \(Visibility.permits("l.suggestion_id", for: scope))
             ORDER BY s.number NULLS LAST, l.id
            """)
    }
}
