import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// An act on something that has no table of states: a form of its page, refused on a stale page.
protocol PlainAct: RawRepresentable<String>, Sendable {
    associatedtype Subject

    var title: String { get }
    /// What happens then.
    var next: String { get }
    var fields: [InputField] { get }

    /// Does it, and says in a line what was done.
    func take(
        on id: ID<Subject>, _ raw: [String: [String]], seen: Int?, by scope: Scope, _ db: any Connection
    ) throws -> String
}

extension GroupAct: PlainAct {}
extension MemberAct: PlainAct {}

/// The plain acts on one thing's page, as `CaseActs` for a case.
struct PlainActs<Act: PlainAct> {
    let app: Application
    let visit: Visit
    /// The address of the thing's page; its acts are sent below it.
    let page: String

    init(_ app: Application, _ visit: Visit, page: String) {
        self.app = app
        self.visit = visit
        self.page = page
    }

    func form(_ act: Act, version: Int, fields: [FormField], isPrimary: Bool) -> ActionForm {
        ActionForm(
            act.title, action: "\(page)/\(act.rawValue)", submit: act.title, next: act.next,
            fields: [.hidden("version", String(version))] + fields, primary: isPrimary)
    }

    /// The panel with the forms; after a failure the form that was sent stands open with what was typed, and says it.
    @HTMLBuilder func panel(_ forms: [ActionForm], _ failure: Failure?) -> HTML {
        if let failure, !forms.contains(where: { $0.action == visit.request.path }) {
            Callout(.late, failure.message)
        }
        ActsPanel(forms, of: visit, failure)
    }

    /// Does the act; what was typed wrongly, or on a stale page, comes back on `page`.
    func take(
        _ act: Act, on id: ID<Act.Subject>, or page: (Failure) async throws -> WebResponse
    ) async throws -> WebResponse {
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: act.fields)
        do {
            let seen = try visit.form.number("version", "版本")
            let done = try await app.database.write { db in try act.take(on: id, raw, seen: seen, by: scope, db) }
            return .redirect(to: self.page, done: done)
        } catch let failure as Failure where failure.isMendable {
            return try await page(failure)
        }
    }
}
