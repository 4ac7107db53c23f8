import Documents
import Kernel
import Storage
import Web

/// A list as a file: every row of its filter, not only the page. Each export is in the audit trail: who, what, how many.
public struct SheetExport<Row: Sendable>: Sendable {
    private let title: String
    private let action: String
    private let table: SheetTable<Row>

    /// - Parameters:
    ///   - title: names the sheet and, with the day, the file: "代表名册".
    ///   - action: what the audit trail calls it: "representatives.exported".
    public init(
        _ title: String, action: String, columns: [SheetColumn], cells: @escaping @Sendable (Row) -> [SheetCell]
    ) {
        self.title = title
        self.action = action
        table = SheetTable(title, columns: columns, cells: cells)
    }

    /// The routes of `path`.xlsx and `path`.csv.
    ///
    /// - Parameters:
    ///   - part: what the list is about when it is always about a part: "2024年". It is in the file's name.
    ///   - object: what the trail says was exported; the office when nil.
    ///   - rows: reads the rows, and one more than `sheetExportLimit` when there are that many.
    public func routes(
        _ path: String, _ access: MemberAccess, _ app: Application,
        of part: @escaping @Sendable (Visit) -> String? = { _ in nil },
        on object: @escaping @Sendable (Visit) throws -> Reference? = { _ in nil },
        rows: @escaping @Sendable (Visit, any Connection) throws -> [Row]
    ) -> [Route] {
        let taken: @Sendable (String, Visit) async throws -> [Row] = { format, visit in
            let found = try await app.database.read { db in try rows(visit, db) }
            guard found.count <= sheetExportLimit else {
                throw Failure.invalid("一次最多导出 \(sheetExportLimit) 行，请先筛选。")
            }
            let reference = try object(visit) ?? Reference("platform.office", visit.scope.office)
            var details = ["format": format, "list": title, "rows": String(found.count)]
            details["part"] = part(visit)
            try await app.database.write { [action, details] db in
                try Audit.append(action, on: reference, details, by: visit.scope, db)
            }
            return found
        }
        let name: @Sendable (Visit) -> String = { visit in
            [title, part(visit), visit.today.description].compactMap { $0 }.joined(separator: "-")
        }
        return [
            .get("\(path).xlsx", access, "导出\(title)（Excel）") { visit in
                try await table.workbook(try await taken("xlsx", visit), named: name(visit))
            },
            .get("\(path).csv", access, "导出\(title)（CSV）") { visit in
                try await table.csv(try await taken("csv", visit), named: name(visit))
            },
        ]
    }
}

/// As many rows as a file takes; one more is asked for, so that the message says it instead of a file cut in silence.
public let sheetExportLimit = 100_000
