import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// An activity: its facts, who came, what was done, and what can be done now.
struct ActivityDetailPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    /// The event of the address, taken; what was typed wrongly comes back with its form.
    func act() async throws -> WebResponse {
        let id: ActivityID = try visit.id("id")
        guard let event = ActivityEvent(rawValue: try visit.parameter("event")) else {
            throw Failure.notFound("没有这个动作。")
        }
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: try CaseEngine.activities.verb(event).fields)
        do {
            let seen = try visit.form.number("version", "版本")
            let transition = try await app.database.write { db in
                try CaseEngine.activities.take(event, on: id.asID(), raw, seen: seen, by: scope, db).transition
            }
            return .redirect(
                to: "/representatives/activities/\(id)", done: "办好了：\(event.title)。\(transition.next)")
        } catch let failure as Failure where failure.kind == .invalid || failure.kind == .conflict {
            // What was typed is kept: on a stale page it stands beside the newest state of the activity.
            return try await page(failure: failure)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: ActivityID = try visit.id("id")
        let scope = visit.scope
        let view = try await app.database.read { db in try ActivityDetailView(id, for: scope, db) }
        let forms = view.forms
        return .page(view.activity.name, status: failure?.kind.httpStatus ?? 200) {
            view.header
            if let failure, !forms.contains(where: { $0.action == visit.request.path }) {
                Callout(.late, failure.message)
            }
            if !forms.isEmpty {
                Panel("现在可以办的") {
                    ActionForms(
                        csrf: visit.csrf, forms, form: failure == nil ? nil : visit.form, failure: failure,
                        failed: failure == nil ? nil : visit.request.path)
                }
            }
            view.texts
            view.participantsPanel
            view.history
        }
    }
}
