import Kernel
import Platform
import Storage
import SuggestionsContract

/// Which promises a list shows.
public struct PromiseListing: Sendable {
    /// The year in which they are due.
    public var year: Int?
    public var unit: UnitID?
    public var state: PromiseState?
    /// Open ones whose day has passed on this day.
    public var overdueOn: Day?

    public init() {}

    /// How many promises, and how many of them are kept: the implementation rate is of promises, never of opinion.
    /// Those replaced, or ended with their suggestion, are in neither.
    public struct Sum: Record, Sendable {
        public static var columns: SQL {
            """
            COUNT(*), CAST(SUM(CASE WHEN p.state = 'fulfilled' THEN 1 ELSE 0 END) AS BIGINT),
            CAST(SUM(CASE WHEN p.state IN ('replaced', 'ended') THEN 1 ELSE 0 END) AS BIGINT)
            """
        }
        /// All that the list shows.
        public let listed: Int
        public let fulfilled: Int
        /// Listed, neither replaced nor ended: the base of the rate.
        public let promised: Int

        public init(_ row: inout Row) throws {
            listed = try row.next()
            fulfilled = try row.next(Int?.self) ?? 0
            promised = listed - (try row.next(Int?.self) ?? 0)
        }

        /// "12/20 = 60%"
        public var rate: String { UnitBallot.rate(fulfilled, of: promised) }
    }

    public func page(limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws -> [Promise] {
        try db.all(
            """
            SELECT \(Promise.columns) FROM \(Promise.tables) WHERE \(condition(for: scope))
             ORDER BY p.due_on, s.number NULLS LAST, p.id LIMIT \(limit) OFFSET \(offset)
            """)
    }

    public func sum(for scope: Scope, _ db: any Connection) throws -> Sum {
        let sum: Sum? = try db.first("SELECT \(Sum.columns) FROM \(Promise.tables) WHERE \(condition(for: scope))")
        guard let sum else { throw Failure.internal(cause: "a sum without a row") }
        return sum
    }

    /// What is not kept and due by the end of that year.
    public static func carriable(until year: Int, limit: Int, for scope: Scope, _ db: any Connection) throws
        -> [Promise]
    {
        guard let last = Day(year: year, month: 12, day: 31) else { return [] }
        return try db.all(
            """
            SELECT \(Promise.columns) FROM \(Promise.tables)
             WHERE \(visible(scope)) AND p.state IN \(PromiseState.carriable) AND p.due_on <= \(last)
             ORDER BY p.due_on, s.number NULLS LAST, p.id LIMIT \(limit)
            """)
    }

    /// Of a suggestion, in the order of its rounds.
    public static func of(_ suggestion: SuggestionID, for scope: Scope, _ db: any Connection) throws -> [Promise] {
        try db.all(
            """
            SELECT \(Promise.columns) FROM \(Promise.tables)
             WHERE p.suggestion_id = \(suggestion) AND \(visible(scope)) ORDER BY p.round, p.id
            """)
    }

    /// Who sees the suggestion sees what was promised.
    static func visible(_ scope: Scope) -> SQL {
        """
        p.office_id = \(scope.office)
        AND \(Visibility.permits("p.suggestion_id", for: scope))
        """
    }

    private func condition(for scope: Scope) -> SQL {
        var parts: [SQL] = [Self.visible(scope)]
        if let year, let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) {
            parts.append("p.due_on >= \(first) AND p.due_on <= \(last)")
        }
        if let unit { parts.append("a.unit_id = \(unit)") }
        if let state { parts.append("p.state = \(state)") }
        if let day = overdueOn { parts.append("p.state = \(PromiseState.open) AND p.due_on < \(day)") }
        return SQL(parts, joined: " AND ")
    }
}

extension ReferenceKind {
    /// A promise by the number and title of its suggestion.
    static let promise = ReferenceKind(PromiseCase.kind) { ids, office, db in
        let found: [Promise] = try db.all(
            "SELECT \(Promise.columns) FROM \(Promise.tables) WHERE p.office_id = \(office) AND p.id IN \(ids)")
        return Dictionary(
            found.map { ($0.id.asID(), Description(title: "\($0.name)的承诺", path: "/suggestions/promises/\($0.id)")) },
            uniquingKeysWith: { first, _ in first })
    }
}
