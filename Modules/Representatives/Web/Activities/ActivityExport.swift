import Documents
import Kernel
import Platform
import Representatives

extension SheetExport<ListedActivity> {
    /// The list of activities.
    static let activities = SheetExport(
        "代表活动", action: "representatives.activities.exported",
        columns: [
            SheetColumn("活动编号"), SheetColumn("类型"), SheetColumn("名称", width: 40), SheetColumn("日期", .day),
            SheetColumn("主办", width: 20), SheetColumn("代表小组", width: 24), SheetColumn("参加人次", .integer),
            SheetColumn("接待群众人次", .integer), SheetColumn("社情民意条数", .integer), SheetColumn("状态"),
        ]
    ) { activity in
        [
            .text(activity.code), .text(activity.kindWord), .text(activity.name), .day(activity.heldOn),
            .text(activity.host), .text(optional: activity.group), .integer(Int64(activity.attended)),
            .integer(Int64(activity.received)), .integer(Int64(activity.opinions)), .text(activity.state.title),
        ]
    }
}
