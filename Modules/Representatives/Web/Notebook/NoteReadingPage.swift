import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// The office looks into a notebook: a page that is merely opened shows who looked before; the notes come with a look.
struct NoteReadingPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func read() async throws -> WebResponse {
        let id: TenureID = try visit.id("id")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: NoteReading.fields)
        do {
            let notes = try await app.database.write { db in try NoteReading.read(id, raw, by: scope, db) }
            return try await page(notes)
        } catch let failure as Failure where failure.kind == .invalid {
            return try await page(failure: failure)
        }
    }

    private func page(_ notes: [Note]? = nil, failure: Failure? = nil) async throws -> WebResponse {
        let id: TenureID = try visit.id("id")
        let scope = visit.scope
        let (tenure, readings) = try await app.database.read { db in
            (try Tenure.find(id, for: scope, db), try NoteReading.all(of: [id], in: scope.office, db))
        }
        return .page("\(tenure.person.name)的履职笔记", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "\(tenure.person.name)的履职笔记", crumbs: [Link(tenure.person.name, "/representatives/\(id)")])
            if let notes {
                if notes.isEmpty { p("还没有笔记。", .class("empty")) }
                for note in notes { Panel("\(note.writtenOn) \(note.section.title)") { Passage(note.body) } }
            } else {
                FormView(
                    action: "/representatives/\(id)/notes", of: visit, submit: "调阅",
                    next: "之后：笔记显示一次，留下调阅记录，并告诉代表本人。",
                    fields: CaseForms(options: [:]).fields(NoteReading.fields),
                    failure: failure)
            }
            Panel("调阅记录") {
                DataTable(
                    readings, caption: "调阅记录", empty: "还没有调阅过。",
                    columns: [
                        .day("日期") { $0.readOn }, .text("调阅人") { $0.reader }, .text("意见") { $0.words },
                    ])
            }
        }
    }
}
