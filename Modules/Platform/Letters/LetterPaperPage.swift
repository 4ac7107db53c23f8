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
        let id: ID<Never> = try visit.id("paper")
        let scope = visit.scope
        let (values, own) = try await app.database.read { db in
            (
                try form.values(of: id, for: scope, db),
                try LetterTemplate.bytes(inUseFor: form.key, in: scope.office, db)
            )
        }
        let isUsable = try await SheetThread.perform { own.flatMap(LetterTemplate.usable) != nil }
        return .page(form.title) {
            PageHeader(form.title, lead: "按浏览器的“打印”，或下载后在 Word、WPS 里修改。") {
                a("下载 Word 文件", .href("/letters/papers/\(form.key)/\(id)/docx"), .class("button"))
            }
            if isUsable {
                p("本单位另有模板：下载的 Word 文件用的是本单位的模板，本页是系统自带的样式。", .class("hint screen-only"))
            } else if own != nil {
                p("本单位的模板不能再用，下载的 Word 文件也是系统自带的样式。", .class("hint screen-only"))
            }
            LetterSheet(form.house.filled(with: values))
        }
    }

    func docx() async throws -> WebResponse {
        let form = try app.letter(try visit.parameter("form"))
        let id: ID<Never> = try visit.id("paper")
        let scope = visit.scope
        let (values, bytes) = try await app.database.read { db in
            (
                try form.values(of: id, for: scope, db),
                try LetterTemplate.bytes(inUseFor: form.key, in: scope.office, db)
            )
        }
        let written = try await SheetThread.perform {
            try form.document(values, by: bytes.flatMap(LetterTemplate.usable))
        }
        return .download(filename: form.fileName(values), type: WordDocument.mediaType, bytes: written)
    }
}
