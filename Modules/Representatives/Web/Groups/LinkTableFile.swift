import Documents
import Foundation
import Kernel
import Platform
import Storage
import Web

/// A list as a file, .xlsx or .csv; each export is in the audit trail.
struct LinkTableFile: Sendable {
    /// More than any office has; beyond it the message says so instead of a file cut in silence.
    static let limit = 100_000

    /// The file's name without its ending, and the sheet's.
    let name: String
    /// What the audit trail calls it: "representatives.groups.exported".
    let action: String
    let columns: [SheetColumn]
    let rows: [[SheetCell]]

    func response(_ format: Format, _ app: Application, _ visit: Visit) async throws -> WebResponse {
        guard rows.count <= Self.limit else { throw Failure.invalid("一次最多导出 \(Self.limit) 条，请先筛选。") }
        let scope = visit.scope
        let details = ["format": format.rawValue, "list": name, "rows": String(rows.count)]
        try await app.database.write { [action] db in
            try Audit.append(action, on: Reference("platform.office", scope.office), details, by: scope, db)
        }
        switch format {
        case .xlsx: return try await workbook(visit)
        case .csv: return try await text(visit)
        }
    }

    enum Format: String, CaseIterable { case xlsx, csv }

    private func workbook(_ visit: Visit) async throws -> WebResponse {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xlsx").path
        try await SheetThread.perform {
            try Workbook.write(to: path, sheets: [SheetSource(name: name, columns: columns, rows: rows)])
        }
        return .download(
            filename: "\(name)-\(visit.today).xlsx",
            type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file: path, deleteAfter: true)
    }

    private func text(_ visit: Visit) async throws -> WebResponse {
        let bytes = try await SheetThread.perform {
            var writer = CSVWriter(columns: columns)
            for row in rows { writer.append(row) }
            return writer.take()
        }
        return .download(filename: "\(name)-\(visit.today).csv", type: "text/csv; charset=utf-8", bytes: bytes)
    }

    /// Both routes of a list: `path` without the ending.
    static func routes(
        _ path: String, _ permission: Permission, _ title: String, _ app: Application,
        _ make: @escaping @Sendable (Visit) async throws -> LinkTableFile
    ) -> [Route] {
        Format.allCases.map { format in
            .get("\(path).\(format.rawValue)", .holding(permission), "\(title)（\(format.rawValue)）") { visit in
                try await make(visit).response(format, app, visit)
            }
        }
    }
}
