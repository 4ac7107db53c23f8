import Kernel
import Platform
import Storage

extension Statistic {
    /// The deputies' groups and what they do.
    static let ofGroups: [Statistic] = [
        allGroups,
        activeGroups,
        .percentage(
            "groups.active_rate",
            Words("代表小组活动开展率", unit: "%", "已开展活动的代表小组 ÷ 代表小组，四舍五入到整数"),
            of: activeGroups, in: allGroups),
        .counting(
            "groups.professional.total", Words("专业代表小组", unit: "个", "类型为专业的代表小组"),
            records: { period, office in
                groups(in: office, period, of: " AND g.kind = \(GroupKind.professional)")
            }, read: readGroup),
        .counting(
            "groups.professional.activities", Words("专业代表小组活动", unit: "次", "专业代表小组在统计期内的活动"),
            records: { period, office in professional(in: office, period, of: "") }, read: readActivity),
        .summing(
            "groups.professional.opinions",
            Words("专业代表小组反映社情民意", unit: "条", "这些活动反映的社情民意条数之和", base: "专业代表小组在统计期内的活动"),
            records: { period, office in professional(in: office, period, of: " AND a.opinions > 0") },
            read: readActivity),
    ]

    private static let allGroups = counting(
        "groups.total", Words("代表小组", unit: "个", "代表小组"),
        records: { period, office in groups(in: office, period, of: "") }, read: readGroup)

    private static let activeGroups = counting(
        "groups.active", Words("已开展活动的代表小组", unit: "个", "统计期内至少开展一次代表小组活动的小组"),
        records: { period, office in groups(in: office, period, of: " AND \(GroupRate.met(in: period))") },
        read: readGroup)

    private static func groups(in office: OfficeID, _ period: Period, of condition: SQL) -> SQL {
        """
        SELECT g.id, g.name, g.area, g.kind FROM representatives_group g
         WHERE g.office_id = \(office) AND \(GroupRate.stands(on: period.to))\(condition)
         ORDER BY g.sort_key, g.id
        """
    }

    private static func professional(in office: OfficeID, _ period: Period, of condition: SQL) -> SQL {
        """
        SELECT a.id, a.name, g.name AS group_name, a.held_on, a.opinions AS amount
          FROM representatives_activity a JOIN representatives_group g ON g.id = a.group_id
         WHERE a.office_id = \(office) AND g.kind = \(GroupKind.professional)
           AND \(GroupActivity.counts(in: period))\(condition)
         ORDER BY a.held_on, a.sort_key, a.id
        """
    }

    @Sendable private static func readGroup(_ row: inout Row) throws -> FigureRecord {
        let id: DeputyGroupID = try row.next()
        let name: String = try row.next()
        let area: String = try row.next()
        let kind: GroupKind = try row.next()
        return FigureRecord(
            name, path: "/representatives/groups/\(id)", fields: [.init("地区", area), .init("类型", kind.title)])
    }

    @Sendable private static func readActivity(_ row: inout Row) throws -> FigureRecord {
        let id: ID<Never> = try row.next()
        let name: String = try row.next()
        let group: String = try row.next()
        let day: Day = try row.next()
        let opinions: Int = try row.next()
        return FigureRecord(
            name, path: "/representatives/activities/\(id)",
            fields: [.init("代表小组", group), .init("日期", day.description), .init("社情民意条数", String(opinions))])
    }
}
