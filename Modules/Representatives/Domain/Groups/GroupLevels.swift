import Kernel
import Platform
import RepresentativesContract
import Storage

/// Of which level a group is that nobody gave one: that of most of its members in office; of as many, the lower. So the
/// rule of a city does not hold for the groups of its townships.
struct GroupLevels {
    private let levels: [DeputyGroupID: Level]

    /// One statement.
    ///
    /// - Parameter condition: on the group `g`, beginning with AND; empty for all of the office.
    init(in office: OfficeID, _ condition: SQL, _ db: any Connection) throws {
        let counted: [Counted] = try db.all(
            """
            SELECT g.id, t.level, COUNT(*)
              FROM (\(GroupMember.memberships(in: office))) m
              JOIN representatives_tenure t ON t.id = m.tenure_id JOIN representatives_group g ON g.id = m.group_id
             WHERE t.state = \(TenureState.inOffice) AND g.level IS NULL\(condition)
             GROUP BY g.id, t.level
            """)
        levels = Dictionary(grouping: counted, by: \.group).compactMapValues { ofGroup in
            ofGroup.max { ($0.members, $0.depth) < ($1.members, $1.depth) }?.level
        }
    }

    /// Nil for a group without members.
    subscript(group: DeputyGroupID) -> Level? { levels[group] }

    private struct Counted: Record {
        static var columns: SQL { "" }
        let group: DeputyGroupID
        let level: Level
        let members: Int

        var depth: Int { Level.allCases.firstIndex(of: level) ?? 0 }

        init(_ row: inout Row) throws {
            group = try row.next()
            level = try row.next()
            members = try row.next()
        }
    }
}
