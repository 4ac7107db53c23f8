import Kernel
import Platform
import RepresentativesContract
import Storage

/// A deputy in a group whose tenure is not over.
public struct GroupMember: Record {
    public static var columns: SQL { "t.id, p.name, t.code, t.level, t.term, t.post, t.state" }

    public let tenure: TenureID
    public let name: String
    public let code: String
    public let level: Level
    public let term: Int
    public let post: String?
    public let state: TenureState

    public init(_ row: inout Row) throws {
        tenure = try row.next()
        name = try row.next()
        code = try row.next()
        level = try row.next()
        term = try row.next()
        post = try row.next()
        state = try row.next()
    }

    /// The members this person may see, highest level first. One statement.
    public static func all(of group: DeputyGroupID, for scope: Scope, _ db: any Connection) throws -> [GroupMember] {
        let states = [TenureState.elected, .inOffice, .suspended]
        let all: [GroupMember] = try db.all(
            """
            SELECT \(columns)
              FROM representatives_tenure t JOIN representatives_person p ON p.id = t.person_id
             WHERE \(scope.visibleTenures) AND t.state IN \(states) AND \(belongs(to: group))
             ORDER BY p.sort_key, t.code, t.id
            """)
        return Level.allCases.flatMap { level in all.filter { $0.level == level } }
    }

    /// The condition on `t`: a deputy has one group of an area, kept with the tenure, and may have several of fields.
    static func belongs(to group: DeputyGroupID) -> SQL {
        """
        (t.group_id = \(group)
         OR t.id IN (SELECT x.tenure_id FROM representatives_group_member x
                      WHERE x.group_id = \(group) AND x.to_on IS NULL))
        """
    }

    /// All pairs `group_id`, `tenure_id` of which that condition holds, each once.
    static func memberships(in office: OfficeID) -> SQL {
        """
        SELECT group_id, id AS tenure_id FROM representatives_tenure
         WHERE office_id = \(office) AND group_id IS NOT NULL
        UNION
        SELECT group_id, tenure_id FROM representatives_group_member WHERE office_id = \(office) AND to_on IS NULL
        """
    }
}
