import Documents
import Foundation
import Kernel
import Platform
import Representatives
import Storage
import Web

/// The list as it is filtered and sorted, as a file; telephones stay masked. Each export is in the audit trail.
func exports(_ application: Application) -> [Route] {
    [
        .get("/representatives/export.xlsx", .holding(.readRepresentatives), "导出代表名册（Excel）") { visit in
            let tenures = try await exported(visit, as: "xlsx", application)
            let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xlsx").path
            try await SheetThread.perform {
                let rows = tenures.lazy.map(cells(of:))
                try Workbook.write(to: path, sheets: [SheetSource(name: "代表名册", columns: columns, rows: rows)])
            }
            return .download(
                filename: "代表名册-\(visit.today).xlsx",
                type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file: path,
                deleteAfter: true)
        },
        .get("/representatives/export.csv", .holding(.readRepresentatives), "导出代表名册（CSV）") { visit in
            let tenures = try await exported(visit, as: "csv", application)
            let bytes = try await SheetThread.perform {
                var writer = CSVWriter(columns: columns)
                for tenure in tenures { writer.append(cells(of: tenure)) }
                return writer.take()
            }
            return .download(
                filename: "代表名册-\(visit.today).csv", type: "text/csv; charset=utf-8", bytes: bytes)
        },
    ]
}

private func exported(_ visit: Visit, as format: String, _ application: Application) async throws -> [ListedTenure] {
    let listing = ListRequest(visit).listing
    let scope = visit.scope
    let tenures = try await application.database.read { db in try listing.all(for: scope, db) }
    let office = Reference("platform.office", scope.office)
    let details = ["format": format, "rows": String(tenures.count)]
    try await application.database.write { db in
        try Audit.append("representatives.exported", on: office, details, by: scope, db)
    }
    return tenures
}

private let columns = [
    SheetColumn("代表编号"), SheetColumn("姓名", width: 12), SheetColumn("性别", width: 8), SheetColumn("层级", width: 8),
    SheetColumn("届次", .integer), SheetColumn("代表团"), SheetColumn("代表小组", width: 24),
    SheetColumn("工作单位及职务", width: 32), SheetColumn("手机号码"), SheetColumn("状态"),
]

@Sendable private func cells(of tenure: ListedTenure) -> [SheetCell] {
    [
        .text(tenure.code), .text(tenure.name), .text(tenure.sex.title), .text(tenure.level.title),
        .integer(Int64(tenure.term)), .text(optional: tenure.delegation), .text(optional: tenure.group),
        .text(optional: tenure.post), .text(optional: tenure.phone), .text(tenure.state.title),
    ]
}
