import Documents
import Foundation
import Kernel
import Platform
import Storage
import Web

/// A table of this room as a file.
struct ParticipationSheet: Sendable {
    let name: String
    let columns: [SheetColumn]
    let rows: [[SheetCell]]

    func workbook(on day: Day) async throws -> WebResponse {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xlsx").path
        try await SheetThread.perform {
            try Workbook.write(to: path, sheets: [SheetSource(name: name, columns: columns, rows: rows)])
        }
        return .download(
            filename: "\(name)-\(day).xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            file: path, deleteAfter: true)
    }

    func csv(on day: Day) async throws -> WebResponse {
        let bytes = try await SheetThread.perform {
            var writer = CSVWriter(columns: columns)
            for row in rows { writer.append(row) }
            return writer.take()
        }
        return .download(filename: "\(name)-\(day).csv", type: "text/csv; charset=utf-8", bytes: bytes)
    }
}
