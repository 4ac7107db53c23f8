import Kernel
import Platform
import Storage
import SuggestionsContract

/// 代表反馈意见清单: what a signer wrote with a rating, who answers for it, until when, and what came of it.
public struct OpinionItem: Record, Sendable {
    public static let reference = "suggestions.opinion"
    public static var columns: SQL {
        """
        i.id, i.suggestion_id, s.number, s.title, i.words, i.said_by, i.unit_id, u.name, i.responsible, i.due_on,
        i.listed_on, i.listed_by, i.done_on, i.result, i.done_by,
        i.created_at, i.withdrawn_on, i.withdrawn_reason
        """
    }
    static var tables: SQL {
        """
        suggestions_opinion_item i JOIN suggestions_suggestion s ON s.id = i.suggestion_id
          LEFT JOIN platform_unit u ON u.id = i.unit_id
        """
    }

    public let id: ID<OpinionItem>
    public let suggestion: SuggestionID
    public let number: String?
    public let title: String
    public let words: String
    public let saidBy: String
    /// Nil, like the two that follow, for what needs nothing done.
    public let unit: UnitID?
    public let unitName: String?
    public let responsible: String?
    public let dueOn: Day?
    public let listedOn: Day
    public let listedBy: String
    /// Nil while it is open (未销号).
    public let doneOn: Day?
    public let result: String?
    public let doneBy: String?
    public let createdAt: Instant
    /// Nil while it holds: one withdrawn is on nobody's desk, and on no list but the office's list of them.
    public let withdrawnOn: Day?
    public let withdrawnReason: String?

    public init(_ row: inout Row) throws {
        id = try row.next()
        suggestion = try row.next()
        number = try row.next()
        title = try row.next()
        words = try row.next()
        saidBy = try row.next()
        unit = try row.next()
        unitName = try row.next()
        responsible = try row.next()
        dueOn = try row.next()
        listedOn = try row.next()
        listedBy = try row.next()
        doneOn = try row.next()
        result = try row.next()
        doneBy = try row.next()
        createdAt = try row.next()
        withdrawnOn = try row.next()
        withdrawnReason = try row.next()
    }

    public var name: String { [number, title].compactMap { $0 }.joined(separator: " ") }

    public func isOverdue(on today: Day) -> Bool { doneOn == nil && dueOn.map { $0 < today } ?? false }

    /// Whose words they are.
    func signer(_ db: any Connection) throws -> PersonID? {
        try db.value(
            """
            SELECT r.person_id FROM suggestions_opinion_item i JOIN suggestions_rating r ON r.id = i.rating_id
             WHERE i.id = \(id)
            """)
    }

    /// Which of them by withdrawal.
    public enum Withdrawn: Sendable {
        case leftOut, alone, too
    }

    /// All for the office, its own for a unit, those of their own suggestions for signers; open ones first, by due day.
    /// The withdrawn ones are there for the office alone; everybody else finds none.
    public static func all(
        openOnly: Bool, withdrawn: Withdrawn = .leftOut, limit: Int, offset: Int, for scope: Scope,
        _ db: any Connection
    ) throws -> [OpinionItem] {
        try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE \(condition(openOnly: openOnly, withdrawn, scope))
             ORDER BY CASE WHEN i.done_on IS NULL THEN 0 ELSE 1 END, i.due_on NULLS LAST, i.listed_on DESC, i.id
             LIMIT \(limit) OFFSET \(offset)
            """)
    }

    /// Those of one suggestion that concern the reader, in the order of their listing.
    public static func of(_ suggestion: SuggestionID, for scope: Scope, _ db: any Connection) throws -> [OpinionItem] {
        try db.all(
            """
            SELECT \(columns) FROM \(tables)
             WHERE i.suggestion_id = \(suggestion) AND \(condition(openOnly: false, .leftOut, scope))
             ORDER BY i.created_at, i.id
            """)
    }

    public static func count(
        openOnly: Bool, withdrawn: Withdrawn = .leftOut, for scope: Scope, _ db: any Connection
    ) throws -> Int {
        try db.count("SELECT COUNT(*) FROM \(tables) WHERE \(condition(openOnly: openOnly, withdrawn, scope))")
    }

    /// The office finds withdrawn ones too. Throws `notFound` for one this person may not see.
    public static func find(_ id: ID<OpinionItem>, for scope: Scope, _ db: any Connection) throws -> OpinionItem {
        let found: OpinionItem? = try db.first(
            """
            SELECT \(columns) FROM \(tables)
             WHERE i.id = \(id) AND \(condition(openOnly: false, .too, scope))
            """)
        return try found.orNotFound("没有这条反馈意见。")
    }

    /// Nobody reads an item of a suggestion that they may not see.
    private static func condition(openOnly: Bool, _ withdrawn: Withdrawn, _ scope: Scope) -> SQL {
        let open: SQL = openOnly ? "AND i.done_on IS NULL" : ""
        if scope.may(.assignSuggestions) {
            let held: SQL =
                switch withdrawn {
                case .leftOut: "AND i.withdrawn_on IS NULL"
                case .alone: "AND i.withdrawn_on IS NOT NULL"
                case .too: ""
                }
            return "i.office_id = \(scope.office) \(open) \(held)"
        }
        guard withdrawn != .alone else { return "i.id IS NULL" }
        return """
            i.office_id = \(scope.office) \(open) AND i.withdrawn_on IS NULL
            AND \(Visibility.permits("i.suggestion_id", for: scope))
            AND (i.unit_id IN \(scope.units)
                 OR i.suggestion_id IN (SELECT g.suggestion_id FROM suggestions_signer g
                                         WHERE g.person_id IN \(scope.people) AND g.answer IN ('lead', 'confirmed')))
            """
    }
}
