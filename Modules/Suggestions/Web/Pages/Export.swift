import Documents
import Kernel
import Platform
import Suggestions

extension SheetExport<SuggestionRow> {
    /// The list of suggestions.
    static let suggestions = SheetExport(
        "建议", action: "suggestions.exported",
        columns: [
            SheetColumn("建议编号"), SheetColumn("标题", width: 50), SheetColumn("类别"), SheetColumn("来源"),
            SheetColumn("领衔代表"), SheetColumn("提出日期", .day), SheetColumn("主办单位", width: 24), SheetColumn("交办日期", .day),
            SheetColumn("答复日期", .day), SheetColumn("办理结果"), SheetColumn("代表评价"), SheetColumn("状态"),
            SheetColumn("最近期限", .day),
        ]
    ) { row in
        [
            .text(optional: row.number), .text(row.title), .text(optional: row.category), .text(row.origin.title),
            .text(row.leadName), .day(row.proposedOn), .text(optional: row.mainUnit), .day(optional: row.assignedOn),
            .day(optional: row.repliedOn), .text(optional: row.resultClass?.rawValue),
            .text(optional: row.satisfaction?.title), .text(row.state.title), .day(optional: row.dueOn),
        ]
    }
}
