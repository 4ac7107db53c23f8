import Documents
import Kernel
import Platform
import Representatives

extension SheetExport<ListedOpinion> {
    /// The list of opinions.
    static let opinions = SheetExport(
        "代表活动意见", action: "representatives.opinion.exported",
        columns: [
            SheetColumn("标题", width: 40), SheetColumn("活动", width: 32), SheetColumn("提出代表", width: 24),
            SheetColumn("提出日期", .day), SheetColumn("承办单位", width: 24), SheetColumn("交办日期", .day),
            SheetColumn("答复日期", .day),
            SheetColumn("答复期限", .day), SheetColumn("状态"),
        ]
    ) { opinion in
        [
            .text(opinion.title), .text(opinion.activity), .text(opinion.deputies.joined(separator: "、")),
            .day(opinion.raisedOn), .text(optional: opinion.unit), .day(optional: opinion.assignedOn),
            .day(optional: opinion.repliedOn), .day(optional: opinion.dueOn), .text(opinion.state.title),
        ]
    }
}
