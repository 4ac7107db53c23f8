import Documents
import Kernel
import Storage
import Web

/// One letter about one thing, to print or to take along.
struct LetterPaperPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let form = try app.letter(try visit.parameter("form"))
        let id = try visit.parameter("paper")
        let scope = visit.scope
        let (values, own) = try await app.database.read { db in
            (try form.values(at: id, for: scope, db), try form.template(in: scope.office, db))
        }
        let style = try await LetterStyle(of: own)
        return .page(form.title) {
            PageHeader(form.title, lead: lead(style)) {
                a("下载 Word 文件", .href("/letters/papers/\(form.key)/\(id)/docx"), .class("button primary"))
            }
            if style == .unusable {
                p("本单位的模板不能再用，下载的 Word 文件也是系统自带的样式。", .class("hint screen-only"))
            }
            if style != .own { LetterSheet(form.house.filled(with: values)) }
        }
    }

    private func lead(_ style: LetterStyle) -> String {
        style == .own
            ? "这件文书用本单位的模板，以按模板填好的 Word 文件为准：请下载，在 Word、WPS 里打印。" : "按浏览器的“打印”，或下载后在 Word、WPS 里修改。"
    }

    func docx() async throws -> WebResponse {
        let form = try app.letter(try visit.parameter("form"))
        let id = try visit.parameter("paper")
        let scope = visit.scope
        let (values, bytes) = try await app.database.read { db in
            (
                try form.values(at: id, for: scope, db),
                try LetterTemplate.bytes(inUseFor: form.key, in: scope.office, db)
            )
        }
        let written = try await SheetThread.perform {
            try form.document(values, by: bytes.flatMap(LetterTemplate.usable))
        }
        return .download(filename: form.fileName(values), type: WordDocument.mediaType, bytes: written)
    }
}
