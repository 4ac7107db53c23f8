import Kernel
import Platform
import Storage
import SuggestionsContract

/// 建议撰写咨询: what a deputy asks the office before writing, the answer, and the suggestion that came of it.
public struct Consultation: Record, Sendable {
    public static let reference = "suggestions.consultation"
    public static var columns: SQL {
        """
        c.id, c.person_id, c.asked_by, c.topic, c.question, c.asked_on, c.answer, c.answered_on, c.answered_by,
        c.suggestion_id, s.title, c.created_at
        """
    }
    static var tables: SQL {
        "suggestions_consultation c LEFT JOIN suggestions_suggestion s ON s.id = c.suggestion_id"
    }

    public let id: ID<Consultation>
    public let person: PersonID
    public let askedBy: String
    public let topic: String
    public let question: String
    public let askedOn: Day
    /// Nil, like the two that follow, while it waits.
    public let answer: String?
    public let answeredOn: Day?
    public let answeredBy: String?
    public let suggestion: SuggestionID?
    let suggestionTitle: String?
    public let createdAt: Instant

    public init(_ row: inout Row) throws {
        id = try row.next()
        person = try row.next()
        askedBy = try row.next()
        topic = try row.next()
        question = try row.next()
        askedOn = try row.next()
        answer = try row.next()
        answeredOn = try row.next()
        answeredBy = try row.next()
        suggestion = try row.next()
        suggestionTitle = try row.next()
        createdAt = try row.next()
    }

    /// The linked suggestion, for the deputy who wrote it: to the office a draft is not there.
    public func title(for scope: Scope) -> String? { isOwn(of: scope) ? suggestionTitle : nil }

    public func isOwn(of scope: Scope) -> Bool { scope.people.contains(person) }

    /// All for the office, a deputy's own; those without an answer first, then the newest.
    public static func all(limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws -> [Consultation] {
        try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE \(condition(scope))
             ORDER BY CASE WHEN c.answered_on IS NULL THEN 0 ELSE 1 END, c.created_at DESC, c.id DESC
             LIMIT \(limit) OFFSET \(offset)
            """)
    }

    public static func count(for scope: Scope, _ db: any Connection) throws -> Int {
        try db.count("SELECT COUNT(*) FROM suggestions_consultation c WHERE \(condition(scope))")
    }

    /// Throws `notFound` for another deputy's and another office's.
    public static func find(_ id: ID<Consultation>, for scope: Scope, _ db: any Connection) throws -> Consultation {
        let found: Consultation? = try db.first(
            "SELECT \(columns) FROM \(tables) WHERE c.id = \(id) AND \(condition(scope))")
        return try found.orNotFound("没有这次咨询。")
    }

    /// Those that a suggestion came of, for whom they concern.
    public static func of(_ suggestion: SuggestionID, for scope: Scope, _ db: any Connection) throws -> [Consultation] {
        guard scope.may(.consultWriting) else { return [] }
        return try db.all(
            """
            SELECT \(columns) FROM \(tables)
             WHERE c.suggestion_id = \(suggestion) AND \(condition(scope)) ORDER BY c.created_at, c.id
            """)
    }

    static func condition(_ scope: Scope) -> SQL {
        let own: SQL = scope.may(.assignSuggestions) ? "" : "AND c.person_id IN \(scope.people)"
        return "c.office_id = \(scope.office) \(own)"
    }
}
