import Documents
import Foundation
import Kernel
import Platform
import Representatives
import Storage
import Web

/// The list of activities as a file, as it is filtered and sorted. Each export is in the audit trail.
struct ActivityExport {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func workbook() async throws -> WebResponse {
        let activities = try await activities(as: "xlsx")
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xlsx").path
        try await SheetThread.perform {
            let rows = activities.lazy.map(Self.cells)
            try Workbook.write(to: path, sheets: [SheetSource(name: "代表活动", columns: Self.columns, rows: rows)])
        }
        return .download(
            filename: "代表活动-\(visit.today).xlsx",
            type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file: path, deleteAfter: true)
    }

    func csv() async throws -> WebResponse {
        let activities = try await activities(as: "csv")
        let bytes = try await SheetThread.perform {
            var writer = CSVWriter(columns: Self.columns)
            for activity in activities { writer.append(Self.cells(activity)) }
            return writer.take()
        }
        return .download(filename: "代表活动-\(visit.today).csv", type: "text/csv; charset=utf-8", bytes: bytes)
    }

    private func activities(as format: String) async throws -> [ListedActivity] {
        let listing = ActivityListRequest(visit).listing
        let scope = visit.scope
        let activities = try await app.database.read { db in try listing.all(for: scope, db) }
        let details = ["format": format, "rows": String(activities.count)]
        try await app.database.write { db in
            try Audit.append(
                "representatives.activities.exported", on: Reference("platform.office", scope.office), details,
                by: scope, db)
        }
        return activities
    }

    private static let columns = [
        SheetColumn("活动编号"), SheetColumn("类型"), SheetColumn("名称", width: 40), SheetColumn("日期", .day),
        SheetColumn("主办", width: 20), SheetColumn("代表小组", width: 24), SheetColumn("参加人次", .integer),
        SheetColumn("接待群众人次", .integer), SheetColumn("社情民意条数", .integer), SheetColumn("状态"),
    ]

    @Sendable private static func cells(_ activity: ListedActivity) -> [SheetCell] {
        [
            .text(activity.code), .text(activity.kindWord), .text(activity.name), .day(activity.heldOn),
            .text(activity.host), .text(optional: activity.group), .integer(Int64(activity.attended)),
            .integer(Int64(activity.received)), .integer(Int64(activity.opinions)), .text(activity.state.title),
        ]
    }
}
