import Kernel
import Platform
import Storage
import Suggestions
import Web

/// What a register reads as on its page.
struct RegisterWords<Line: RegisterLine>: Sendable {
    let title: String
    let lead: String
    /// The page it belongs to.
    let home: Link
    let path: String
    /// The parameter of the address that names a line: "portfolio".
    let parameter: String
    /// What the form for a line is called.
    let add: String
    /// What happens after a line is added, and what is said then.
    let next: String
    let added: String
    /// What happens after a line is ended.
    let afterEnd: String
    /// What a line is called where it is ended.
    let name: @Sendable (Line) -> String
    let columns: @Sendable () -> [Column<Line>]
}

/// A register: its lines, the form for another, and ending one.
struct RegisterPage<Line: RegisterLine> {
    let words: RegisterWords<Line>
    let app: Application
    let visit: Visit

    init(_ words: RegisterWords<Line>, _ app: Application, _ visit: Visit) {
        self.words = words
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func add() async throws -> WebResponse {
        let id: ID<Line> = try visit.form.id("id", "表单")
        let (scope, raw) = (visit.scope, CaseForms.input(visit.form, for: Line.fields))
        return try await app.save(then: words.path, done: words.added, or: page) { db in
            try Line.add(id, raw, by: scope, db)
        }
    }

    func end() async throws -> WebResponse {
        let id: ID<Line> = try visit.id(words.parameter)
        let (scope, raw) = (visit.scope, CaseForms.input(visit.form, for: Line.endFields))
        return try await app.save(then: words.path, done: "已结束，记录和原因保留。", or: page) { db in
            try Line.end(id, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let scope = visit.scope
        let (lines, units) = try await app.database.read { db in
            (try Line.all(for: scope, db), try Unit.all(in: scope.office, db))
        }
        return .page(words.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(words.title, lead: words.lead, crumbs: [words.home])
            DataTable(
                lines, caption: words.title, empty: "还没有登记。",
                columns: words.columns() + [
                    .day("开始") { $0.since }, .day("结束") { $0.endedOn }, .text("结束原因") { $0.endedReason },
                ])
            ActionForms(forms(lines, units), of: visit, failure)
        }
    }

    private func forms(_ lines: [Line], _ units: [Unit]) -> [ActionForm] {
        let forms = CaseForms(options: [.units: units.map { Option($0.id.description, $0.name) }])
        let add = ActionForm(
            words.add, action: words.path, submit: "登记", next: words.next,
            fields: [.hidden("id", visit.newID(as: Line.self).description)]
                + forms.fields(Line.fields, values: ["since": visit.today.description]), primary: true)
        let ends = lines.filter { $0.endedOn == nil }.map { line in
            ActionForm(
                "结束：\(words.name(line))", action: "\(words.path)/\(line.id)/end", submit: "结束", next: words.afterEnd,
                fields: forms.fields(Line.endFields))
        }
        return [add] + ends
    }
}
