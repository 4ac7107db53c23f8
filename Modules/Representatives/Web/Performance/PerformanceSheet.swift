import Documents
import Foundation
import Kernel
import Platform
import Storage
import Web

/// A table as a file to take along.
struct PerformanceSheet: Sendable {
    /// The file's name, without day and ending; the sheet's too.
    let name: String
    let columns: [SheetColumn]
    let rows: [[SheetCell]]

    func workbook(on today: Day) async throws -> WebResponse {
        try await Self.workbook(name, [self], on: today)
    }

    /// Several tables in one file.
    static func workbook(_ name: String, _ sheets: [PerformanceSheet], on today: Day) async throws -> WebResponse {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xlsx").path
        try await SheetThread.perform {
            try Workbook.write(
                to: path, sheets: sheets.map { SheetSource(name: $0.name, columns: $0.columns, rows: $0.rows) })
        }
        return .download(
            filename: "\(name)-\(today).xlsx",
            type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file: path, deleteAfter: true)
    }

    func csv(on today: Day) async throws -> WebResponse {
        let (columns, rows) = (columns, rows)
        let bytes = try await SheetThread.perform {
            var writer = CSVWriter(columns: columns)
            for row in rows { writer.append(row) }
            return writer.take()
        }
        return .download(filename: "\(name)-\(today).csv", type: "text/csv; charset=utf-8", bytes: bytes)
    }
}
