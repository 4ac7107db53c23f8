import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 撰写咨询: a deputy's own with the form to ask, all of them for the office.
struct ConsultationsPage {
    static let path = "/suggestions/consultations"
    let app: Application
    let visit: Visit
    private let query: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["day"])
    }

    func response() async throws -> WebResponse { try await page() }

    func ask() async throws -> WebResponse {
        let id: ID<Consultation> = try visit.form.id("id", "表单")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: Consult.askFields)
        return try await app.save(then: "\(Self.path)/\(id)", done: "已送代工委，有了答复您会收到消息。", or: page) { db in
            try Consult.ask(id, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let (query, scope) = (query, visit.scope)
        let (rows, total) = try await app.database.read { db in
            (
                try Consultation.all(limit: query.limit, offset: query.offset, for: scope, db),
                try Consultation.count(for: scope, db)
            )
        }
        return .page("撰写咨询", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "撰写咨询", lead: "动笔以前，有什么不清楚的，先问代工委：归谁管，有没有人提过，政策怎么规定，格式怎么写。",
                crumbs: [Link("代表建议", "/suggestions")])
            if !scope.people.isEmpty {
                Panel("提一个问题") {
                    FormView(
                        action: Self.path, of: visit, submit: "咨询", next: "之后：代工委收到并答复，只有您和代工委能看到。",
                        fields: [.hidden("id", visit.newID(as: Consultation.self).description)]
                            + CaseForms(options: [:]).fields(Consult.askFields), failure: failure)
                }
            }
            DataTable(
                rows, caption: "撰写咨询", empty: "还没有咨询。",
                columns: [
                    .day("日期") { $0.askedOn }, .link("想提的事", { $0.topic }, href: { "\(Self.path)/\($0.id)" }),
                    .text("代表") { $0.askedBy },
                    .html("状态") { one in
                        Status(one.answer == nil ? "待答复" : "已答复", one.answer == nil ? .waiting : .done).html
                    }, .day("答复日期") { $0.answeredOn },
                ])
            Pager(query, total: total)
        }
    }
}
