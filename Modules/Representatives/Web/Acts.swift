import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// One address for each event of the table; a wrong input comes back to the same page with what was typed.
func acts(_ application: Application) -> [Route] {
    TenureEvent.allCases.map { event in
        .post("/representatives/{id}/\(event.rawValue)", .holding(.keepRepresentatives), event.title) { visit in
            let id: TenureID = try visit.id("id")
            let scope = visit.scope
            let raw = CaseForms.input(visit.form, for: try CaseEngine.tenures.verb(event).fields)
            let seen = try visit.form.number("version", "版本")
            do {
                let transition = try await application.database.write { db in
                    try CaseEngine.tenures.take(event, on: id.asID(), raw, seen: seen, by: scope, db).transition
                }
                return .redirect(to: "/representatives/\(id)", done: "已\(event.title)。\(transition.next)")
            } catch let failure as Failure where failure.kind == .invalid {
                return detail(try await detailView(visit, application), visit, failure: failure)
            }
        }
    }
}

/// The moves the reader may make, each with the fields its verb asks for.
func actionForms(_ view: DetailView) -> [ActionForm] {
    // No verb of a tenure asks for something to choose from.
    let forms = CaseForms(options: [:])
    return view.moves.map { move in
        let event = move.transition.event
        let fields = CaseEngine.tenures.verbs.first { $0.event == event }?.fields ?? []
        return ActionForm(
            event.title, action: "/representatives/\(view.tenure.id)/\(event.rawValue)", submit: event.title,
            next: move.transition.next,
            fields: [.hidden("version", String(view.tenure.version))] + forms.fields(fields),
            primary: event == .confirm || event == .resume)
    }
}
