import Kernel
import Platform
import Storage
import Suggestions
import SuggestionsContract
import Web

/// One motion: to whom it was handed, what they report, what was decided and what came of it.
struct MotionPage {
    let app: Application
    let verbs: Suggestions
    let visit: Visit

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func act() async throws -> WebResponse {
        let id: SuggestionID = try visit.id("motion")
        return try await acts(id).take(on: id.asID()) { try await page(failure: $0) }
    }

    private func acts(_ id: SuggestionID) -> CaseActs<MotionCase> {
        CaseActs(verbs.motions, app, visit, page: "\(MotionListPage.path)/\(id)")
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: SuggestionID = try visit.id("motion")
        let scope = visit.scope
        let (motion, due, meetings, units, steps) = try await app.database.read { db in
            let motion = try Motion.find(id, for: scope, db)
            return (
                motion, try motion.due(in: scope.office, db),
                try Meeting.all(in: scope.office, db), try Unit.all(in: scope.office, db),
                try Step.all(of: [Reference(MotionCase.kind, id)], in: scope.office, db)
            )
        }
        let acts = acts(id)
        let sittings = meetings.filter { $0.decidesOnMotions && $0.startsOn <= visit.today }
        let forms = acts.forms(
            motion, version: motion.version, primary: [motion.nextStep],
            options: [
                .meetings: sittings.map(\.option), .units: units.map { Option($0.id.description, $0.name) },
            ],
            values: ["handed_on": visit.today.description, "reported_on": visit.today.description])
        return .page(motion.title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "议案：\(motion.title)",
                lead: [motion.number, motion.sessionName].compactMap { $0 }.joined(separator: "，"),
                crumbs: [Link("议案", MotionListPage.path)]
            ) {
                a("看正文和签名", .href("/suggestions/\(id)"), .class("button"))
                if motion.decidedOn != nil { Link("打印告知书", "/letters/papers/suggestions.motion-decision/\(id)") }
            }
            FactList([
                Fact("状态") { Status(motion.state.title, motion.state.phase.tone) }, Fact("期限", due?.chinese),
                Fact("主席团决定作为议案", motion.takenOn?.chinese),
                Fact("交付审议", motion.handedTo.map { "\($0)，\(motion.handedOn?.chinese ?? "")" }),
                Fact("审议结果报告", motion.proposal.map { "建议\($0.title)，\(motion.reportedOn?.chinese ?? "")" }),
                Fact("决定", motion.meetingName.map { "\($0)，\(motion.decidedOn?.chinese ?? "")" }),
                Fact("承办单位", motion.unitName), Fact("报告办理情况", motion.answeredOn?.chinese),
            ])
            acts.panel(forms, failure)
            if motion.state == .reported, scope.may(.importLedgers) { Meeting.registering }
            if let report = motion.report { Panel("审议结果报告") { Passage(report) } }
            if let decision = motion.decision { Panel("决定的内容") { Passage(decision) } }
            if let answer = motion.answer { Panel("办理情况报告") { Passage(answer) } }
            CaseHistory(steps)
        }
    }
}

extension Motion {
    /// What is usually done next: its button stands out.
    fileprivate var nextStep: MotionEvent {
        switch state {
        case .taken: .hand
        case .deliberating: .report
        case .reported: .adopt
        case .handling: .answer
        case .answered, .adopted, .declined, .converted, .done: .finish
        }
    }
}
