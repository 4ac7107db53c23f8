import Kernel
import Platform
import Representatives
import RepresentativesContract
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
        // A unit that gave the opinion back no longer sees it.
        let place = event == .giveBack ? "/representatives/opinions" : nil
        return try await acts(id).take(event, on: id.asID(), to: place) { try await page(failure: $0) }
    }

    private func acts(_ id: OpinionID) throws -> CaseActs<OpinionCase> {
        let drafts = try app.ports.require(RepresentativesPort.suggestionDrafts)
        return CaseActs(.opinions(drafts), app, visit, page: "/representatives/opinions/\(id)")
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: OpinionID = try visit.id("id")
        let scope = visit.scope
        let view = try await app.database.read { [app] db in try OpinionView(id, app, for: scope, db) }
        let acts = try acts(id)
        let fields = CaseForms(options: [
            .units: view.units.map { Option($0.id.description, $0.name) },
            .deputies: view.leads.map { Option($0.tenure.description, "\($0.name)（\($0.delegationName ?? "未编团")）") },
        ])
        let forms = acts.forms(
            view.moves, version: view.opinion.facts.version, primary: [.assign, .reply, .tell, .close]
        ) { event, asked in
            event == .turnIntoSuggestion && view.leads.isEmpty ? [] : fields.fields(asked)
        }
        return .page(view.opinion.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(view.opinion.title, crumbs: [Link("代表活动意见", "/representatives/opinions")])
            FactList(view.facts)
            acts.panel(forms, failure)
            if let due = view.due {
                Panel("期限") {
                    ClockBadge(
                        due.clock.title, due: due.clock.dueOn, remaining: due.remaining.title,
                        due.remaining.isOverdue ? .late : .waiting)
                }
            }
            Panel("意见内容") { Passage(view.opinion.body) }
            if let requirement = view.opinion.requirement { Panel("办理要求") { Passage(requirement) } }
            if let reply = view.reply { Panel("答复") { Passage(reply) } }
            CaseHistory(view.steps, byMinute: true)
        }
    }
}
