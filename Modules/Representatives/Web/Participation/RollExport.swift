import Documents
import Kernel
import Platform
import Representatives
import Storage
import Web

/// The roll as a file, as it is filtered. Reasons of leave stay in the program; each export is in the audit trail.
struct RollExport {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func workbook() async throws -> WebResponse { try await sheet("xlsx").workbook(on: visit.today) }
    func csv() async throws -> WebResponse { try await sheet("csv").csv(on: visit.today) }

    private func sheet(_ format: String) async throws -> ParticipationSheet {
        let request = try RollRequest(visit)
        let scope = visit.scope
        let (activity, entries) = try await app.database.write { db in
            let activity = try ParticipatedActivity.find(request.activity, in: scope.office, db)
            let (entries, total) = try RollEntry.page(
                request.filter, of: request.activity, limit: RollEntry.limit, offset: 0, in: scope.office, db)
            guard total <= RollEntry.limit else { throw Failure.invalid("一次最多导出 \(RollEntry.limit) 位，请先筛选。") }
            try Audit.append(
                "representatives.attendance.exported", on: activity.reference,
                ["format": format, "rows": String(entries.count)], by: scope, db)
            return (activity, entries)
        }
        return ParticipationSheet(
            name: "活动名单", columns: Self.columns, rows: entries.map { Self.cells($0, activity) })
    }

    private static let columns = [
        SheetColumn("活动", width: 32), SheetColumn("日期", .day), SheetColumn("代表编号"), SheetColumn("姓名", width: 12),
        SheetColumn("代表团"), SheetColumn("代表小组", width: 24), SheetColumn("工作单位及职务", width: 32), SheetColumn("状态"),
        SheetColumn("签到方式"), SheetColumn("签到时间", width: 18),
    ]

    private static func cells(_ entry: RollEntry, _ activity: ParticipatedActivity) -> [SheetCell] {
        [
            .text(activity.name), .day(activity.heldOn), .text(entry.code), .text(entry.name),
            .text(optional: entry.delegation), .text(optional: entry.group), .text(optional: entry.post),
            .text(entry.state.title), .text(optional: entry.checkedInBy?.title),
            .text(optional: entry.checkedInAt?.minuteText),
        ]
    }
}
