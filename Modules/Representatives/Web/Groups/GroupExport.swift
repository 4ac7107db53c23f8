import Documents
import Kernel
import Platform
import Representatives

extension SheetExport<ListedGroup> {
    /// The list of groups.
    static let groups = SheetExport(
        "代表小组", action: "representatives.groups.exported",
        columns: [
            SheetColumn("小组名称", width: 30), SheetColumn("地区"), SheetColumn("类型", width: 8), SheetColumn("组长"),
            SheetColumn("组长代表编号"), SheetColumn("专职联络员"), SheetColumn("在任成员", .integer),
            SheetColumn("期内活动", .integer),
        ]
    ) { line in
        [
            .text(line.group.name), .text(line.group.area), .text(line.group.kind.title),
            .text(optional: line.group.leaderName), .text(optional: line.group.leaderCode),
            .text(optional: line.group.liaison), .integer(Int64(line.group.members)), .integer(Int64(line.activities)),
        ]
    }
}

/// A group that has met too rarely, as it is exported.
struct LackingGroup: Sendable {
    let year: Int
    let frequency: GroupFrequency
    /// How many activities it lacks in the year, or in the quarter that was asked for.
    let missing: Int
}

extension SheetExport<LackingGroup> {
    /// 谁还没有达到.
    static let lackingGroups = SheetExport(
        "还没有达到活动次数的代表小组", action: "representatives.groups.exported",
        columns: [
            SheetColumn("年度", .integer), SheetColumn("小组名称", width: 30), SheetColumn("地区"), SheetColumn("类型", width: 8),
            SheetColumn("一季度", .integer), SheetColumn("二季度", .integer), SheetColumn("三季度", .integer),
            SheetColumn("四季度", .integer), SheetColumn("集中学习", .integer), SheetColumn("每年至少", .integer),
            SheetColumn("还差", .integer),
        ]
    ) { line in
        let group = line.frequency
        return [.integer(Int64(line.year)), .text(group.name), .text(group.area), .text(group.kind.title)]
            + group.quarters.map { .integer(Int64($0)) }
            + [
                .integer(Int64(group.studies.reduce(0, +))), .integer(Int64(group.rule.perYear)),
                .integer(Int64(line.missing)),
            ]
    }
}
