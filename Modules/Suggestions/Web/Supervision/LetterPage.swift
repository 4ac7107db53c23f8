import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 督办函 as it is printed; the seal is put on the paper.
struct LetterPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let id: SupervisionID = try visit.id("supervision")
        let scope = visit.scope
        let (found, office) = try await app.database.read { db in
            (try Supervision.find(id, for: scope, db), try Office.named(scope.office, db))
        }
        guard found.kind == .letter, found.withdrawnOn == nil else { throw Failure.notFound("没有这件督办函。") }
        return .page("督办函") {
            PageHeader(
                "关于督促办理代表建议的函", lead: found.number,
                crumbs: [Link("这次督办", "/suggestions/supervisions/\(id)")]
            ) {
                span("打印：按浏览器的“打印”，打印后盖章。", .class("hint screen-only"))
            }
            p("\(found.unitName)：")
            p("由你单位承办的下列 \(found.suggestions.count) 件代表建议，\(found.content)")
            DataTable(
                found.suggestions, caption: "涉及的建议",
                columns: [.text("编号") { $0.number ?? "—" }, .text("标题") { $0.title }])
            if let requirement = found.requirement { p("要求：\(requirement)") }
            if let day = found.answerBy { p("请于\(day.chinese)前完成，并书面回复办理情况。") }
            if let contact = found.contact { p("联系人：\(contact)　\(found.telephone ?? "")") }
            p("\(office.name)代表工作委员会")
            p(found.heldOn.chinese)
        }
    }
}
