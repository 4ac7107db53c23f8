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
        return try await acts(id).take(on: id.asID()) { try await page(failure: $0) }
    }

    private func acts(_ id: ActivityID) -> CaseActs<ActivityCase> {
        CaseActs(.activities, app, visit, page: "/representatives/activities/\(id)")
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: ActivityID = try visit.id("id")
        let scope = visit.scope
        let (view, files) = try await app.database.read { db in
            (
                try ActivityDetailView(id, for: scope, db),
                try AttachmentList.of(Reference(ActivityCase.kind, id), .activity, for: scope, db)
            )
        }
        let acts = acts(id)
        let forms = acts.forms(
            view.moves, version: view.activity.version, primary: [.announce, .hold, .record], fields: view.fields(of:_:)
        )
        return .page(view.activity.name, status: failure?.kind.httpStatus ?? 200) {
            view.header
            if scope.may(.keepParticipation) { view.invitation }
            acts.panel(forms, failure)
            view.texts
            view.participantsPanel
            AttachmentPanel(files, csrf: visit.csrf)
            view.history
        }
    }
}
