import Documents
import Foundation
import Kernel
import Platform
import Storage
import Suggestions
import Web

/// The list as a file: every row of the filter, not only the page.
struct Export {
    /// More than any office has; beyond it the message says so instead of a file cut in silence.
    static let limit = 100_000

    let app: Application
    let verbs: Suggestions
    let visit: Visit

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
    }

    func workbook() async throws -> WebResponse {
        let rows = try await rows()
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("renda-\(ID<Export>.new()).xlsx").path
        try Workbook.write(
            to: path, sheets: [SheetSource(name: "建议", columns: Self.columns, rows: rows.map(Self.cells))])
        return .download(
            filename: "建议.xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file: path,
            deleteAfter: true)
    }

    func csv() async throws -> WebResponse {
        var writer = CSVWriter(columns: Self.columns)
        for row in try await rows() { writer.append(Self.cells(row)) }
        return .download(filename: "建议.csv", type: "text/csv; charset=utf-8", bytes: writer.take())
    }

    private func rows() async throws -> [SuggestionRow] {
        let filter = ListRequest(visit).filter
        let (verbs, scope) = (verbs, visit.scope)
        let rows = try await app.database.read { db in
            try verbs.list(filter, limit: Self.limit + 1, offset: 0, for: scope, db)
        }
        guard rows.count <= Self.limit else { throw Failure.invalid("一次最多导出 \(Self.limit) 件，请先筛选。") }
        return rows
    }

    private static let columns = [
        SheetColumn("建议编号"), SheetColumn("标题", width: 50), SheetColumn("类别"), SheetColumn("来源"),
        SheetColumn("领衔代表"), SheetColumn("提出日期", .day), SheetColumn("主办单位", width: 24), SheetColumn("交办日期", .day),
        SheetColumn("答复日期", .day), SheetColumn("办理结果"), SheetColumn("代表评价"), SheetColumn("状态"),
        SheetColumn("最近期限", .day),
    ]

    private static func cells(_ row: SuggestionRow) -> [SheetCell] {
        [
            .text(optional: row.number), .text(row.title), .text(optional: row.category), .text(row.origin.title),
            .text(row.leadName), .day(row.proposedOn), .text(optional: row.mainUnit), .day(optional: row.assignedOn),
            .day(optional: row.repliedOn), .text(optional: row.resultClass?.rawValue),
            .text(optional: row.satisfaction?.title), .text(row.state.title), .day(optional: row.dueOn),
        ]
    }
}
