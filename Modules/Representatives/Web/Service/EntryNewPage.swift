import Kernel
import Platform
import Representatives
import Storage
import Web

/// The form of a new entry.
struct EntryNewPage {
    let app: Application
    let list: EntryList
    let visit: Visit

    init(_ app: Application, _ list: EntryList, _ visit: Visit) {
        self.app = app
        self.list = list
        self.visit = visit
    }

    /// What the address names is filled in already: an edition that is to be mailed.
    func empty() -> WebResponse {
        var values: [String: String] = [:]
        for field in list.fields { values[field.name] = visit.request.query[field.name].map { String($0.prefix(200)) } }
        return page(EntryID.new(at: visit.now), values)
    }

    func save() async throws -> WebResponse {
        let id: EntryID = try visit.form.id("id", "表单")
        let (list, scope) = (list, visit.scope)
        let input = CaseForms.input(visit.form, for: list.fields)
        do {
            try await app.database.write { db in try list.add(id, input, by: scope, db) }
            return .redirect(to: "\(list.path)/\(id)", done: "已登记。")
        } catch let failure as Failure where failure.kind == .invalid {
            return page(id, [:], failure: failure)
        }
    }

    private func page(_ id: EntryID, _ values: [String: String], failure: Failure? = nil) -> WebResponse {
        .page("登记\(list.title)", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("登记\(list.title)", lead: list.lead, crumbs: list.crumbs + [Link(list.title, list.path)])
            FormView(
                action: list.path, of: visit, submit: "登记", next: "登记后：列入\(list.title)，有误时可以作废重登。",
                fields: [.hidden("id", id.description)] + CaseForms(options: [:]).fields(list.fields, values: values),
                failure: failure)
        }
    }
}
