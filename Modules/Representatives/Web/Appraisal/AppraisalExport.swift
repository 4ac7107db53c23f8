import Documents
import Foundation
import Kernel
import Platform
import Storage
import Web

/// A list of this room as a file: every row of the filter, not only the page. Each export is in the audit trail.
struct AppraisalExport: Sendable {
    enum Format: String, Sendable { case xlsx, csv }

    /// More than any office has; beyond it the message says so instead of a file cut in silence.
    static let limit = 100_000
    static let auditAction = "representatives.appraisal-exported"

    let name: String
    let columns: [SheetColumn]
    let rows: [[SheetCell]]

    func response(_ format: Format, _ visit: Visit, _ app: Application) async throws -> WebResponse {
        guard rows.count <= Self.limit else { throw Failure.invalid("一次最多导出 \(Self.limit) 条，请先筛选。") }
        let scope = visit.scope
        let details = ["list": name, "format": format.rawValue, "rows": String(rows.count)]
        try await app.database.write { db in
            try Audit.append(
                Self.auditAction, on: Reference("platform.office", scope.office), details, by: scope, db)
        }
        return try await format == .xlsx ? workbook("\(name)-\(visit.today).xlsx") : csv("\(name)-\(visit.today).csv")
    }

    private func workbook(_ filename: String) async throws -> WebResponse {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xlsx").path
        try await SheetThread.perform {
            try Workbook.write(to: path, sheets: [SheetSource(name: name, columns: columns, rows: rows)])
        }
        return .download(
            filename: filename, type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file: path,
            deleteAfter: true)
    }

    private func csv(_ filename: String) async throws -> WebResponse {
        let bytes = try await SheetThread.perform {
            var writer = CSVWriter(columns: columns)
            for row in rows { writer.append(row) }
            return writer.take()
        }
        return .download(filename: filename, type: "text/csv; charset=utf-8", bytes: bytes)
    }
}
