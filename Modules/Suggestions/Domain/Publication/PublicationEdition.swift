import Kernel
import Platform
import Storage
import SuggestionsContract

/// What was published at one time; never changed.
public struct PublicationEdition: Record, Sendable {
    public static var columns: SQL {
        "e.id, e.number, e.scope, e.ground, e.reason, e.consent, e.consent_basis, e.title, e.made_by, e.made_at"
    }

    public let id: ID<PublicationEdition>
    public let number: Int
    public let scope: PublishedScope
    public let ground: PublicationGround?
    public let reason: String?
    public let consent: Publication
    public let consentBasis: String?
    public let title: String
    public let madeBy: String
    public let madeAt: Instant

    public init(_ row: inout Row) throws {
        id = try row.next()
        number = try row.next()
        scope = try row.next()
        ground = try row.next()
        reason = try row.next()
        consent = try row.next()
        consentBasis = try row.next()
        title = try row.next()
        madeBy = try row.next()
        madeAt = try row.next()
    }

    /// Latest first.
    public static func all(
        of suggestion: SuggestionID, in office: OfficeID, _ db: any Connection
    ) throws -> [PublicationEdition] {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_publication_edition e
             WHERE e.office_id = \(office) AND e.publication_id = \(suggestion) ORDER BY e.number DESC
            """)
    }

    /// Publishes these: their editions, their day, and what they are found by.
    static func write(
        _ drafts: [(facts: PublicationFacts, draft: PublicationDraft)], by scope: Scope, _ db: any Connection
    ) throws {
        var editions = Batch(
            into: "suggestions_publication_edition",
            [
                "id", "office_id", "publication_id", "number", "scope", "ground", "reason", "consent",
                "consent_basis", "title", "replied_on", "result_class", "satisfaction", "made_by", "made_at",
            ])
        var parts = Batch(
            into: "suggestions_publication_part",
            ["edition_id", "office_id", "part", "treatment", "body", "reason"])
        for (facts, draft) in drafts {
            let id = ID<PublicationEdition>.new(at: db.now)
            editions.append(
                id, scope.office, facts.id, facts.edition + 1, draft.scope, draft.ground, draft.reason, draft.consent,
                draft.consentBasis, draft.title, facts.repliedOn, facts.resultClass, facts.satisfaction, scope.name,
                db.now)
            for part in draft.parts {
                parts.append(id, scope.office, part.part, part.treatment, part.body, part.reason)
            }
        }
        try db.insert(editions)
        try db.insert(parts)
        let ids = drafts.map(\.facts.id)
        try db.run(
            """
            UPDATE suggestions_publication
               SET edition = edition + 1, ground = NULL, reason = NULL, decided_by = \(scope.name),
                   decided_on = \(db.now.day)
             WHERE office_id = \(scope.office) AND id IN \(ids)
            """)
        try db.run(
            """
            UPDATE suggestions_suggestion SET published_on = COALESCE(published_on, \(db.now.day))
             WHERE office_id = \(scope.office) AND id IN \(ids)
            """)
        let found = drafts.map { facts, draft in
            (id: facts.id, text: ([facts.number ?? ""] + draft.texts).joined(separator: "\n"))
        }
        try PublicSuggestionSearch.index.put(found, db)
    }
}

/// A part of an edition as it was published.
public struct PublishedPart: Record, Sendable {
    public static var columns: SQL { "f.part, f.treatment, f.body, f.reason" }

    public let part: PublicationPart
    public let treatment: PublicationTreatment
    /// Nil when it was withheld.
    public let body: String?
    /// Why it was withheld: kept inside.
    public let reason: String?

    public init(_ row: inout Row) throws {
        part = try row.next()
        treatment = try row.next()
        body = try row.next()
        reason = try row.next()
    }

    /// In the order of the paper.
    public static func all(
        of edition: ID<PublicationEdition>, in office: OfficeID, _ db: any Connection
    ) throws -> [PublishedPart] {
        let parts: [PublishedPart] = try db.all(
            """
            SELECT \(columns) FROM suggestions_publication_part f
             WHERE f.office_id = \(office) AND f.edition_id = \(edition)
            """)
        return PublicationPart.allCases.compactMap { part in parts.first { $0.part == part } }
    }
}
