import Kernel
import Platform
import Storage
import SuggestionsContract

/// The office's decisions: what waits, what is public, what is not.
public struct PublicationListing: Sendable {
    public let state: PublicationState

    public init(_ state: PublicationState) { self.state = state }

    /// Two statements. Throws `forbidden`.
    public func page(
        limit: Int, offset: Int, for scope: Scope, _ db: any Connection
    ) throws -> [PublicationFacts] {
        try scope.require(.publishSuggestions)
        let found: [PublicationFacts] = try db.all(
            """
            SELECT \(PublicationFacts.columns) FROM \(PublicationFacts.tables)
             WHERE \(condition(scope.office))
             ORDER BY s.closed_on DESC NULLS LAST, s.number NULLS LAST, s.id LIMIT \(limit) OFFSET \(offset)
            """)
        return try PublicationFacts.withReplies(found, in: scope.office, db)
    }

    public func count(for scope: Scope, _ db: any Connection) throws -> Int {
        try scope.require(.publishSuggestions)
        return try db.count("SELECT COUNT(*) FROM \(PublicationFacts.tables) WHERE \(condition(scope.office))")
    }

    /// What waits is closed and no secret; what a ledger calls public already waits for nothing.
    private func condition(_ office: OfficeID) -> SQL {
        guard state == .toReview else { return "s.office_id = \(office) AND p.state = \(state)" }
        return """
            s.office_id = \(office) AND s.state IN \(PublicationFacts.decidable) AND s.is_confidential = \(false)
            AND s.published_on IS NULL AND (p.id IS NULL OR p.state = \(state))
            """
    }

    /// Of which the deputy has said what they think: an imported past is no work of today.
    static let shelf = DeskShelf("公开审核") { scope, limit, db in
        guard scope.may(.publishSuggestions) else { return [] }
        let waiting: [Waiting] = try db.all(
            """
            SELECT \(Waiting.columns) FROM \(PublicationFacts.tables)
             WHERE \(PublicationListing(.toReview).condition(scope.office)) AND s.publication IS NOT NULL
             ORDER BY s.changed_at, s.id LIMIT \(limit)
            """)
        return waiting.map { row in
            DeskShelf.Item(
                title: [row.number, row.title].compactMap { $0 }.joined(separator: " "), action: "公开审核",
                path: "/suggestions/\(row.id)/publication", due: nil, since: row.changedAt)
        }
    }

    private struct Waiting: Record {
        static var columns: SQL { "s.id, s.number, s.title, s.changed_at" }
        let id: SuggestionID
        let number: String?
        let title: String
        let changedAt: Instant

        init(_ row: inout Row) throws {
            id = try row.next()
            number = try row.next()
            title = try row.next()
            changedAt = try row.next()
        }
    }
}
