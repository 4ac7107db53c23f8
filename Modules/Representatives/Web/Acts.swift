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
            let raw = try typed(visit.form, for: event)
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

/// What was filled in of what the event asks for.
private func typed(_ form: Form, for event: TenureEvent) throws -> [String: [String]] {
    let names = try CaseEngine.tenures.verb(event).fields.map(\.name)
    return Dictionary(names.map { ($0, form.all($0)) }, uniquingKeysWith: { first, _ in first })
}

/// The moves the reader may make, each with the fields its verb asks for.
func actionForms(_ view: DetailView) -> [ActionForm] {
    view.moves.map { move in
        let event = move.transition.event
        let fields = CaseEngine.tenures.verbs.first { $0.event == event }?.fields ?? []
        return ActionForm(
            event.title, action: "/representatives/\(view.tenure.id)/\(event.rawValue)", submit: event.title,
            next: move.transition.next,
            fields: [.hidden("version", String(view.tenure.version))] + fields.compactMap(formField),
            primary: event == .confirm || event == .resume)
    }
}

/// The verb's field as the page shows it. (No verb of a tenure asks for units, deputies or meetings.)
private func formField(_ field: InputField) -> FormField? {
    let (name, title, hint, required) = (field.name, field.title, field.hint, field.required)
    return switch field.kind {
    case .line(let limit): .text(name, title, hint: hint, required: required, maxLength: limit)
    case .text(let limit): .multiline(name, title, hint: hint, required: required, maxLength: limit, rows: 4)
    case .choice(let choices):
        .choice(name, title, choices.map { Option($0.value, $0.title) }, hint: hint, required: required)
    case .day: .day(name, title, hint: hint, required: required)
    case .yesNo: .choice(name, title, [Option("yes", "是"), Option("no", "否")], hint: hint, required: required)
    case .one, .many: nil
    }
}
