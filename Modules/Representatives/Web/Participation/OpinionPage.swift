import Kernel
import Platform
import Representatives
import Storage
import Web

/// An opinion, what was done about it, and what the reader may do now.
struct OpinionPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func act() async throws -> WebResponse {
        let id: OpinionID = try visit.id("id")
        guard let event = OpinionEvent(rawValue: try visit.parameter("event")) else {
            throw Failure.notFound("没有这个动作。")
        }
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: try CaseEngine.opinions.verb(event).fields)
        do {
            let seen = try visit.form.number("version", "版本")
            let transition = try await app.database.write { db in
                try CaseEngine.opinions.take(event, on: id.asID(), raw, seen: seen, by: scope, db).transition
            }
            // A unit that gave the opinion back no longer sees it.
            let place = event == .giveBack ? "/representatives/opinions" : "/representatives/opinions/\(id)"
            return .redirect(to: place, done: "办好了：\(event.title)。\(transition.next)")
        } catch let failure as Failure where failure.kind == .invalid || failure.kind == .conflict {
            return try await page(failure: failure)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: OpinionID = try visit.id("id")
        let scope = visit.scope
        let view = try await app.database.read { db in try OpinionView(id, for: scope, db) }
        let forms = actions(view)
        return .page(view.opinion.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(view.opinion.title, crumbs: [Link("代表活动意见", "/representatives/opinions")])
            if let failure, !forms.contains(where: { $0.action == visit.request.path }) {
                Callout(.late, failure.message)
            }
            FactList(view.facts)
            if !forms.isEmpty {
                Panel("现在可以办的") {
                    ActionForms(
                        csrf: visit.csrf, forms, form: failure == nil ? nil : visit.form, failure: failure,
                        failed: failure == nil ? nil : visit.request.path)
                }
            }
            if let due = view.due {
                Panel("期限") {
                    ClockBadge(
                        due.clock.title, due: due.clock.dueOn, remaining: due.remaining.title,
                        due.remaining.isOverdue ? .late : .waiting)
                }
            }
            Panel("意见内容") { passage(view.opinion.body) }
            if let requirement = view.opinion.requirement { Panel("办理要求") { passage(requirement) } }
            if let reply = view.reply { Panel("答复") { passage(reply) } }
            Panel("经过") { Timeline(view.steps.map(Self.entry)) }
        }
    }

    private func actions(_ view: OpinionView) -> [ActionForm] {
        let forms = CaseForms(options: [.units: view.units.map { Option($0.id.description, $0.name) }])
        let address = "/representatives/opinions/\(view.opinion.facts.id)/acts"
        return view.moves.map { move in
            let event = move.transition.event
            let fields = CaseEngine.opinions.verbs.first { $0.event == event }?.fields ?? []
            return ActionForm(
                event.title, action: "\(address)/\(event.rawValue)", submit: event.title,
                next: "之后：\(move.transition.next)",
                fields: [.hidden("version", String(view.opinion.facts.version))] + forms.fields(fields),
                primary: [.assign, .reply, .tell, .close].contains(event))
        }
    }

    @HTMLBuilder private func passage(_ text: String) -> HTML {
        for line in text.split(whereSeparator: \.isNewline) { p(String(line)) }
    }

    private static func entry(_ step: Step) -> TimelineEntry {
        TimelineEntry(
            when: step.enteredAt.minuteText, who: step.actor, what: "\(step.title)：\(step.from) → \(step.to)",
            detail: step.opinion)
    }
}
