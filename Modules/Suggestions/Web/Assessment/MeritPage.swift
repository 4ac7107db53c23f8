import Kernel
import Platform
import Storage
import Suggestions
import Web

/// One candidate, and what the 主任会议 decided.
struct MeritPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func act() async throws -> WebResponse {
        let id: ID<Merit> = try visit.id("merit")
        return try await acts(id).take(on: id.asID()) { try await page(failure: $0) }
    }

    private func acts(_ id: ID<Merit>) -> CaseActs<MeritCase> {
        CaseActs(.merits, app, visit, page: "/suggestions/merits/\(id)")
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: ID<Merit> = try visit.id("merit")
        let scope = visit.scope
        let (merit, steps) = try await app.database.read { db in
            (
                try Merit.find(id, for: scope, db),
                try Step.all(of: [Reference(MeritCase.kind, id)], in: scope.office, db)
            )
        }
        let acts = acts(id)
        return .page(merit.target, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                merit.target, lead: "\(merit.year)年\(merit.kind.title)",
                crumbs: [Link("评优", "/suggestions/merits?year=\(merit.year)")]
            ) {
                if let suggestion = merit.suggestion { Link("看建议", "/suggestions/\(suggestion)") }
                if let unit = merit.unit {
                    Link("看考核表", "/suggestions/assessment/units/\(unit)?year=\(merit.year)")
                }
            }
            FactList([
                Fact("状态") { Status(merit.state.title, merit.state.phase.tone) },
                Fact("得分", merit.score.map(AssessmentPoints.text)), Fact("主任会议", merit.meeting),
                Fact("决定日期", merit.decidedOn?.chinese), Fact("超出名额的原因", merit.overQuotaReason),
            ])
            acts.panel(acts.forms(merit, version: merit.version, primary: [.decide]), failure)
            Panel("理由") { Passage(merit.grounds) }
            CaseHistory(steps)
        }
    }
}
