import Documents
import Kernel
import Storage
import Web

/// Where files are chosen or cells pasted, with a template for each ledger.
struct LedgerUploadPage {
    private let app: Application
    private let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response(failure: Failure? = nil) -> WebResponse {
        .page("导入台账", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("导入台账", lead: "从 Excel 里复制粘贴，或者选文件；先检查，确认后才写入。")
            Panel("交来台账") {
                FormView(
                    action: "/ledgers", csrf: visit.csrf, submit: "上传并检查", next: "下一步：先看检查结果，确认后才写入",
                    fields: fields, form: failure == nil ? nil : visit.form, failure: failure)
            }
            DataTable(
                app.ledgers, caption: "台账和它们的列",
                columns: [
                    .text("台账") { $0.name },
                    .text("列") { $0.columns.map { $0.title + Self.need(of: $0) }.joined(separator: "、") },
                    .html("模板") { Link("下载模板", "/ledgers/templates/\($0.name)").html },
                ])
        }
    }

    private static func need(of column: LedgerColumn) -> String {
        column.isFilled ? "（没有这一列时由程序补）" : column.isRequired ? "（必填）" : ""
    }

    private var fields: [FormField] {
        [
            .file(
                "files", "台账文件", accept: ".csv,.xlsx", multiple: true,
                hint: ".csv 或 .xlsx，可一次选多个，先后不限；文件名或工作表名就是台账的名称；Excel、WPS 怎样另存的都能读"),
            .section("不用文件，直接粘贴"),
            .choice(
                "ledger", "粘贴的是哪一张台账", app.ledgers.map { Option($0.name, $0.name) }, style: .menu,
                hint: "粘贴时才要选"),
            // A browser would cut what is longer without a word; the request's own limit refuses it instead.
            .multiline(
                "paste", "从 Excel 里复制，粘贴到这里", hint: "连列名那一行一起选中、复制；列的先后不限，各台账的列见下表",
                maxLength: LedgerUpload.sizeLimit),
        ]
    }

    func upload() async throws -> WebResponse {
        let pasted: LedgerFile?
        do {
            pasted = try await self.pasted()
        } catch let failure as Failure where !failure.fields.isEmpty {
            return response(failure: failure)
        }
        let chosen = visit.form.uploads("files").map { LedgerFile($0.filename.trimmed, $0.bytes) }
        let files = chosen + [pasted].compactMap(\.self)
        guard !files.isEmpty else { return response(failure: .invalid(field: "files", "请选择要导入的文件，或粘贴表格。")) }
        if files.contains(where: { $0.name.isEmpty || $0.name.count > 200 || $0.name.hasControlCharacters }) {
            return response(failure: .invalid(field: "files", "文件名太长，或含有不能用的字符，请改名后再上传。"))
        }
        let scope = visit.scope
        let id = try await app.database.write { db in try LedgerUpload.keep(files, for: scope, db) }
        return .redirect(to: "/ledgers/\(id)")
    }

    private func pasted() async throws -> LedgerFile? {
        guard
            let paste = try LedgerPaste(visit.form["paste"] ?? "", for: visit.form.text("ledger"), of: app.ledgers)
        else { return nil }
        return try await SheetThread.perform { try paste.file() }
    }
}
