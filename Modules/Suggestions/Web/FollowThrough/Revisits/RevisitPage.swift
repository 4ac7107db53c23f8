import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// 回访、回头看 of one suggestion, and the experts' conclusion when it was drawn into a sample (`?sample=`).
struct RevisitPage {
    let app: Application
    let verbs: Suggestions
    let visit: Visit

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
    }

    /// Of the address when the page is opened, of the form when it is sent.
    private var sample: SampleID? {
        SampleID(visit.form.text("sample")) ?? visit.request.query["sample"].flatMap { SampleID($0) }
    }

    func response() async throws -> WebResponse { try await page() }

    func save() async throws -> WebResponse {
        let id: SuggestionID = try visit.id("id")
        let revisit: RevisitID = try visit.form.id("revisit", "表单")
        let (verbs, scope, sample) = (verbs, visit.scope, sample)
        let raw = CaseForms.input(visit.form, for: RecordRevisit.fields(sampled: sample != nil))
        let place = sample.map { "/suggestions/samples/\($0)" } ?? "/suggestions/\(id)"
        return try await app.save(or: page) { db in
            try RecordRevisit.record(revisit, id, of: sample, raw, verbs, by: scope, db)
        } then: { followed in
            .redirect(to: place, done: "已登记。\(followed?.done ?? "")")
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: SuggestionID = try visit.id("id")
        let (verbs, scope, sample) = (verbs, visit.scope, sample)
        let (detail, revisits, drawn) = try await app.database.read { db in
            (
                try verbs.detail(id, for: scope, db), try Revisit.of(id, for: scope, db),
                try sample.map { try Sample.find($0, for: scope, db) }
            )
        }
        let title = drawn == nil ? "回访和回头看" : "第三方评估结论"
        let mayRecord = [.closed, .archived].contains(detail.core.state)
        let form: RevisitID = visit.newID("revisit")
        var hidden: [FormField] = [.hidden("revisit", form.description)]
        if let sample { hidden.append(.hidden("sample", sample.description)) }
        let fields = CaseForms(options: [:]).fields(
            RecordRevisit.fields(sampled: sample != nil), values: ["held_by": drawn?.experts ?? ""])
        return .page(title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "\(title)：\(detail.core.title)", lead: drawn?.title,
                crumbs: [
                    Link("代表建议", "/suggestions"), Link(detail.core.number ?? "建议", "/suggestions/\(id)"),
                ])
            if let failure, failure.fields.isEmpty { Callout(.late, failure.message) }
            RevisitTable(revisits)
            if mayRecord {
                FormView(
                    action: "/suggestions/\(id)/revisits", of: visit, submit: "登记",
                    next: "登记后：结论是“基本解决”的记入这件建议；是“继续办理”的，立即交主办单位重新办理，并列入督办；并案办理、没有自己的承办单位的，由代工委交办。",
                    fields: hidden + fields, failure: failure)
            } else {
                p("建议办复以后才能登记回访、回头看和评估。", .class("empty"))
            }
        }
    }
}

/// What was found after the close.
struct RevisitTable: Component {
    let html: HTML

    init(_ revisits: [Revisit]) {
        html =
            DataTable(
                revisits, caption: "回访、回头看和评估", empty: "还没有登记。",
                columns: [
                    .day("日期") { $0.heldOn }, .text("方式") { $0.kind.title }, .text("由谁") { $0.heldBy },
                    .text("情况") { $0.content },
                    .html("结论") { Status($0.conclusion.title, $0.conclusion == .settled ? .done : .running).html },
                ]
            ).html
    }
}

extension DetailSection {
    /// 回访、回头看和评估, for the office and the signers.
    static let revisits = DetailSection { detail, reader, db in
        let isOffice = reader.scope.may(.assignSuggestions)
        guard isOffice || !reader.scope.people.isEmpty else { return .empty }
        let mayRecord = isOffice && [.closed, .archived].contains(detail.core.state)
        let revisits = try Revisit.of(detail.core.id, for: reader.scope, db)
        guard mayRecord || !revisits.isEmpty else { return .empty }
        return Panel("回访、回头看和评估", folded: true) {
            if !revisits.isEmpty { RevisitTable(revisits) }
            if mayRecord { p { a("登记回访或回头看", .href("/suggestions/\(detail.core.id)/revisits")) } }
        }.html
    }
}
