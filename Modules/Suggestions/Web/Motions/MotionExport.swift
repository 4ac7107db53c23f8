import Documents
import Kernel
import Platform
import Suggestions

extension SheetExport<MotionListing.Line> {
    static let motions = SheetExport(
        "议案", action: "suggestions.motion.exported",
        columns: [
            SheetColumn("编号"), SheetColumn("标题", width: 40), SheetColumn("大会", width: 30), SheetColumn("去向"),
            SheetColumn("交付", width: 24), SheetColumn("交付日期", .day), SheetColumn("决定的会议", width: 30),
            SheetColumn("决定日期", .day), SheetColumn("承办单位", width: 24), SheetColumn("期限", .day),
        ]
    ) { row in
        [
            .text(optional: row.number), .text(row.title), .text(optional: row.sessionName),
            .text(row.standing.title), .text(optional: row.handedTo), .day(optional: row.handedOn),
            .text(optional: row.meetingName), .day(optional: row.decidedOn), .text(optional: row.unitName),
            .day(optional: row.dueOn),
        ]
    }
}
