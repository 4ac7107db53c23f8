import Kernel
import Platform
import Storage
import SuggestionsContract

/// A suggestion under way that the reader's committee follows.
public struct FollowedSuggestion: Record, Sendable {
    public static var columns: SQL {
        """
        s.id, s.number, s.title, s.category, s.state, s.changed_at, \(AssignmentRole.replyingUnit(of: "s.id")),
        \(dueOn) AS due_on,
        (SELECT MAX(v.held_on) FROM suggestions_supervised d JOIN suggestions_supervision v ON v.id = d.supervision_id
          WHERE d.suggestion_id = s.id AND v.withdrawn_on IS NULL),
        (SELECT COUNT(*) FROM suggestions_key k
          WHERE k.suggestion_id = s.id AND k.state <> \(KeyState.cancelled))
        """
    }

    public let id: SuggestionID
    public let number: String?
    public let title: String
    public let category: String?
    public let state: SuggestionState
    let changedAt: Instant
    public let unitName: String?
    /// The nearest of the clocks that units hold on it.
    public let dueOn: Day?
    /// When a unit was last urged about it, by whomever.
    public let supervisedOn: Day?
    public let isKey: Bool

    public init(_ row: inout Row) throws {
        id = try row.next()
        number = try row.next()
        title = try row.next()
        category = try row.next()
        state = try row.next()
        changedAt = try row.next()
        unitName = try row.next()
        dueOn = try row.next()
        supervisedOn = try row.next()
        isKey = try row.next(Int.self) > 0
    }

    public var name: String { [number, title].compactMap { $0 }.joined(separator: " ") }

    /// What is due first stands first. One statement.
    ///
    /// - Parameter overdueOn: only those that a unit should have done something about before that day.
    public static func page(
        overdueOn day: Day? = nil, limit: Int, offset: Int, for scope: Scope, _ db: any Connection
    ) throws -> [FollowedSuggestion] {
        try scope.require(.followSuggestions)
        return try db.all(
            """
            SELECT \(columns) FROM suggestions_suggestion s WHERE \(condition(day, scope))
             ORDER BY due_on NULLS LAST, s.number NULLS LAST, s.id LIMIT \(limit) OFFSET \(offset)
            """)
    }

    public static func count(overdueOn day: Day? = nil, for scope: Scope, _ db: any Connection) throws -> Int {
        try scope.require(.followSuggestions)
        return try db.count("SELECT COUNT(*) FROM suggestions_suggestion s WHERE \(condition(day, scope))")
    }

    /// What units are late with.
    static let shelf = DeskShelf("对口督办") { scope, limit, db in
        guard scope.may(.followSuggestions) else { return [] }
        return try page(overdueOn: db.now.day, limit: limit, offset: 0, for: scope, db).map {
            DeskShelf.Item(
                title: $0.name, action: "已超期，督办", path: "/suggestions/\($0.id)/followed", due: $0.dueOn,
                since: $0.changedAt)
        }
    }

    private static let open: [SuggestionState] = [.triage, .trial, .ready, .handling, .paused, .feedback, .redoReview]

    private static var dueOn: SQL {
        """
        (SELECT MIN(c.due_on) FROM platform_clock c
          WHERE c.page_id = s.id AND c.stopped_on IS NULL AND c.holder_kind = 'unit')
        """
    }

    private static func condition(_ overdueOn: Day?, _ scope: Scope) -> SQL {
        let late: SQL = overdueOn.map { " AND \(dueOn) < \($0)" } ?? ""
        return """
            office_id = \(scope.office) AND state IN \(open) AND \(CommitteeSight.condition(for: scope))\(late)
            """
    }
}
