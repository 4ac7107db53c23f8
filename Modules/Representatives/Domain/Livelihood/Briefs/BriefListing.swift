import Kernel
import Platform
import Storage

/// Which issues are asked for.
public struct BriefListing: Sendable {
    public var state: BriefState?
    /// Letters of number, title or source.
    public var search = ""
    /// Only those a leader has written on.
    public var isInstructed = false

    public init() {}

    public static let limit = 100_000

    /// A part of the list, the latest first, and how long the whole is. Two statements.
    public func page(limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws -> (
        briefs: [Brief], total: Int
    ) {
        let condition = condition(for: scope)
        let briefs: [Brief] = try db.all(
            """
            SELECT \(Brief.columns) FROM \(Brief.tables) WHERE \(condition)
             ORDER BY b.created_at DESC, b.id LIMIT \(limit) OFFSET \(offset)
            """)
        return (briefs, try db.count("SELECT COUNT(*) FROM representatives_brief b WHERE \(condition)"))
    }

    private func condition(for scope: Scope) -> SQL {
        var conditions: [SQL] = [scope.visibleBriefs]
        if let state { conditions.append("b.state = \(state)") }
        if isInstructed {
            conditions.append("b.id IN (SELECT brief_id FROM representatives_brief_instruction)")
        }
        if !search.isEmpty {
            conditions.append(
                """
                (\(.contains("b.number", search)) OR \(.contains("b.title", search))
                 OR \(.contains("b.source", search)))
                """)
        }
        return SQL(conditions, joined: " AND ")
    }
}
