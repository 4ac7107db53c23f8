import Documents
import Kernel
import Platform
import Suggestions

extension SheetExport<HandlingReport> {
    static let handlingReports = SheetExport(
        "办理情况报告", action: "suggestions.report.exported",
        columns: [
            SheetColumn("年度", .integer), SheetColumn("报告", width: 30), SheetColumn("报告人"), SheetColumn("职务"),
            SheetColumn("报告单位", width: 24), SheetColumn("范围", width: 30), SheetColumn("提交日期", .day),
            SheetColumn("会议", width: 30), SheetColumn("审议日期", .day), SheetColumn("审议意见文号", width: 24),
            SheetColumn("意见交办日期", .day), SheetColumn("反馈日期", .day), SheetColumn("状态"),
        ]
    ) { row in
        [
            .integer(Int64(row.year)), .text(row.name), .text(row.reporter), .text(row.post), .text(row.unitName),
            .text(row.range), .day(optional: row.submittedOn), .text(optional: row.meetingName),
            .day(optional: row.heardOn), .text(optional: row.opinionNumber), .day(optional: row.issuedOn),
            .day(optional: row.answeredOn), .text(row.state.title),
        ]
    }
}
