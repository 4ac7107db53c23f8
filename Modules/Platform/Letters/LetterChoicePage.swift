import Kernel
import Storage
import Web

/// About which things letters are made at once: those of some days, each ticked unless unticked.
struct LetterChoicePage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    /// The last 30 days unless others are asked for.
    private func days(_ from: String?, _ to: String?) throws -> ClosedRange<Day> {
        let last = to.flatMap { Day.typed($0) } ?? visit.today
        let first = from.flatMap { Day.typed($0) } ?? last.advanced(by: -30)
        guard first <= last else { throw Failure.invalid(field: "from", "开始日期在结束日期之后。") }
        return first...last
    }

    func response(failure: Failure? = nil) async throws -> WebResponse {
        let form = try app.letter(try visit.parameter("form"))
        guard let candidates = form.candidates, visit.scope.may(form.permission) else { throw LetterForm.missing }
        let sent = failure == nil ? nil : visit.form
        let days = try days(sent?["from"] ?? visit.request.query["from"], sent?["to"] ?? visit.request.query["to"])
        let scope = visit.scope
        let found = try await app.database.read { db in try candidates(days, scope, db) }
        let path = "/letters/forms/\(form.key)/bundle"
        let list = visit.list(sorts: ["day"], filters: ["from", "to"])
        return .page("成批生成\(form.title)", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "成批生成\(form.title)", lead: "\(days.lowerBound.chinese)至\(days.upperBound.chinese)，共 \(found.count) 份。",
                crumbs: [Link("文书", "/letters")])
            FilterBar(list, search: nil, fields: [.days("from", "to", "日期")])
            if found.count > LetterBundle.most {
                Callout(.late, "超过 \(LetterBundle.most) 份，请缩短日期。")
            } else if found.isEmpty {
                p("这些日子里没有可以生成的，请换日期。", .class("empty"))
            } else {
                FormView(
                    action: path, csrf: visit.csrf, submit: "生成", next: "之后：系统逐份生成，完成后打成一个压缩包供下载，保留 7 天。",
                    fields: [
                        .hidden("id", LetterBundleID.new(at: visit.now).description),
                        .hidden("from", days.lowerBound.description), .hidden("to", days.upperBound.description),
                        .choices(
                            "subject", "生成哪些", found.map { Option($0.id.description, $0.title) },
                            values: Set(found.map(\.id.description)), required: true),
                    ], form: sent, failure: failure)
            }
        }
    }

    func ask() async throws -> WebResponse {
        let form = try app.letter(try visit.parameter("form"))
        let scope = visit.scope
        do {
            let id: LetterBundleID = try visit.form.id("id", "表单")
            let days = try days(visit.form["from"], visit.form["to"])
            let chosen: [ID<Never>] = try visit.form.ids("subject", "文书")
            try await app.database.write { db in
                try LetterBundle.ask(id, form, about: chosen, in: days, by: scope, db)
            }
            return .redirect(to: "/letters/bundles/\(id)")
        } catch let failure as Failure where failure.kind == .invalid && failure.fields.first?.name != "from" {
            return try await response(failure: failure)
        }
    }
}
