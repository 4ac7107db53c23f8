import Kernel
import Platform
import Representatives
import Storage
import Web

/// Beginning a campaign: one form, kept as typed.
struct CampaignNewPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func empty() -> WebResponse { page(CampaignID.new(at: visit.now)) }

    /// The id was made with the form, so that a form sent twice begins one campaign.
    func save() async throws -> WebResponse {
        let id: CampaignID = try visit.form.id("id", "表单")
        let scope = visit.scope
        let input = CaseForms.input(visit.form, for: CampaignPlan.fields)
        do {
            try await app.database.write { db in try CampaignPlan.create(id, input, by: scope, db) }
            return .redirect(to: "/representatives/campaigns/\(id)", done: "代表行动已建立。请写明各阶段的时间。")
        } catch let failure as Failure where failure.kind == .invalid {
            return page(id, failure: failure)
        }
    }

    private func page(_ id: CampaignID, failure: Failure? = nil) -> WebResponse {
        .page("新建代表行动", status: failure?.kind.httpStatus ?? 200) {
            PageHeader("新建代表行动", crumbs: [Link("代表行动", "/representatives/campaigns")])
            FormView(
                action: "/representatives/campaigns", csrf: visit.csrf, submit: "建立",
                next: "之后：写各阶段的时间；新建活动时选这项行动，人数就算在这里。",
                fields: [.hidden("id", id.description)] + CaseForms(options: [:]).fields(CampaignPlan.fields),
                form: failure == nil ? nil : visit.form, failure: failure, draft: "campaign-new")
        }
    }
}
