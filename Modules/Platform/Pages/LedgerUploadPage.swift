import Kernel
import Storage
import Web

/// Where the files are chosen, with a template for each ledger.
struct LedgerUploadPage {
    private let app: Application
    private let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response(failure: Failure? = nil) -> WebResponse {
        .page("导入台账", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("导入台账", lead: "文件名或工作表名就是台账的名称；可一次选多个文件，先后不限。")
            FormView(
                action: "/ledgers", csrf: visit.csrf, submit: "上传并检查", next: "下一步：先看检查结果，确认后才写入",
                fields: [
                    .file(
                        "files", "台账文件", accept: ".csv,.xlsx", multiple: true,
                        hint: ".csv 或 .xlsx；编码 UTF-8 或 GB18030 均可", required: true)
                ], failure: failure)
            DataTable(
                app.ledgers, caption: "台账和它们的列",
                columns: [
                    .text("台账") { $0.name },
                    .text("列") { $0.columns.map { $0.title + ($0.isRequired ? "（必填）" : "") }.joined(separator: "、") },
                    .html("模板") { Link("下载模板", "/ledgers/templates/\($0.name)").html },
                ])
        }
    }

    func upload() async throws -> WebResponse {
        let files = visit.form.uploads("files").map { LedgerFile($0.filename.trimmed, $0.bytes) }
        guard !files.isEmpty else { return response(failure: .invalid(field: "files", "请选择要导入的文件。")) }
        if files.contains(where: { $0.name.isEmpty || $0.name.count > 200 || $0.name.hasControlCharacters }) {
            return response(failure: .invalid(field: "files", "文件名太长，或含有不能用的字符，请改名后再上传。"))
        }
        let scope = visit.scope
        let id = try await app.database.write { db in try LedgerUpload.keep(files, for: scope, db) }
        return .redirect(to: "/ledgers/\(id)")
    }
}
