import Kernel
import Storage

/// An item of a group's plan of the year (年度计划).
public struct GroupPlanItem: Record {
    public static var columns: SQL { "i.id, i.quarter, i.item" }

    public let id: ID<GroupPlanItem>
    /// 1 to 4
    public let quarter: Int
    public let item: String

    public init(_ row: inout Row) throws {
        id = try row.next()
        quarter = try row.next()
        item = try row.next()
    }

    /// What stands in the plan, quarter by quarter; items taken out are not in it.
    static func all(of group: DeputyGroupID, in year: Int, _ office: OfficeID, _ db: any Connection) throws
        -> [GroupPlanItem]
    {
        try db.all(
            """
            SELECT \(columns) FROM representatives_group_plan i
             WHERE i.office_id = \(office) AND i.group_id = \(group) AND i.year = \(year) AND i.dropped_on IS NULL
             ORDER BY i.quarter, i.created_at, i.id
            """)
    }
}
