import Kernel
import Platform
import Representatives
import Storage
import Web

/// One award.
struct AwardPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func act() async throws -> WebResponse {
        let id: ID<Award> = try visit.id("id")
        return try await acts(id).take(on: id.asID()) { try await page(failure: $0) }
    }

    private func acts(_ id: ID<Award>) -> CaseActs<AwardCase> {
        CaseActs(.awards(app.statistics), app, visit, page: "/representatives/awards/\(id)")
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: ID<Award> = try visit.id("id")
        let office = visit.scope.office
        let (award, meetings, steps) = try await app.database.read { db in
            (
                try Award.find(id, in: office, db), try Meeting.all(in: office, db),
                try Step.all(of: [Reference(AwardCase.kind, id)], in: office, db)
            )
        }
        let acts = acts(id)
        let forms = acts.forms(
            award, version: award.version, options: [.meetings: meetings.map(\.option)])
        return .page(award.target, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                award.target, lead: "\(award.year)年度\(award.categoryName)",
                crumbs: [Link("表彰", "/representatives/awards?year=\(award.year)")])
            FactList([
                Fact("状态") { award.state.status },
                Fact("代表") {
                    if let tenure = award.tenure { Link("看名册资料", "/representatives/\(tenure)") } else { "—" }
                },
                Fact("决定会议", award.meeting), Fact("决定日期", award.decidedOn?.chinese),
                Fact("公布日期", award.publishedOn?.chinese), Fact("超出名额的原因", award.overQuotaReason),
            ])
            acts.panel(forms, failure)
            if award.grounds != nil { Panel("主要事迹") { appraisalPassage("事迹", award.grounds) } }
            CaseHistory(steps)
        }
    }
}
