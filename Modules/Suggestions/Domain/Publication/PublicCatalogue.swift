import Kernel
import Platform
import RepresentativesContract
import Storage
import SuggestionsContract

/// The published suggestions of one office, as anybody may search them.
public struct PublicCatalogue: Sendable {
    public var search = ""
    /// In which they were published.
    public var year: Int?
    public var category: String?
    public var unit: UnitID?

    public init() {}

    /// The offices that have published something, by name.
    public static func offices(_ db: any Connection) throws -> [Office] {
        let publishing = Set<OfficeID>(
            try db.values(
                """
                SELECT DISTINCT p.office_id FROM suggestions_publication p
                  JOIN suggestions_suggestion s ON s.id = p.id WHERE \(PublicCatalogue.isPublic)
                """))
        return try Office.all(db).filter { publishing.contains($0.id) }.sorted { $0.name < $1.name }
    }

    /// Throws `notFound` for an office that has published nothing, as for one that is not there.
    public static func office(_ id: OfficeID, _ db: any Connection) throws -> Office {
        let count = try db.count(
            """
            SELECT COUNT(*) FROM suggestions_publication p JOIN suggestions_suggestion s ON s.id = p.id
             WHERE p.office_id = \(id) AND \(isPublic)
            """)
        guard count > 0 else { throw Failure.notFound("没有公开的建议。") }
        return try Office.named(id, db)
    }

    /// Latest first, with their places.
    public func page(
        limit: Int, offset: Int, of office: OfficeID, _ directory: any DeputyDirectory, _ db: any Connection
    ) throws -> [PublicSuggestion] {
        let found: [PublicSuggestion] = try db.all(
            """
            SELECT \(PublicSuggestion.columns) FROM \(PublicSuggestion.tables) WHERE \(condition(office))
             ORDER BY s.published_on DESC, s.number NULLS LAST, s.id LIMIT \(limit) OFFSET \(offset)
            """)
        let named = try Self.named(found, in: office, directory, db)
        return named.enumerated().map { place, suggestion in
            var suggestion = suggestion
            suggestion.place = offset + place + 1
            return suggestion
        }
    }

    public func count(of office: OfficeID, _ db: any Connection) throws -> Int {
        try db.count("SELECT COUNT(*) FROM \(PublicSuggestion.tables) WHERE \(condition(office))")
    }

    /// The editions made last, corrections among them.
    public static func latest(
        _ limit: Int, of office: OfficeID, _ directory: any DeputyDirectory, _ db: any Connection
    ) throws -> [PublicSuggestion] {
        let found: [PublicSuggestion] = try db.all(
            """
            SELECT \(PublicSuggestion.columns) FROM \(PublicSuggestion.tables)
             WHERE \(PublicCatalogue().condition(office)) ORDER BY e.made_at DESC, s.id LIMIT \(limit)
            """)
        return try named(found, in: office, directory, db)
    }

    /// Throws `notFound` for what is not published, not any more, confidential, or another office's.
    public static func find(
        _ id: SuggestionID, of office: OfficeID, _ directory: any DeputyDirectory, _ db: any Connection
    ) throws -> PublicSuggestion {
        let found: [PublicSuggestion] = try db.all(
            """
            SELECT \(PublicSuggestion.columns) FROM \(PublicSuggestion.tables)
             WHERE \(PublicCatalogue().condition(office)) AND s.id = \(id)
            """)
        guard let suggestion = try named(found, in: office, directory, db).first else {
            throw Failure.notFound("没有公开这件建议。")
        }
        return suggestion
    }

    private static var isPublic: SQL {
        "p.state = \(PublicationState.published) AND s.is_confidential = \(false) AND s.state <> 'withdrawn'"
    }

    func condition(_ office: OfficeID) -> SQL {
        var parts: [SQL] = ["p.office_id = \(office)", Self.isPublic]
        if let match = PublicSuggestionSearch.index.condition(matching: search) {
            parts.append("p.id IN (SELECT id FROM suggestions_publication WHERE \(match))")
        }
        if let year, let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) {
            parts.append("s.published_on >= \(first) AND s.published_on <= \(last)")
        }
        if let category { parts.append("s.category = \(category)") }
        if let unit {
            parts.append(
                """
                s.id IN (SELECT suggestion_id FROM suggestions_assignment
                          WHERE unit_id = \(unit) AND role IN ('main', 'separate'))
                """)
        }
        return SQL(parts, joined: " AND ")
    }

    private static func named(
        _ found: [PublicSuggestion], in office: OfficeID, _ directory: any DeputyDirectory, _ db: any Connection
    ) throws -> [PublicSuggestion] {
        let tenures = Set(found.filter { $0.consent == .full }.map(\.lead))
        guard !tenures.isEmpty else { return found }
        let deputies = try directory.deputies(tenures.sorted(), in: office, db)
        return found.map { suggestion in
            var suggestion = suggestion
            if suggestion.consent == .full { suggestion.leadName = deputies[suggestion.lead]?.name }
            return suggestion
        }
    }
}
