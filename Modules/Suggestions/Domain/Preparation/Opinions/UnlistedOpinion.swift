import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// What a signer wrote with a rating that nobody has put on the list yet.
public struct UnlistedOpinion: Record, Sendable {
    public static var columns: SQL { "r.id, r.suggestion_id, s.number, s.title, r.person_id, r.words, r.rated_at" }
    private static var tables: SQL {
        "suggestions_rating r JOIN suggestions_suggestion s ON s.id = r.suggestion_id"
    }

    public let rating: ID<Never>
    public let suggestion: SuggestionID
    public let number: String?
    public let title: String
    public let person: PersonID
    /// The signer's name; filled after the statement.
    public internal(set) var saidBy = ""
    public let words: String
    public let ratedAt: Instant?

    public init(_ row: inout Row) throws {
        rating = try row.next()
        suggestion = try row.next()
        number = try row.next()
        title = try row.next()
        person = try row.next()
        words = try row.next()
        ratedAt = try row.next()
    }

    public var name: String { [number, title].compactMap { $0 }.joined(separator: " ") }

    /// The units that answer the suggestion, by name. One merged into another (并案) is answered by the other's, as long
    /// as it has none of its own; those do not see it when it is confidential.
    public func units(in office: OfficeID, _ db: any Connection) throws -> [UnitID: String] {
        let units: [UnitID] = try db.values(
            """
            SELECT a.unit_id FROM suggestions_suggestion s
              JOIN suggestions_assignment a
                ON a.suggestion_id = s.id
                OR (a.suggestion_id = s.merged_into AND s.is_confidential = \(false)
                    AND NOT EXISTS (SELECT o.id FROM suggestions_assignment o
                                     WHERE o.suggestion_id = s.id AND o.role IN \(AssignmentRole.replying)))
             WHERE s.office_id = \(office) AND s.id = \(suggestion) AND a.role IN \(AssignmentRole.replying)
            """)
        return try Unit.names(of: units, in: office, db)
    }

    fileprivate static func condition(_ office: OfficeID) -> SQL {
        """
        r.office_id = \(office) AND r.words IS NOT NULL
        AND NOT EXISTS (SELECT i.id FROM suggestions_opinion_item i WHERE i.rating_id = r.id
                                                                  AND i.withdrawn_on IS NULL)
        """
    }

    fileprivate static func those(_ condition: SQL, limit: Int, _ db: any Connection) throws -> [UnlistedOpinion] {
        try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE \(condition) ORDER BY r.rated_at NULLS LAST, r.id LIMIT \(limit)
            """)
    }
}

extension Suggestions {
    /// What is not on the list, the oldest first. Throws `forbidden` for others than the office.
    public func unlistedOpinions(limit: Int, for scope: Scope, _ db: any Connection) throws -> [UnlistedOpinion] {
        try scope.require(.assignSuggestions)
        return try named(UnlistedOpinion.those(UnlistedOpinion.condition(scope.office), limit: limit, db), scope, db)
    }

    /// Throws `notFound` for another office's, one without words, and one that is on the list.
    public func unlistedOpinion(
        _ rating: ID<Never>, for scope: Scope, _ db: any Connection
    ) throws -> UnlistedOpinion {
        try scope.require(.assignSuggestions)
        let found = try UnlistedOpinion.those(
            "r.id = \(rating) AND \(UnlistedOpinion.condition(scope.office))", limit: 1, db)
        return try named(found, scope, db).first.orNotFound("没有这条意见，或者已经处理过。")
    }

    private func named(
        _ opinions: [UnlistedOpinion], _ scope: Scope, _ db: any Connection
    ) throws -> [UnlistedOpinion] {
        let tenures = try directory.tenures(of: opinions.map(\.person), in: scope.office, db)
        let names = Dictionary(tenures.map { ($0.person, $0.name) }, uniquingKeysWith: { first, _ in first })
        return opinions.map { opinion in
            var opinion = opinion
            opinion.saidBy = names[opinion.person] ?? "代表"
            return opinion
        }
    }
}
