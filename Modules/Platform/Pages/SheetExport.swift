import Documents
import Foundation
import Kernel
import Storage
import Web

/// A list as a file: every row of its filter, not only the page. Each export is in the audit trail: who, what, how many.
public struct SheetExport<Row: Sendable>: Sendable {
    private let title: String
    private let action: String
    private let columns: [SheetColumn]
    private let cells: @Sendable (Row) -> [SheetCell]

    /// - Parameters:
    ///   - title: names the sheet and, with the day, the file: "代表名册".
    ///   - action: what the audit trail calls it: "representatives.exported".
    public init(
        _ title: String, action: String, columns: [SheetColumn], cells: @escaping @Sendable (Row) -> [SheetCell]
    ) {
        self.title = title
        self.action = action
        self.columns = columns
        self.cells = cells
    }

    /// The routes of `path`.xlsx and `path`.csv.
    public func routes(
        _ path: String, _ access: MemberAccess, _ app: Application,
        rows: @escaping @Sendable (Visit, any Connection) throws -> [Row]
    ) -> [Route] {
        [
            .get("\(path).xlsx", access, "导出\(title)（Excel）") { visit in
                let rows = try await exported(as: "xlsx", visit, app, rows)
                return .download(
                    filename: "\(title)-\(visit.today).xlsx",
                    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    bytes: try await workbook(rows))
            },
            .get("\(path).csv", access, "导出\(title)（CSV）") { visit in
                let rows = try await exported(as: "csv", visit, app, rows)
                return .download(
                    filename: "\(title)-\(visit.today).csv", type: "text/csv; charset=utf-8", bytes: try await csv(rows)
                )
            },
        ]
    }

    private func exported(
        as format: String, _ visit: Visit, _ app: Application,
        _ read: @escaping @Sendable (Visit, any Connection) throws -> [Row]
    ) async throws -> [Row] {
        let rows = try await app.database.read { db in try read(visit, db) }
        guard rows.count <= sheetExportLimit else {
            throw Failure.invalid("一次最多导出 \(sheetExportLimit) 行，请先筛选。")
        }
        let office = Reference("platform.office", visit.scope.office)
        let details = ["format": format, "rows": String(rows.count)]
        let (action, scope) = (action, visit.scope)
        try await app.database.write { db in try Audit.append(action, on: office, details, by: scope, db) }
        return rows
    }

    private func workbook(_ rows: [Row]) async throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("renda-\(UUID().uuidString).xlsx")
        let (title, columns, cells) = (title, columns, cells)
        return try await SheetThread.perform {
            defer { try? FileManager.default.removeItem(at: file) }
            try Workbook.write(
                to: file.path, sheets: [SheetSource(name: title, columns: columns, rows: rows.lazy.map(cells))])
            return [UInt8](try Data(contentsOf: file))
        }
    }

    private func csv(_ rows: [Row]) async throws -> [UInt8] {
        let (columns, cells) = (columns, cells)
        return try await SheetThread.perform {
            var writer = CSVWriter(columns: columns)
            for row in rows { writer.append(cells(row)) }
            return writer.take()
        }
    }
}

/// As many rows as a file takes; one more is asked for, so that the message says it instead of a file cut in silence.
public let sheetExportLimit = 100_000
