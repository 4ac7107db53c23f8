import Kernel
import Storage
import Web

/// What an import would do, and, once confirmed, what it did.
struct LedgerPreviewPage {
    private let app: Application
    private let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    /// Runs the import and undoes it.
    func preview() async throws -> WebResponse {
        let report = try await run(try await files(), .check)
        let id = try visit.parameter("id")
        let differs = report.newCount + report.changedCount > 0
        return .page("检查结果", wide: true) {
            PageHeader("检查结果", lead: report.headline, crumbs: [Link("导入台账", "/ledgers")])
            if report.hasFaults {
                Callout(.late, "有 \(report.faultCount) 处错误。请改正文件后重新上传，或只导入没有错误的行。") {
                    Link("重新上传", "/ledgers")
                }
                if differs {
                    FormView(
                        action: "/ledgers/\(id)", csrf: visit.csrf, submit: "只导入没有错误的行",
                        next: "出错的行不写入，可以下载改正", fields: [.hidden("mode", "skipBadRows")])
                }
            } else if differs {
                FormView(
                    action: "/ledgers/\(id)", csrf: visit.csrf, submit: "确认导入",
                    next: "新增 \(report.newCount) 行，改动 \(report.changedCount) 行", fields: [.hidden("mode", "write")])
            } else {
                Callout(.done, "与库里的内容相同，不需要导入。") { Link("导入别的文件", "/ledgers") }
            }
            LedgerReportView(report)
        }
    }

    /// Runs the import for good. The files are removed; with bad rows these take their place.
    func confirm() async throws -> WebResponse {
        let mode: LedgerImport.Mode = visit.form.text("mode") == "skipBadRows" ? .skipBadRows : .write
        let id: ID<LedgerUpload> = try visit.id("id")
        let report = try await run(try await files(), mode)
        let scope = visit.scope
        if mode == .skipBadRows || !report.hasFaults {
            try await app.database.write { db in try LedgerUpload.replace(id, with: report.badRows, scope, db) }
        }
        return .page("导入结果", status: report.isWritten ? 200 : report.hasFaults ? 422 : 200, wide: true) {
            PageHeader("导入结果", lead: report.headline, crumbs: [Link("导入台账", "/ledgers")])
            if !report.badRows.isEmpty {
                Callout(.late, "没有导入的行可以下载，改正后再上传（保留一天）。") {
                    ul {
                        for (number, file) in report.badRows.enumerated() {
                            li { Link(file.name, "/ledgers/\(id)/files/\(number)") }
                        }
                    }
                }
            }
            nextSteps(after: report)
            LedgerReportView(report)
        }
    }

    /// The pages where the office goes on, in one line.
    private func nextSteps(after report: LedgerReport) -> HTML {
        let imported = Set(report.parts.filter { $0.new + $0.changed > 0 }.map(\.ledger))
        let steps = app.ledgers.filter { imported.contains($0.name) }.flatMap(\.nextSteps)
        guard report.isWritten, !steps.isEmpty else { return .empty }
        return p {
            strong("下一步：")
            for (place, step) in steps.enumerated() {
                if place > 0 { "　" }
                Link(step.title, step.path)
            }
        }
    }

    /// One of the files: rows that were not imported.
    func file() async throws -> WebResponse {
        let files = try await files()
        let number = try visit.number("number")
        guard files.indices.contains(number) else { throw Failure.notFound("没有这个文件。") }
        let file = files[number]
        let type = file.isWorkbook ? LedgerTemplate.type : "text/csv; charset=utf-8"
        return .download(filename: file.name, type: type, bytes: file.bytes)
    }

    private func files() async throws -> [LedgerFile] {
        let id: ID<LedgerUpload> = try visit.id("id")
        let scope = visit.scope
        return try await app.database.read { db in try LedgerUpload.files(id, of: scope, db) }
    }

    private func run(_ files: [LedgerFile], _ mode: LedgerImport.Mode) async throws -> LedgerReport {
        let scope = visit.scope
        return try await LedgerImport(app).run(files, mode, over: app.database) { _ in scope }
    }
}
