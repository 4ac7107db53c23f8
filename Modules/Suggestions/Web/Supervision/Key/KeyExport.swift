import Documents
import Kernel
import Platform
import Suggestions

extension SheetExport<KeyListing.Line> {
    static let keySuggestions = SheetExport(
        "重点督办建议", action: "suggestions.key.exported",
        columns: [
            SheetColumn("编号"), SheetColumn("标题", width: 50), SheetColumn("领衔领导"), SheetColumn("对口委员会", width: 20),
            SheetColumn("主办单位", width: 24), SheetColumn("主任会议", width: 24), SheetColumn("决定日期", .day),
            SheetColumn("督办活动", .integer), SheetColumn("完成期限", .day), SheetColumn("报告日期", .day), SheetColumn("督办状态"),
            SheetColumn("办理状态"),
        ]
    ) { row in
        [
            .text(optional: row.number), .text(row.title), .text(optional: row.leader), .text(optional: row.committee),
            .text(optional: row.mainUnit), .text(optional: row.meeting), .day(optional: row.decidedOn),
            .integer(Int64(row.actions)), .day(optional: row.endsOn), .day(optional: row.reportedOn),
            .text(row.state?.title ?? "台账带来的标记"), .text(row.handling.title),
        ]
    }
}
