import Kernel
import Platform
import Representatives
import Storage
import Web

/// A deputy's notebook: by section, latest first, and the form for a new note.
struct OwnNotesPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func write() async throws -> WebResponse {
        let (id, scope) = (visit.newID("id", as: Note.self), visit.scope)
        let raw = CaseForms.input(visit.form, for: Note.fields)
        return try await app.save(
            then: "/my/notes", done: "已保存。", or: { try await page($0) }
        ) { db in try Note.write(id, raw, by: scope, db) }
    }

    func withdraw() async throws -> WebResponse {
        let id: ID<Note> = try visit.id("note")
        let scope = visit.scope
        do {
            try await app.database.write { db in try Note.withdraw(id, by: scope, db) }
            return .redirect(to: "/my/notes", done: "已撤回，代工委调阅时看不到。")
        } catch let failure as Failure where failure.kind == .conflict {
            return try await page(failure)
        }
    }

    private func page(_ failure: Failure? = nil) async throws -> WebResponse {
        let scope = visit.scope
        let query = visit.list(sorts: ["day"], filters: ["section"])
        let section: Note.Section? = query.choice("section")
        let (tenures, notes, readings) = try await app.database.read { db in
            let tenures = try RecordContact.ownTenures(of: scope, db)
            return (
                tenures, try Note.own(in: section, for: scope, db),
                try NoteReading.all(of: tenures.map(\.id), in: scope.office, db)
            )
        }
        let options = tenures.map { Option($0.id.description, "\($0.congress)人大代表（\($0.code)）") }
        var values = ["day": visit.today.description]
        if tenures.count == 1 { values["tenure"] = tenures.first?.id.description }
        return .page("履职笔记", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("履职笔记", lead: "分栏目写；代工委调阅时会留记录，并告诉您。", crumbs: [Link("我的履职", "/my/file")])
            if let failure, failure.fields.isEmpty { Callout(.late, failure.message) }
            if !tenures.isEmpty {
                Panel("写一篇") {
                    FormView(
                        action: "/my/notes", of: visit, submit: "保存", next: "保存后：列在下面；写错了可以撤回。",
                        fields: [.hidden("id", ID<Note>.new(at: visit.now).description)]
                            + CaseForms(options: [.ownTenures: options]).fields(Note.fields, values: values),
                        failure: failure, draft: "note-new")
                }
            }
            FilterBar(
                query,
                fields: [.select("section", "栏目", Note.Section.allCases.map { Option($0.rawValue, $0.title) })])
            if notes.isEmpty { p("还没有笔记。", .class("empty")) }
            for note in notes { entry(note) }
            Panel("调阅记录") {
                DataTable(
                    readings, caption: "调阅记录", empty: "还没有调阅过。",
                    columns: [
                        .day("日期") { $0.readOn }, .text("调阅人") { $0.reader }, .text("意见") { $0.words },
                    ])
            }
        }
    }

    private func entry(_ note: Note) -> Panel {
        Panel("\(note.writtenOn) \(note.section.title)") {
            Passage(note.body)
            if note.withdrawnOn == nil {
                ActionForms(
                    csrf: visit.csrf,
                    [
                        ActionForm(
                            "撤回", action: "/my/notes/\(note.id)/withdraw", submit: "撤回", next: "之后：代工委调阅时看不到。",
                            fields: [])
                    ])
            } else {
                Status("已撤回", .neutral)
            }
        }
    }
}
