import Kernel
import Platform
import Representatives
import Storage
import Web

/// The acts of one case on its page, whatever its kind: the forms, and what happens when one is sent.
struct AppraisalActs<Case: CaseType> {
    let engine: CaseEngine<Case>
    let app: Application
    let visit: Visit
    /// The address of the case's page.
    let path: String

    /// A form for each move the reader may make, with what must be done first where something is missing.
    func forms(
        _ facts: Case.Facts, version: Int, options: [InputField.Source: [Option]] = [:], values: [String: String] = [:]
    ) -> [ActionForm] {
        let fields = CaseForms(options: options)
        return Case.machine.moves(of: facts, for: visit.scope).map { move in
            let event = move.transition.event
            let asked = engine.verbs.first { $0.event == event }?.fields ?? []
            let line =
                move.missing.isEmpty
                ? "之后：\(move.transition.next)" : "还要先做到：\(move.missing.joined(separator: "；"))。"
            return ActionForm(
                event.title, action: "\(path)/acts/\(event.rawValue)", submit: event.title, next: line,
                fields: [.hidden("version", String(version))] + fields.fields(asked, values: values))
        }
    }

    /// The panel with the forms; after a failure the form that was sent stands open with what was typed.
    func panel(_ forms: [ActionForm], _ failure: Failure?) -> HTML {
        let isShown = failure != nil && forms.contains { $0.action == visit.request.path }
        return .list([
            failure.map { isShown ? .empty : Callout(.late, $0.message).html } ?? .empty,
            forms.isEmpty
                ? .empty
                : Panel("现在可以办的") {
                    ActionForms(
                        csrf: visit.csrf, forms, form: failure == nil ? nil : visit.form, failure: failure,
                        failed: failure == nil ? nil : visit.request.path)
                }.html,
        ])
    }

    /// Takes the event of the address; what was typed wrongly, or on a stale page, comes back on `page`.
    func take(on id: ID<Never>, or page: (Failure) async throws -> WebResponse) async throws -> WebResponse {
        guard let event = Case.Event(rawValue: try visit.parameter("event")),
            let verb = engine.verbs.first(where: { $0.event == event })
        else { throw Failure.notFound("没有这个动作。") }
        let (engine, scope) = (engine, visit.scope)
        do {
            let input = CaseForms.input(visit.form, for: verb.fields)
            let seen = try visit.form.number("version", "版本")
            let transition = try await app.database.write { db in
                try engine.take(event, on: id, input, seen: seen, by: scope, db).transition
            }
            return .redirect(to: path, done: "办好了：\(event.title)。\(transition.next)")
        } catch let failure as Failure where failure.kind == .invalid || failure.kind == .conflict {
            return try await page(failure)
        }
    }
}

extension Step {
    /// A line of a case's history on its page.
    var appraisalEntry: TimelineEntry {
        let moved: String? = from == to ? nil : "\(from) → \(to)"
        return TimelineEntry(
            when: happenedOn.description, who: actor, what: title,
            detail: [moved, opinion].compactMap { $0 }.joined(separator: "。"))
    }
}

/// The history of a case, as every page of this room ends.
func appraisalHistory(_ steps: [Step]) -> HTML {
    Panel("经过") {
        if steps.isEmpty { p("还没有办理记录。", .class("empty")) }
        Timeline(steps.map(\.appraisalEntry))
    }.html
}

/// What somebody wrote, a paragraph a line.
func appraisalPassage(_ title: String, _ text: String?) -> HTML {
    guard let text, !text.isEmpty else { return .empty }
    return section(.class("passage")) {
        h3(title)
        for line in text.split(whereSeparator: \.isNewline) { p(String(line)) }
    }
}
