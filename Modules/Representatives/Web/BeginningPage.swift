import Kernel
import Platform
import Representatives
import Storage
import Web

/// The form that begins something, kept as typed when it is refused. The id is made with the form, so that a form sent
/// twice begins one thing.
struct BeginningPage<Subject>: Sendable {
    let title: String
    var lead: String?
    /// Where the things of this kind are listed.
    let list: Link
    /// Where the form is sent, and a thing's page is below; nil: at the list's address.
    var below: String?
    let fields: [InputField]
    let submit: String
    /// What happens after it.
    let next: String
    /// What is said when it is done.
    let done: String
    /// Names the draft that the browser keeps; nil for a short form.
    var draft: String?
    /// Stores it; gives the id whose page is next.
    let store: @Sendable (ID<Subject>, [String: [String]], Scope, any Connection) throws -> ID<Subject>

    func empty(_ visit: Visit) -> WebResponse { page(.new(at: visit.now), visit) }

    func save(_ app: Application, _ visit: Visit) async throws -> WebResponse {
        let id = visit.newID("id", as: Subject.self)
        let (scope, store) = (visit.scope, store)
        let raw = CaseForms.input(visit.form, for: fields)
        do {
            let begun = try await app.database.write { db in try store(id, raw, scope, db) }
            return .redirect(to: "\(address)/\(begun)", done: done)
        } catch let failure as Failure where failure.kind == .invalid {
            return page(id, visit, failure)
        }
    }

    private var address: String { below ?? list.href }

    private func page(_ id: ID<Subject>, _ visit: Visit, _ failure: Failure? = nil) -> WebResponse {
        .page(title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(title, lead: lead, crumbs: [list])
            FormView(
                action: address, of: visit, submit: submit, next: next,
                fields: [.hidden("id", id.description)] + CaseForms(options: [:]).fields(fields),
                failure: failure, draft: draft)
        }
    }
}
