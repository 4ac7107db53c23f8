import Kernel
import Storage
import Web

/// How far the letters made at once have come; it looks again by itself, without a script.
struct LetterBundlePage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let id: LetterBundleID = try visit.id("bundle")
        let scope = visit.scope
        let (bundle, problems, own) = try await app.database.read { db in
            let bundle = try LetterBundle.find(id, of: scope, db)
            return (
                bundle, try LetterBundle.problems(of: id, in: scope.office, db),
                try bundle.template.flatMap { try LetterTemplate.bytes(of: $0, in: scope.office, db) }
            )
        }
        let style = try await LetterStyle(of: own)
        let title = app.letters.first { $0.key == bundle.form }?.title ?? "文书"
        let page = WebResponse.page("成批生成\(title)") {
            PageHeader(
                "成批生成\(title)", lead: "要求于 \(bundle.createdAt.minuteText)", crumbs: [Link("文书", "/letters")]
            ) {
                if bundle.state == .ready {
                    a("下载压缩包", .href("/letters/bundles/\(id)/zip"), .class("button primary"))
                }
            }
            FactList([
                Fact("状态") { Status(bundle.state.title, bundle.state.tone) },
                Fact("进度", "第 \(bundle.done) 份，共 \(bundle.total) 份"),
                Fact("样式", words(of: style)),
                Fact("没有生成的", problems.isEmpty ? "没有" : "\(problems.count) 份，见下表"),
                Fact("说明", explanation(bundle)),
            ])
            if bundle.state == .making {
                ActionForms(
                    csrf: visit.csrf,
                    [ActionForm("取消", action: "/letters/bundles/\(id)/cancel", submit: "取消", next: "已生成的也不保留。")])
            }
            if !problems.isEmpty {
                DataTable(
                    problems, caption: "没有生成的", columns: [.text("哪一份") { $0.title }, .text("原因") { $0.problem }])
            }
        }
        return bundle.state == .making ? page.with(header: "Refresh", "3") : page
    }

    /// By whose text the letters are written.
    private func words(of style: LetterStyle) -> String {
        switch style {
        case .own: "本单位的模板。"
        case .house: "系统自带的样式：本单位没有这件文书的模板。"
        case .unusable: "系统自带的样式：本单位的模板不能再用，请到“文书”里重新上传。"
        }
    }

    private func explanation(_ bundle: LetterBundle) -> String {
        switch bundle.state {
        case .making: "正在逐份生成，本页每 3 秒自动更新；可以离开，稍后在“文书”里再看。"
        case .ready: "压缩包保留 7 天，只有您能下载。"
        case .failed: bundle.problem ?? ""
        case .cancelled: "已取消，没有保留文件。"
        case .expired: "超过 7 天，压缩包已清理；需要时请重新生成。"
        }
    }

    func cancel() async throws -> WebResponse {
        let id: LetterBundleID = try visit.id("bundle")
        let scope = visit.scope
        try await app.database.write { db in try LetterBundle.cancel(id, by: scope, db) }
        return .redirect(to: "/letters/bundles/\(id)", done: "已取消。")
    }

    func archive() async throws -> WebResponse {
        let id: LetterBundleID = try visit.id("bundle")
        let scope = visit.scope
        let (bundle, bytes) = try await app.database.read { db in
            (try LetterBundle.find(id, of: scope, db), try LetterBundle.archive(id, of: scope, db))
        }
        try await app.database.write { db in
            try Audit.append(
                "platform.letters-downloaded", on: Reference("platform.letter-bundle", id),
                ["count": String(bundle.total)], by: scope, db)
        }
        let title = app.letters.first { $0.key == bundle.form }?.title ?? "文书"
        return .download(
            filename: "\(title)-\(bundle.createdAt.day).zip", type: "application/zip", bytes: bytes)
    }
}
