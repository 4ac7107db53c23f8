import Kernel
import Storage
import Web

/// The forms there are, whose template is in use, and what was made many at once.
struct LetterListPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let (scope, year) = (visit.scope, visit.today.year)
        let (current, bundles) = try await app.database.read { db in
            (try LetterTemplate.current(in: scope.office, db), try LetterBundle.recent(of: scope, db))
        }
        let titles = Dictionary(app.letters.map { ($0.key, $0.title) }, uniquingKeysWith: { first, _ in first })
        return .page("文书") {
            PageHeader("文书", lead: "系统按记录填好的表格和公函。可以换用本单位自己的 Word 模板，也可以一次生成许多份。")
            DataTable(
                app.letters, caption: "文书",
                columns: [
                    .link("文书", { $0.title }, href: { "/letters/forms/\($0.key)" }),
                    .text("样式") { form in
                        current[form.key].map { "本单位模板，第 \($0.version) 版" } ?? "系统自带"
                    },
                    .html("打印") { form in
                        if form.isOfYear { return Link("\(year)年的", "/letters/papers/\(form.key)/\(year)").html }
                        return form.candidates == nil
                            ? .text("在所属事项的页面上打印") : Link("成批生成", "/letters/forms/\(form.key)/bundle").html
                    },
                ])
            if !bundles.isEmpty {
                Panel("我成批生成的文书") {
                    DataTable(
                        bundles, caption: "成批生成的文书",
                        columns: [
                            .link("文书", { titles[$0.form] ?? $0.form }, href: { "/letters/bundles/\($0.id)" }),
                            .text("要求时间") { $0.createdAt.minuteText }, .number("份数") { $0.total },
                            .html("状态") { Status($0.state.title, $0.state.tone).html },
                        ])
                }
            }
        }
    }
}

extension LetterBundle.State {
    var tone: Tone {
        switch self {
        case .making: .running
        case .ready: .done
        case .failed: .late
        case .cancelled, .expired: .neutral
        }
    }
}
