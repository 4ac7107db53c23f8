import Kernel
import Platform
import Representatives
import Storage
import Web

/// Planning an activity: one form, kept as typed.
struct ActivityNewPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func empty() async throws -> WebResponse { try await page(ActivityID.new(at: visit.now)) }

    /// The id was made with the form, so that a form sent twice plans one activity.
    func save() async throws -> WebResponse {
        let id: ActivityID = try visit.form.id("id", "表单")
        let scope = visit.scope
        let input = CaseForms.input(visit.form, for: [ActivityPlan.codeField] + ActivityPlan.fields)
        do {
            try await app.database.write { db in try ActivityPlan.create(id, input, by: scope, db) }
            return .redirect(to: "/representatives/activities/\(id)", done: "活动已列入计划。请邀请代表，再发出活动通知。")
        } catch let failure as Failure where failure.kind == .invalid {
            return try await page(id, failure: failure)
        }
    }

    private func page(_ id: ActivityID, failure: Failure? = nil) async throws -> WebResponse {
        let scope = visit.scope
        let choices = try await app.database.read { db in try ActivityChoices(in: scope.office, db) }
        // From a campaign's page its own activity is planned.
        let given = ["campaign": visit.request.query["campaign"] ?? ""]
        return .page("新建活动", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "新建活动", lead: "先列入计划，再邀请代表、发出通知；办完后登记成果。", crumbs: [Link("代表活动", "/representatives/activities")])
            FormView(
                action: "/representatives/activities", of: visit, submit: "列入计划",
                next: "之后：在活动页邀请代表，再发出通知。",
                fields: [.hidden("id", id.description)] + CaseForms(options: [:]).fields([ActivityPlan.codeField])
                    + choices.planFields(given),
                failure: failure, draft: "activity-new")
        }
    }
}
