import Kernel
import Web

/// The acts of one case on its page: a form for each move the reader may make, and what happens when one is sent.
public struct CaseActs<Case: CaseType> {
    private let engine: CaseEngine<Case>
    private let app: Application
    private let visit: Visit
    private let page: String
    private let address: String

    /// - Parameters:
    ///   - page: the address of the case's page: "/representatives/reports/…".
    ///   - under: where its acts are sent to, before the event: "acts/" or nothing.
    public init(
        _ engine: CaseEngine<Case>, _ app: Application, _ visit: Visit, page: String, under: String = "acts/"
    ) {
        self.engine = engine
        self.app = app
        self.visit = visit
        self.page = page
        address = "\(page)/\(under)"
    }

    /// A form for each move the reader may make, with what happens next, or what must be done first.
    ///
    /// - Parameters:
    ///   - version: of the case as it is shown; a form from a page that has become stale is refused.
    ///   - primary: the events whose button stands out.
    ///   - values: what the fields hold already, by name.
    public func forms(
        _ facts: Case.Facts, version: Int, primary: Set<Case.Event> = [],
        options: [InputField.Source: [Option]] = [:], values: [String: String] = [:]
    ) -> [ActionForm] {
        let fields = CaseForms(options: options)
        return forms(Case.machine.moves(of: facts, for: visit.scope), version: version, primary: primary) { _, asked in
            fields.fields(asked, values: values)
        }
    }

    /// As above, of moves already told; `fields` makes those of an event of what its verb asks for.
    public func forms(
        _ moves: [StateMachine<Case>.Move], version: Int, primary: Set<Case.Event> = [],
        fields: (Case.Event, [InputField]) -> [FormField]
    ) -> [ActionForm] {
        moves.map { move in
            let event = move.transition.event
            let asked = engine.verbs.first { $0.event == event }?.fields ?? []
            let missing = move.missing.joined(separator: "；")
            return ActionForm(
                event.title, action: "\(address)\(event.rawValue)", submit: event.title,
                next: missing.isEmpty ? "之后：\(move.transition.next)" : "还要先做到：\(missing)。",
                fields: [.hidden("version", String(version))] + fields(event, asked), primary: primary.contains(event))
        }
    }

    /// The panel with the forms; after a failure the form that was sent stands open with what was typed. An act that is
    /// no longer offered leaves what was typed to be copied.
    public func panel(_ forms: [ActionForm], _ failure: Failure?) -> HTML {
        let isShown = failure != nil && forms.contains { $0.action == visit.request.path }
        let sent = engine.verbs.first { "\(address)\($0.event.rawValue)" == visit.request.path }
        return .list([
            failure.map { isShown ? .empty : Callout(.late, $0.message).html } ?? .empty,
            isShown || failure == nil ? .empty : UnsentText(visit.form, of: sent?.fields ?? []).html,
            ActsPanel(forms, of: visit, failure).html,
        ])
    }

    /// Takes the event of the address; what was typed wrongly, or on a stale page, comes back on `page`.
    public func take(on id: ID<Never>, or page: (Failure) async throws -> WebResponse) async throws -> WebResponse {
        guard let event = Case.Event(rawValue: try visit.parameter("event")) else {
            throw Failure.notFound("没有这个动作。")
        }
        return try await take(event, on: id, or: page)
    }

    /// - Parameter place: where to go when it is done; the case's page unless its actor loses sight of it.
    public func take(
        _ event: Case.Event, on id: ID<Never>, to place: String? = nil, or page: (Failure) async throws -> WebResponse
    ) async throws -> WebResponse {
        let (engine, scope) = (engine, visit.scope)
        let input = CaseForms.input(visit.form, for: try engine.verb(event).fields)
        do {
            let seen = try visit.form.number("version", "版本")
            let transition = try await app.database.write { db in
                try engine.take(event, on: id, input, seen: seen, by: scope, db).transition
            }
            return .redirect(to: place ?? self.page, done: transition.done)
        } catch let failure as Failure where failure.isMendable {
            return try await page(failure)
        }
    }
}
