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
        return try await taking(verb.fields) { db in try verbs.act(event, on: id, input, seen: seen, by: scope, db) }
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
        return try await taking(verb.fields) { db in
            try verbs.requireActor(of: event, on: id, scope, db)
            return try verbs.act(event, on: part, of: id, input, seen: seen, by: scope, db)
        }
    }

    /// - Parameter asked: what the act asks for; where it is no longer offered, what was typed is shown to be copied.
    private func taking(
        _ asked: [InputField], _ act: @escaping @Sendable (any Connection) throws -> Suggestions.Outcome
    ) async throws -> WebResponse {
        let id: SuggestionID = try visit.id("id")
        let (verbs, scope) = (verbs, visit.scope)
        do {
            // What was typed is kept: on a stale page it stands beside the newest state of the case.
            return try await app.save(or: { try await page(failure: $0, asked: asked) }) { db in
                (try act(db), try verbs.isVisible(id, to: scope, db))
            } then: { outcome, isVisible in
                .redirect(to: isVisible ? "/suggestions/\(id)" : "/desk", done: outcome.done)
            }
        } catch let failure as Failure where failure.kind == .notFound {
            // Whoever's part ended while they had the page open is told so.
            return try await page(failure: failure, asked: asked)
        }
    }

    private func page(failure: Failure? = nil, asked: [InputField] = []) async throws -> WebResponse {
        let id: SuggestionID = try visit.id("id")
        let (verbs, scope) = (verbs, visit.scope)
        let reader = DetailSection.Reader(scope: scope, today: visit.today, csrf: visit.csrf, ports: app.ports)
        let (found, ended) = try await app.database.read { db -> (DetailFound?, EndedPart?) in
            do {
                return (try DetailFound(id, verbs, reader, db), nil)
            } catch let failure as Failure where failure.kind == .notFound {
                guard let ended = try verbs.endedPart(of: id, for: scope, db) else { throw failure }
                return (nil, ended)
            }
        }
        let status = failure?.kind.httpStatus ?? 200
        guard let found else {
            return .page("代表建议", status: status) {
                PageHeader("这件建议现在不由您办理", crumbs: [Link("代表建议", "/suggestions")])
                Callout(.neutral, ended?.words ?? "")
                if failure != nil { UnsentText(visit.form, of: asked) }
                p { a("回到我的事", .href("/desk"), .class("button")) }
            }
        }
        let detail = found.detail
        let actions = DetailActions(detail, verbs, found.sources, found.advice)
        let view = DetailView(
            detail: detail, scope: scope, today: visit.today, clocks: found.clocks, reading: actions.reading)
        let isShown = actions.all.contains { $0.action == visit.request.path }
        return .page(detail.core.title, status: status) {
            view.header
            if let failure, !isShown {
                Callout(.late, failure.message)
                UnsentText(visit.form, of: asked)
            }
            if !actions.unfinished.isEmpty { unfinished(actions.unfinished, id) }
            if let next = actions.next {
                Panel("下一步") {
                    view.toRead
                    forms([next], failure, prefix: "n")
                }
            }
            view.text
            found.advice.html
            if !(actions.others.isEmpty && found.beside.isEmpty) {
                Panel(actions.next == nil ? "现在可以办的" : "其他办法") {
                    forms(actions.others, failure, prefix: "a")
                    found.beside
                }
            }
            view.signers
            view.handling
            view.replies
            found.sections
            view.history
        }
    }

    /// Before the questions of submission are asked, what the draft still lacks is named.
    private func unfinished(_ missing: [String], _ id: SuggestionID) -> Panel {
        Panel("下一步") {
            p("还不能提交，要先做到：")
            ul { for line in missing { li(line) } }
            p { a("去补上", .href("/suggestions/\(id)/edit"), .class("button primary")) }
        }
    }

    /// After a failure the form that was sent stands open with what was typed.
    private func forms(_ forms: [ActionForm], _ failure: Failure?, prefix: String) -> ActionForms {
        ActionForms(forms, of: visit, failure, prefix: prefix)
    }
}
