import Kernel
import Platform
import Storage

extension Statistic {
    /// The deputies' groups.
    static let ofGroups: [Statistic] = [
        .counting(
            "groups.total", Words("代表小组", unit: "个", "代表小组"),
            records: { _, office in groups(in: office, of: "") }, read: readGroup),
        .counting(
            "groups.professional.total", Words("专业代表小组", unit: "个", "类型为专业的代表小组"),
            records: { _, office in groups(in: office, of: " AND g.kind = \(GroupKind.professional)") },
            read: readGroup),
    ]

    private static func groups(in office: OfficeID, of kind: SQL) -> SQL {
        """
        SELECT g.id, g.name, g.area, g.kind FROM representatives_group g WHERE g.office_id = \(office)\(kind)
         ORDER BY g.sort_key, g.id
        """
    }

    @Sendable private static func readGroup(_ row: inout Row) throws -> FigureRecord {
        let id: DeputyGroupID = try row.next()
        let name: String = try row.next()
        let area: String = try row.next()
        let kind: GroupKind = try row.next()
        return FigureRecord(
            name, path: "/representatives?group=\(id)", fields: [.init("地区", area), .init("类型", kind.title)])
    }
}
