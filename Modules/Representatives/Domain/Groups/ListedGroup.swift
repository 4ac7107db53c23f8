import Kernel
import Platform
import Storage

/// A group as a line of the list, with the activities of the period asked for.
public struct ListedGroup: Record {
    public static var columns: SQL { DeputyGroup.columns }

    public let group: DeputyGroup
    public let activities: Int

    public init(_ row: inout Row) throws {
        group = try DeputyGroup(&row)
        activities = try row.next()
    }
}

/// Which groups a list is asked for.
public struct GroupListing: Sendable {
    public var kind: GroupKind?
    public var area: String?
    /// Only those that met in the period, or only those that did not.
    public var isActive: Bool?
    public let period: Period

    public init(during period: Period) { self.period = period }

    /// A part of the list in pinyin order, and how long the whole is. Two statements.
    public func page(limit: Int, offset: Int, in office: OfficeID, _ db: any Connection) throws
        -> (groups: [ListedGroup], total: Int)
    {
        let groups: [ListedGroup] = try db.all(
            """
            SELECT \(DeputyGroup.columns),
                   (SELECT COUNT(*) FROM representatives_activity a
                     WHERE a.group_id = g.id AND \(GroupActivity.counts(in: period)))
              FROM \(DeputyGroup.tables) WHERE \(condition(office))
             ORDER BY g.sort_key, g.id LIMIT \(limit) OFFSET \(offset)
            """)
        let total = try db.count("SELECT COUNT(*) FROM representatives_group g WHERE \(condition(office))")
        return (groups, total)
    }

    private func condition(_ office: OfficeID) -> SQL {
        var conditions: [SQL] = ["g.office_id = \(office)", GroupRate.stands(on: period.to)]
        if let kind { conditions.append("g.kind = \(kind)") }
        if let area { conditions.append("g.area = \(area)") }
        if let isActive {
            let met = GroupRate.met(in: period)
            conditions.append(isActive ? met : "NOT \(met)")
        }
        return SQL(conditions, joined: " AND ")
    }

    /// The areas there are, as they are written.
    public static func areas(in office: OfficeID, _ db: any Connection) throws -> [String] {
        try db.values(
            "SELECT DISTINCT area FROM representatives_group WHERE office_id = \(office) AND area <> '' ORDER BY area")
    }
}
