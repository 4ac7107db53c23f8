import Kernel
import Platform
import Storage
import SuggestionsContract

public enum SampleSubject {}
public typealias SampleID = ID<SampleSubject>

/// A random sample of the suggestions closed in a year, for assessment by experts (第三方评估). First the list is fixed
/// and printed, then a seed is drawn in public, then the sample follows from both.
public struct Sample: Record, Sendable {
    public static var columns: SQL {
        """
        m.id, m.title, m.year, m.size, m.population, m.experts, m.listed_on, m.listed_by, m.seed, m.seed_origin,
        m.drawn_on, m.drawn_by
        """
    }

    public let id: SampleID
    public let title: String
    /// The year in which they were closed.
    public let year: Int
    public let size: Int
    public let population: Int
    public let experts: String
    public let listedOn: Day
    public let listedBy: String
    /// Digits; nil until it is drawn.
    public let seed: String?
    /// Where the seed came from: a dice, the numbers of a lottery.
    public let seedOrigin: String?
    public let drawnOn: Day?
    public let drawnBy: String?

    public init(_ row: inout Row) throws {
        id = try row.next()
        title = try row.next()
        year = try row.next()
        size = try row.next()
        population = try row.next()
        experts = try row.next()
        listedOn = try row.next()
        listedBy = try row.next()
        seed = try row.next()
        seedOrigin = try row.next()
        drawnOn = try row.next()
        drawnBy = try row.next()
    }

    /// Newest first.
    public static func all(for scope: Scope, _ db: any Connection) throws -> [Sample] {
        try scope.require(.assignSuggestions)
        return try db.all(
            """
            SELECT \(columns) FROM suggestions_sample m WHERE m.office_id = \(scope.office)
             ORDER BY m.listed_on DESC, m.id DESC LIMIT 200
            """)
    }

    public static func find(_ id: SampleID, for scope: Scope, _ db: any Connection) throws -> Sample {
        try scope.require(.assignSuggestions)
        let found: Sample? = try db.first(
            "SELECT \(columns) FROM suggestions_sample m WHERE m.office_id = \(scope.office) AND m.id = \(id)")
        guard let found else { throw Failure.notFound("没有这次评估。") }
        return found
    }

    /// Throws `invalid` for a suggestion that was not drawn, `conflict` for one that has its conclusion.
    static func requireOpen(
        _ suggestion: SuggestionID, in sample: SampleID, _ office: OfficeID, _ db: any Connection
    ) throws {
        let drawn = try db.count(
            """
            SELECT COUNT(*) FROM suggestions_sample_line
             WHERE office_id = \(office) AND sample_id = \(sample) AND suggestion_id = \(suggestion)
               AND is_drawn = \(true)
            """)
        guard drawn == 1 else { throw Failure.notFound("这件建议没有被这次评估抽中。") }
        let concluded = try db.count(
            """
            SELECT COUNT(*) FROM suggestions_revisit
             WHERE office_id = \(office) AND sample_id = \(sample) AND suggestion_id = \(suggestion)
            """)
        guard concluded == 0 else { throw Failure.conflict("这件建议在这次评估里已经有结论。") }
    }
}

/// A numbered line of the list a sample is drawn from.
public struct SampleLine: Record, Sendable {
    public static var columns: SQL {
        """
        l.position, l.suggestion_id, s.number, s.title, l.is_drawn, v.conclusion, v.held_by, v.held_on, v.content
        """
    }

    public let position: Int
    public let suggestion: SuggestionID
    public let number: String?
    public let title: String
    public let isDrawn: Bool
    /// What the experts found.
    public let conclusion: RevisitConclusion?
    public let heldBy: String?
    public let heldOn: Day?
    public let content: String?

    public init(_ row: inout Row) throws {
        position = try row.next()
        suggestion = try row.next()
        number = try row.next()
        title = try row.next()
        isDrawn = try row.next()
        conclusion = try row.next()
        heldBy = try row.next()
        heldOn = try row.next()
        content = try row.next()
    }

    /// In the order of the list.
    public static func all(of sample: SampleID, for scope: Scope, _ db: any Connection) throws -> [SampleLine] {
        try db.all(
            """
            SELECT \(columns) FROM suggestions_sample_line l
              JOIN suggestions_suggestion s ON s.id = l.suggestion_id
              LEFT JOIN suggestions_revisit v ON v.sample_id = l.sample_id AND v.suggestion_id = l.suggestion_id
             WHERE l.office_id = \(scope.office) AND l.sample_id = \(sample) ORDER BY l.position
            """)
    }
}
