import Kernel
import Platform
import RepresentativesContract
import Storage
import Suggestions
import SuggestionsContract
import Web

/// A suggestion, what has been done, and what this person may do now.
struct DetailPage {
    let app: Application
    let verbs: Suggestions
    let visit: Visit

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    /// The event of the address, taken; what was typed wrongly comes back with its form.
    func act() async throws -> WebResponse {
        let id: SuggestionID = try visit.id("id")
        guard let event = SuggestionEvent(rawValue: try visit.parameter("event")),
            let verb = verbs.suggestionVerbs.first(where: { $0.event == event })
        else { throw Failure.notFound("没有这个动作。") }
        let (verbs, scope) = (verbs, visit.scope)
        let seen = try visit.form.number("version", "版本", in: 0...Int.max)
        let input = CaseForms.input(visit.form, for: verb.fields)
        return try await taking { db in try verbs.act(event, on: id, input, seen: seen, by: scope, db) }
    }

    func actOnPart() async throws -> WebResponse {
        let id: SuggestionID = try visit.id("id")
        let part: AssignmentID = try visit.id("part")
        guard let event = AssignmentEvent(rawValue: try visit.parameter("event")),
            let verb = verbs.assignmentVerbs.first(where: { $0.event == event })
        else { throw Failure.notFound("没有这个动作。") }
        let (verbs, scope) = (verbs, visit.scope)
        let seen = try visit.form.number("version", "版本", in: 0...Int.max)
        let input = CaseForms.input(visit.form, for: verb.fields)
        return try await taking { db in
            try verbs.requireActor(of: event, on: id, scope, db)
            return try verbs.act(event, on: part, of: id, input, seen: seen, by: scope, db)
        }
    }

    private func taking(
        _ act: @escaping @Sendable (any Connection) throws -> Suggestions.Outcome
    ) async throws -> WebResponse {
        let id: SuggestionID = try visit.id("id")
        let (verbs, scope) = (verbs, visit.scope)
        // What was typed is kept: on a stale page it stands beside the newest state of the case.
        return try await app.save(or: page) { db in
            (try act(db), try verbs.isVisible(id, to: scope, db))
        } then: { outcome, isVisible in
            .redirect(to: isVisible ? "/suggestions/\(id)" : "/desk", done: outcome.done)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: SuggestionID = try visit.id("id")
        let (verbs, scope, today) = (verbs, visit.scope, visit.today)
        let reader = DetailSection.Reader(scope: scope, today: today, csrf: visit.csrf, ports: app.ports)
        let (detail, rules, sources, sections, advice, beside) = try await app.database.read { db in
            let detail = try verbs.detail(id, for: scope, db)
            return (
                detail, try ClockRules.load(office: scope.office, db),
                try DetailSources(for: detail, verbs, scope, db),
                try DetailSection.all.map { try $0.read(detail, reader, db) },
                try DetailSection.afterText.map { try $0.read(detail, reader, db) },
                try DetailSection.besideForms.map { try $0.read(detail, reader, db) }
            )
        }
        let clocks = try detail.clocks.map { ($0, try rules.remaining(to: $0.dueOn, on: today)) }
        let view = DetailView(detail: detail, scope: scope, today: today, clocks: clocks)
        let besides = HTML.list(beside)
        let actions = DetailActions(detail, verbs, sources)
        return .page(detail.core.title, status: failure?.kind.httpStatus ?? 200) {
            view.header
            if let failure, !actions.all.contains(where: { $0.action == visit.request.path }) {
                Callout(.late, failure.message)
            }
            if let next = actions.next { Panel("下一步") { forms([next], failure, prefix: "n") } }
            view.text
            advice
            if !(actions.others.isEmpty && besides.isEmpty) {
                Panel(actions.next == nil ? "现在可以办的" : "其他办法") {
                    forms(actions.others, failure, prefix: "a")
                    besides
                }
            }
            view.signers
            view.handling
            view.replies
            sections
            view.history
        }
    }

    /// After a failure the form that was sent stands open with what was typed.
    private func forms(_ forms: [ActionForm], _ failure: Failure?, prefix: String) -> ActionForms {
        ActionForms(forms, of: visit, failure, prefix: prefix)
    }
}
