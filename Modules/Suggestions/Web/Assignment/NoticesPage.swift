import Documents
import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// All 交办通知书 of a batch on one page, each on paper of its own.
struct NoticesPage {
    let app: Application
    let verbs: Suggestions
    let visit: Visit

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
    }

    /// `?cut=unit` or `part` asks for the other way than the one chosen with the batch.
    func response() async throws -> WebResponse {
        let id: AssignmentBatchID = try visit.id("batch")
        let (app, verbs, scope) = (app, verbs, visit.scope)
        let asked = visit.request.query["cut"].flatMap(NoticeCut.init(rawValue:))
        let (batch, form, notices, own) = try await app.database.read { db in
            let batch = try AssignmentBatch.find(id, for: scope, db)
            let cut = asked ?? batch.notices
            let form = try app.letter(cut.letter.key)
            let ids = try verbs.notices(of: id, cut, for: scope, db)
            let values = try form.values(of: ids, for: scope, db)
            let notices = ids.compactMap { id in values[id].map { (id, $0) } }
            return (batch, form, notices, try form.template(in: scope.office, db))
        }
        let hasOwn = try await LetterStyle(of: own) == .own
        let title = "\(batch.assignedOn.chinese)的交办通知书"
        let isOffice = scope.may(.assignSuggestions)
        return .page(title) {
            PageHeader(
                title,
                lead: "共 \(notices.count) 份。"
                    + (hasOwn ? "通知书用本单位的模板，以按模板填好的 Word 文件为准：请下载后打印。" : "按浏览器的“打印”，每份另起一页；打印后编号、盖章。"),
                crumbs: [isOffice ? Link("批量交办", BatchPage.path) : Link("代表建议", "/suggestions")]
            ) {
                a("每个单位一份", .href("/suggestions/batches/\(id)?cut=unit"), .class("button"))
                a("每件每单位一份", .href("/suggestions/batches/\(id)?cut=part"), .class("button"))
                if scope.may(.makeLetters) {
                    a(
                        "成批生成 Word 文件",
                        .href("/letters/forms/\(form.key)/bundle?from=\(batch.assignedOn)&to=\(batch.assignedOn)"),
                        .class("button"))
                }
            }
            if hasOwn {
                ul {
                    for (id, values) in notices {
                        li { Link(form.fileName(values), "/letters/papers/\(form.key)/\(id)/docx") }
                    }
                }
            } else {
                for (_, values) in notices { LetterSheet(form.house.filled(with: values)) }
            }
        }
    }
}
