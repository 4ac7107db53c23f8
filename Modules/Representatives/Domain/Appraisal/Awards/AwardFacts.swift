import Kernel
import Storage

/// What the table of transitions looks at.
public struct AwardFacts: Record {
    public static var columns: SQL { "a.id, a.year, a.category, a.state, a.version" }

    public let id: ID<Award>
    let year: Int
    let category: AwardCategory
    public let state: AwardState
    public let version: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        year = try row.next()
        category = try row.next()
        state = try row.next()
        version = try row.next()
    }

    /// What the table looks at, of an award already read for its page.
    public init(_ award: Award) {
        id = award.id
        year = award.year
        category = award.category
        state = award.state
        version = award.version
    }

    /// Locks the award. Throws `notFound` unless the office of this person has it.
    static func locked(_ id: ID<Award>, for scope: Scope, _ db: any Connection) throws -> AwardFacts {
        let found: AwardFacts? = try db.first(
            """
            SELECT \(columns) FROM representatives_award a
             WHERE a.id = \(id) AND a.office_id = \(scope.office) \(.forUpdate)
            """)
        guard let found else { throw Failure.notFound("没有这项表彰。") }
        return found
    }
}
