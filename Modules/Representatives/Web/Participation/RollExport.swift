import Documents
import Kernel
import Platform
import Representatives
import Storage
import Web

/// A line of the roll with the activity it belongs to, so that a file that was taken along says what it is.
struct RollLine: Sendable {
    let activity: ParticipatedActivity
    let entry: RollEntry

    /// Every line of the filter.
    static func all(_ visit: Visit, _ db: any Connection) throws -> [RollLine] {
        let (request, office) = (try RollRequest(visit), visit.scope.office)
        let activity = try ParticipatedActivity.find(request.activity, in: office, db)
        return try RollEntry.page(
            request.filter, of: request.activity, limit: sheetExportLimit + 1, offset: 0, in: office, db
        ).entries.map { RollLine(activity: activity, entry: $0) }
    }
}

extension SheetExport<RollLine> {
    /// The roll of an activity. Reasons of leave stay in the program.
    static let roll = SheetExport(
        "活动名单", action: "representatives.attendance.exported",
        columns: [
            SheetColumn("活动", width: 32), SheetColumn("日期", .day), SheetColumn("代表编号"), SheetColumn("姓名", width: 12),
            SheetColumn("代表团"), SheetColumn("代表小组", width: 24), SheetColumn("工作单位及职务", width: 32), SheetColumn("状态"),
            SheetColumn("签到方式"), SheetColumn("签到时间", width: 18),
        ]
    ) { line in
        [
            .text(line.activity.name), .day(line.activity.heldOn), .text(line.entry.code), .text(line.entry.name),
            .text(optional: line.entry.delegation), .text(optional: line.entry.group), .text(optional: line.entry.post),
            .text(line.entry.state.title), .text(optional: line.entry.checkedInBy?.title),
            .text(optional: line.entry.checkedInAt?.minuteText),
        ]
    }
}
