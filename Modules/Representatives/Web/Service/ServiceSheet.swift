import Documents
import Foundation
import Kernel
import Web

/// A table to be taken along, as .xlsx or .csv.
struct ServiceSheet: Sendable {
    let name: String
    let columns: [SheetColumn]
    let rows: [[SheetCell]]

    func workbook() async throws -> WebResponse {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xlsx").path
        let (name, columns, rows) = (name, columns, rows)
        try await SheetThread.perform {
            try Workbook.write(to: path, sheets: [SheetSource(name: name, columns: columns, rows: rows)])
        }
        return .download(
            filename: "\(name).xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            file: path, deleteAfter: true)
    }

    func csv() async throws -> WebResponse {
        let (columns, rows) = (columns, rows)
        let bytes = try await SheetThread.perform {
            var writer = CSVWriter(columns: columns)
            for row in rows { writer.append(row) }
            return writer.take()
        }
        return .download(filename: "\(name).csv", type: "text/csv; charset=utf-8", bytes: bytes)
    }

    /// By the format that the route is for: "xlsx" or "csv".
    func file(_ format: String) async throws -> WebResponse {
        format == "csv" ? try await csv() : try await workbook()
    }

    static let formats = ["xlsx", "csv"]
}
