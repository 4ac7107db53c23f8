import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// What a kind of note reads as on its page.
struct NoteWords<Note: SuggestionNote>: Sendable {
    let title: String
    let lead: String
    /// The last part of the address: "outcomes".
    let segment: String
    /// The parameter of the address that names one: "outcome".
    let parameter: String
    let next: String
    /// What one is called where it is taken back.
    let name: @Sendable (Note) -> String
    let columns: @Sendable () -> [Column<Note>]

    func path(_ suggestion: SuggestionID) -> String { "/suggestions/\(suggestion)/\(segment)" }

    func table(_ notes: [Note], empty: String = "还没有登记。") -> DataTable {
        DataTable(
            notes, caption: title, empty: empty,
            columns: columns() + [
                .text("登记") { note in
                    note.withdrawnOn.map { "\($0) 撤销：\(note.withdrawnReason ?? "")" } ?? note.enteredBy
                }
            ])
    }
}

/// The notes of one kind on a suggestion: what there is, the form for another, and taking one back.
struct NotesPage<Note: SuggestionNote> {
    let words: NoteWords<Note>
    let app: Application
    let verbs: Suggestions
    let visit: Visit

    func response() async throws -> WebResponse { try await page() }

    func note() async throws -> WebResponse {
        let (suggestion, scope): (SuggestionID, Scope) = (try visit.id("id"), visit.scope)
        let id: ID<Note> = try visit.form.id("id", "表单")
        let raw = CaseForms.input(visit.form, for: Note.fields)
        return try await app.save(then: words.path(suggestion), done: "已登记。", or: page) { db in
            try Note.note(id, on: suggestion, raw, by: scope, db)
        }
    }

    func withdraw() async throws -> WebResponse {
        let (suggestion, scope): (SuggestionID, Scope) = (try visit.id("id"), visit.scope)
        let id: ID<Note> = try visit.id(words.parameter)
        let raw = CaseForms.input(visit.form, for: Note.withdrawal)
        return try await app.save(then: words.path(suggestion), done: "已撤销，记录和原因保留。", or: page) { db in
            try Note.withdraw(id, of: suggestion, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let suggestion: SuggestionID = try visit.id("id")
        let (verbs, scope) = (verbs, visit.scope)
        let (core, standing, notes, units) = try await app.database.read { db in
            (
                try verbs.core(suggestion, for: scope, db), try NoteStanding.read(suggestion, for: scope, db),
                try Note.all(of: suggestion, in: scope.office, db),
                Note.asksUnit ? try Unit.all(in: scope.office, db) : []
            )
        }
        guard Note.mayRead(scope) else { throw Failure.notFound("没有这一页，或者您不能查看它。") }
        let forms = Note.mayWrite(standing, scope) ? forms(suggestion, notes, units) : []
        return .page(words.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "\(words.title)：\(core.title)", lead: words.lead,
                crumbs: [Link("代表建议", "/suggestions"), Link(core.number ?? "建议", "/suggestions/\(suggestion)")])
            if let failure, failure.fields.isEmpty { Callout(.late, failure.message) }
            words.table(notes)
            ActsPanel(forms, of: visit, failure)
        }
    }

    private func forms(_ suggestion: SuggestionID, _ notes: [Note], _ units: [Unit]) -> [ActionForm] {
        let path = words.path(suggestion)
        let scope = visit.scope
        let own = scope.may(.assignSuggestions) ? units : units.filter { scope.units.contains($0.id) }
        let forms = CaseForms(options: [.units: own.map { Option($0.id.description, $0.name) }])
        let days = Note.fields.filter { if case .day = $0.kind { true } else { false } }.map(\.name)
        let today = Dictionary(uniqueKeysWithValues: days.map { ($0, visit.today.description) })
        let add = ActionForm(
            "登记", action: path, submit: "登记", next: words.next,
            fields: [.hidden("id", visit.newID(as: Note.self).description)] + forms.fields(Note.fields, values: today),
            primary: true)
        let withdrawals = notes.filter { $0.withdrawnOn == nil && $0.isOwn(of: scope) }.map { note in
            ActionForm(
                "撤销：\(words.name(note))", action: "\(path)/\(note.id)/withdraw", submit: "撤销",
                next: "之后：记录和原因保留，不再计算。", fields: forms.fields(Note.withdrawal))
        }
        return [add] + withdrawals
    }
}

extension SuggestionNote {
    fileprivate static var asksUnit: Bool {
        fields.contains { if case .one(.units) = $0.kind { true } else { false } }
    }
}
