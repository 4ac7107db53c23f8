import Documents
import Kernel
import Storage
import Web

/// A form with its fields, and the office's own template for it.
struct LetterFormPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    private struct Line {
        let field: String
        let sample: String
        let hint: String
    }

    func response(failure: Failure? = nil) async throws -> WebResponse {
        let form = try app.letter(try visit.parameter("form"))
        let scope = visit.scope
        let (versions, own) = try await app.database.read { db in
            (
                try LetterTemplate.all(of: form.key, in: scope.office, db),
                try LetterTemplate.bytes(inUseFor: form.key, in: scope.office, db)
            )
        }
        let current = versions.first { $0.endedAt == nil }
        let problem = try await SheetThread.perform { own.flatMap(LetterTemplate.problem) }
        let path = "/letters/forms/\(form.key)"
        return .page(form.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                form.title, lead: lead(current, problem),
                crumbs: [Link("文书", "/letters")]
            ) {
                a("下载系统自带的样式", .href("\(path)/house.docx"), .class("button"))
                a("用示例内容预览", .href("\(path)/sample.docx"), .class("button"))
            }
            Panel("换用本单位的模板") {
                FormView(
                    action: path, csrf: visit.csrf, submit: "检查并启用", next: "之后：下载和成批生成都用这个模板，旧版保留。",
                    fields: [
                        .file(
                            "file", "Word 模板", accept: ".docx",
                            hint: "先下载系统自带的样式，在 Word 或 WPS 里改好版式；要填的地方写 {{字段}}，名称见下表。",
                            required: true)
                    ], failure: failure)
                if current != nil {
                    ActionForms(
                        csrf: visit.csrf,
                        [ActionForm("恢复系统自带的样式", action: "\(path)/house", submit: "恢复系统自带的样式")], prefix: "house")
                }
            }
            DataTable(
                lines(form), caption: "可用的字段",
                columns: [.text("字段") { "{{\($0.field)}}" }, .text("例") { $0.sample }, .text("说明") { $0.hint }])
            if !versions.isEmpty {
                DataTable(
                    versions, caption: "本单位的模板",
                    columns: [
                        .number("版本") { $0.version },
                        .link("文件", { $0.fileName }, href: { "/letters/templates/\($0.id)" }),
                        .text("上传") { "\($0.addedBy)，\($0.addedAt.minuteText)" },
                        .text("停用") { version in
                            version.endedAt.map { "\(version.endedBy ?? "")，\($0.minuteText)" } ?? "使用中"
                        },
                    ])
            }
        }
    }

    private func lead(_ current: LetterTemplate?, _ problem: String?) -> String {
        guard let current else { return "现在用的是系统自带的样式。" }
        guard let problem else { return "现在用的是本单位模板第 \(current.version) 版。" }
        return "本单位模板第 \(current.version) 版不能再用：\(problem)现在用的是系统自带的样式，请把模板改好后重新上传。"
    }

    private func lines(_ form: LetterForm) -> [Line] {
        form.fields.map { Line(field: $0.name, sample: $0.sample, hint: "") }
            + form.lists.flatMap { list in
                list.fields.map {
                    Line(field: "\(list.name).\($0.name)", sample: $0.sample, hint: "写在表格的一行里，有几条就有几行")
                }
            }
    }

    func upload() async throws -> WebResponse {
        let form = try app.letter(try visit.parameter("form"))
        let scope = visit.scope
        do {
            let upload = try visit.form.upload("file", "Word 模板")
            let name = upload.filename.trimmed
            guard (1...120).contains(name.count), !name.hasControlCharacters else {
                throw Failure.invalid(field: "file", "文件名太长，或含有不能用的字符，请改名后再上传。")
            }
            let template = try await SheetThread.perform { try LetterTemplate.checked(upload.bytes, for: form) }
            try await app.database.write { db in
                try LetterTemplate.add(template, named: name, for: form, by: scope, db)
            }
        } catch let failure as Failure where failure.kind == .invalid {
            return try await response(failure: failure)
        }
        return .redirect(to: "/letters/forms/\(form.key)", done: "已启用。请用示例内容预览一次，看看版式。")
    }

    func returnToHouse() async throws -> WebResponse {
        let form = try app.letter(try visit.parameter("form"))
        let scope = visit.scope
        try await app.database.write { db in try LetterTemplate.returnToHouse(form, by: scope, db) }
        return .redirect(to: "/letters/forms/\(form.key)", done: "已恢复系统自带的样式。")
    }

    /// With its fields open: what an office makes its own of.
    func house() async throws -> WebResponse {
        let form = try app.letter(try visit.parameter("form"))
        let bytes = try await SheetThread.perform { try form.house.bytes() }
        return .download(filename: "\(form.title)-模板.docx", type: WordDocument.mediaType, bytes: bytes)
    }

    func sample() async throws -> WebResponse {
        let form = try app.letter(try visit.parameter("form"))
        let scope = visit.scope
        let own = try await app.database.read { db in
            try LetterTemplate.bytes(inUseFor: form.key, in: scope.office, db)
        }
        let bytes = try await SheetThread.perform {
            try form.document(form.sample, by: own.flatMap(LetterTemplate.usable))
        }
        return .download(filename: "\(form.title)-示例.docx", type: WordDocument.mediaType, bytes: bytes)
    }

    static func version(_ app: Application, _ visit: Visit) async throws -> WebResponse {
        let id: LetterTemplateID = try visit.id("template")
        let office = visit.scope.office
        let bytes = try await app.database.read { db in try LetterTemplate.bytes(of: id, in: office, db) }
        guard let bytes else { throw Failure.notFound("没有这个模板。") }
        return .download(filename: "模板.docx", type: WordDocument.mediaType, bytes: bytes)
    }
}
