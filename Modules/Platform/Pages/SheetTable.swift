import Documents
import Foundation
import Web

/// A table to take along as a file: its columns, and what a row has in them. A list with its filter is a `SheetExport`.
public struct SheetTable<Row: Sendable>: Sendable {
    private let title: String
    private let columns: [SheetColumn]
    private let cells: @Sendable (Row) -> [SheetCell]

    /// - Parameter title: names the sheet: "代表名册".
    public init(_ title: String, columns: [SheetColumn], cells: @escaping @Sendable (Row) -> [SheetCell]) {
        self.title = title
        self.columns = columns
        self.cells = cells
    }

    /// The table as one sheet of a workbook.
    public func sheet(_ rows: [Row]) -> SheetSource {
        SheetSource(name: title, columns: columns, rows: rows.lazy.map(cells))
    }

    /// A workbook of this sheet alone; `name` is the file's without its ending.
    public func workbook(_ rows: [Row], named name: String) async throws -> WebResponse {
        try await .workbook(named: name) { [sheet(rows)] }
    }

    /// `name` is the file's without its ending.
    public func csv(_ rows: [Row], named name: String) async throws -> WebResponse {
        let bytes = try await SheetThread.perform { [columns, cells] in
            var writer = CSVWriter(columns: columns)
            for row in rows { writer.append(cells(row)) }
            return writer.take()
        }
        return .download(filename: "\(name).csv", type: "text/csv; charset=utf-8", bytes: bytes)
    }
}

extension WebResponse {
    /// A workbook to take along; `name` is the file's without its ending.
    ///
    /// - Throws: `Failure.invalid` for what Excel cannot hold, `.unavailable` when the disk refuses.
    public static func workbook(
        named name: String, sheets: @escaping @Sendable () -> [SheetSource]
    ) async throws -> WebResponse {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("renda-\(UUID().uuidString).xlsx")
        try await SheetThread.perform { try Workbook.write(to: file.path, sheets: sheets()) }
        return .download(
            filename: "\(name).xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            file: file.path, deleteAfter: true)
    }
}
