import Documents
import Kernel
import Platform
import Suggestions

extension SheetExport<WorkMeetingListing.Line> {
    /// Without the record: it may name what only the office may read.
    static let workMeetings = SheetExport(
        "办理工作会议", action: "suggestions.meeting.exported",
        columns: [
            SheetColumn("日期", .day), SheetColumn("种类"), SheetColumn("名称", width: 40), SheetColumn("地点", width: 24),
            SheetColumn("主持人", width: 20), SheetColumn("议程", width: 40), SheetColumn("建议", .integer),
            SheetColumn("通知单位", .integer), SheetColumn("到会单位", .integer), SheetColumn("点评", .integer),
            SheetColumn("状态"), SheetColumn("登记人"),
        ]
    ) { row in
        [
            .day(row.meeting.day), .text(row.meeting.kind.title), .text(row.meeting.title), .text(row.meeting.place),
            .text(optional: row.meeting.presidedBy), .text(row.meeting.agenda), .integer(Int64(row.suggestions)),
            .integer(Int64(row.invited)), .integer(Int64(row.present)), .integer(Int64(row.notes)),
            .text(row.meeting.state.title), .text(row.meeting.enteredBy),
        ]
    }
}
