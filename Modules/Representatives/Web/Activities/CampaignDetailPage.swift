import Kernel
import Platform
import Representatives
import Storage
import Web

/// A campaign: figures, phases, area supervision, deeds; and what can be added to it.
struct CampaignDetailPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func addPhase() async throws -> WebResponse {
        try await keeping("阶段已增加。", CampaignPhase.fields) { id, input, scope, db in
            try CampaignPhase.add(to: id, input, by: scope, db)
        }
    }

    func finishPhase() async throws -> WebResponse {
        let part: ID<CampaignPhaseSubject> = try visit.id("part")
        return try await keeping("阶段已登记为完成。", CampaignPhase.doneFields) { id, input, scope, db in
            try CampaignPhase.finish(part, of: id, input, by: scope, db)
        }
    }

    func addSupervision() async throws -> WebResponse {
        try await keeping("分片督导已增加。", AreaSupervision.fields) { id, input, scope, db in
            try AreaSupervision.add(to: id, input, by: scope, db)
        }
    }

    func endSupervision() async throws -> WebResponse {
        let part: ID<AreaSupervisionSubject> = try visit.id("part")
        return try await keeping("分片督导已结束，记录保留。", AreaSupervision.endFields) { id, input, scope, db in
            try AreaSupervision.end(part, of: id, input, by: scope, db)
        }
    }

    func addDeed() async throws -> WebResponse {
        try await keeping("典型事迹已登记，记入代表的履职档案。", Deed.fields) { id, input, scope, db in
            try Deed.add(to: id, input, by: scope, db)
        }
    }

    func withdrawDeed() async throws -> WebResponse {
        try await keeping("典型事迹已撤销，履职档案里同时冲销。", Deed.withdrawFields) { id, input, scope, db in
            try Deed.withdraw(of: id, input, by: scope, db)
        }
    }

    /// Writes, and goes back to the page; what was typed wrongly comes back with its form.
    private func keeping(
        _ done: String, _ fields: [InputField],
        _ body: @escaping @Sendable (CampaignID, [String: [String]], Scope, any Connection) throws -> Void
    ) async throws -> WebResponse {
        let id: CampaignID = try visit.id("id")
        let scope = visit.scope
        let input = CaseForms.input(visit.form, for: fields)
        return try await app.save(
            then: "/representatives/campaigns/\(id)", done: done, or: { try await page(failure: $0) }
        ) { db in try body(id, input, scope, db) }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: CampaignID = try visit.id("id")
        let scope = visit.scope
        let (today, statistics) = (visit.today, app.statistics)
        let view = try await app.database.read { db in
            try CampaignDetailView(id, on: today, statistics, for: scope, db)
        }
        let forms = scope.may(.keepActivities) ? view.forms : []
        return .page(view.counted.campaign.title, status: failure?.kind.httpStatus ?? 200, wide: true) {
            view.header(mayKeep: scope.may(.keepActivities))
            if let failure, !forms.contains(where: { $0.action == visit.request.path }) {
                Callout(.late, failure.message)
            }
            view.phasePanel
            Panel("分片督导") { AreaSupervisionTable(view.supervisions) }
            view.deedPanel
            if !forms.isEmpty {
                Panel("登记") {
                    ActionForms(forms, of: visit, failure)
                }
            }
        }
    }
}
