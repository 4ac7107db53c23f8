import Documents
import Foundation
import Web

/// Rows as a file to take along: a workbook or CSV of the same columns.
struct RegisterSheet: Sendable {
    /// Of the sheet, and of the file before the day.
    let name: String
    let columns: [SheetColumn]
    let rows: [[SheetCell]]

    func workbook(_ visit: Visit) async throws -> WebResponse {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xlsx").path
        try await SheetThread.perform {
            try Workbook.write(to: path, sheets: [SheetSource(name: name, columns: columns, rows: rows)])
        }
        return .download(
            filename: "\(name)-\(visit.today).xlsx",
            type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file: path, deleteAfter: true)
    }

    func csv(_ visit: Visit) async throws -> WebResponse {
        let bytes = try await SheetThread.perform {
            var writer = CSVWriter(columns: columns)
            for row in rows { writer.append(row) }
            return writer.take()
        }
        return .download(filename: "\(name)-\(visit.today).csv", type: "text/csv; charset=utf-8", bytes: bytes)
    }
}
