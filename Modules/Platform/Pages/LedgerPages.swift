import Documents
import Foundation
import Kernel
import Storage
import Web

/// 导入台账: upload, preview, confirm.
public func ledgerPages(_ app: Application) -> [Route] {
    [
        .get("/ledgers", .holding(.importLedgers), "选择要导入的台账") { visit in
            LedgerUploadPage(app, visit).response()
        },
        .post("/ledgers", .holding(.importLedgers), "上传台账", bodyLimit: LedgerUpload.sizeLimit) { visit in
            try await LedgerUploadPage(app, visit).upload()
        },
        .get("/ledgers/templates/{name}", .holding(.importLedgers), "下载台账模板") { visit in
            try await LedgerTemplate.download(try visit.parameter("name"), app)
        },
        .get("/ledgers/{id}", .holding(.importLedgers), "预览要导入的台账") { visit in
            try await LedgerPreviewPage(app, visit).preview()
        },
        .post("/ledgers/{id}", .holding(.importLedgers), "确认导入台账") { visit in
            try await LedgerPreviewPage(app, visit).confirm()
        },
        .get("/ledgers/{id}/files/{number}", .holding(.importLedgers), "下载没有导入的行") { visit in
            try await LedgerPreviewPage(app, visit).file()
        },
    ]
}

/// An empty workbook with a ledger's columns.
enum LedgerTemplate {
    static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    /// Throws `notFound` for an unknown ledger.
    static func download(_ name: String, _ app: Application) async throws -> WebResponse {
        guard let ledger = app.ledgers.first(where: { $0.name == name }) else {
            throw Failure.notFound("没有台账“\(name)”。")
        }
        let path = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID().uuidString).xlsx").path
        try await SheetThread.perform {
            let columns = ledger.columns.map(\.sheetColumn)
            try Workbook.write(to: path, sheets: [SheetSource(name: ledger.name, columns: columns, rows: [])])
        }
        return .download(filename: "\(ledger.name).xlsx", type: type, file: path, deleteAfter: true)
    }
}

extension LedgerColumn {
    fileprivate var sheetColumn: SheetColumn {
        switch kind {
        // A birth month typed into a column of days would become its first day.
        case .day: SheetColumn(title, .day)
        case .integer: SheetColumn(title, .integer)
        default: SheetColumn(title)
        }
    }
}
