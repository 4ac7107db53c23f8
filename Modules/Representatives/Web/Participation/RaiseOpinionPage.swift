import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// Writing down an opinion: the office for those on the activity's roll, a deputy for themselves.
struct RaiseOpinionPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func empty() async throws -> WebResponse {
        guard let activity = visit.request.query["activity"].flatMap(ActivityID.init) else {
            throw Failure.notFound("请从活动的“参加代表”页登记意见。")
        }
        return try await page(activity, OpinionID.new(at: visit.now))
    }

    func save() async throws -> WebResponse {
        let activity: ActivityID = try visit.form.id("activity", "活动")
        let id: OpinionID = try visit.form.id("id", "表单")
        let (scope, form) = (visit.scope, visit.form)
        let raw = CaseForms.input(form, for: RaisedOpinion.fields)
        do {
            let chosen: [AttendanceID] = try form.ids("attendance", "提出意见的代表")
            try await app.database.write { db in
                let givers =
                    scope.may(.keepOpinions) ? chosen : [try OwnAttendance.find(in: activity, for: scope, db).id]
                try RaisedOpinion(id, at: activity, raw, by: givers).save(by: scope, db)
            }
            return .redirect(
                to: "/representatives/opinions/\(id)",
                done: scope.may(.keepOpinions) ? "意见已登记。请交办，或留作参考。" : "意见已提出，由代工委收到。")
        } catch let failure as Failure where failure.kind == .invalid || failure.kind == .conflict {
            return try await page(activity, id, failure: failure)
        }
    }

    private func page(
        _ id: ActivityID, _ opinion: OpinionID, failure: Failure? = nil
    ) async throws -> WebResponse {
        let scope = visit.scope
        let isOffice = scope.may(.keepOpinions)
        let (activity, entries) = try await app.database.read { db in
            let activity = try ParticipatedActivity.find(id, in: scope.office, db)
            // A deputy who is not on the roll does not learn whether there is such an activity.
            if !isOffice { _ = try OwnAttendance.find(in: id, for: scope, db) }
            let entries =
                isOffice
                ? try RollEntry.page(RollFilter(), of: id, limit: RollEntry.limit, offset: 0, in: scope.office, db)
                    .entries : []
            return (activity, entries)
        }
        guard !activity.isCancelled else {
            return .page("登记意见", status: failure?.kind.httpStatus ?? 200) {
                PageHeader(
                    activity.name, lead: activity.whenAndWhere,
                    crumbs: [
                        isOffice ? Link("参加代表", RollRequest.address(id)) : Link("邀请我的活动", "/my/activities")
                    ])
                Callout(.late, "这项活动已经取消，不能登记意见。")
            }
        }
        let givers = FormField.choices(
            "attendance", "提出意见的代表",
            entries.map { Option($0.id.description, "\($0.name)（\($0.delegation ?? "未编团")）") }, required: true)
        return .page("登记意见", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "在“\(activity.name)”上提出的意见", lead: "一条意见说一件事，便于交办。",
                crumbs: [
                    isOffice ? Link("参加代表", RollRequest.address(id)) : Link("邀请我的活动", "/my/activities")
                ])
            FormView(
                action: "/representatives/opinions", csrf: visit.csrf, submit: isOffice ? "登记" : "提出",
                next: isOffice ? "之后：在意见的页面上交办，或留作参考。" : "之后：由代工委收到，交有关单位办理，答复会告知您。",
                fields: [.hidden("id", opinion.description), .hidden("activity", id.description)]
                    + CaseForms(options: [:]).fields(RaisedOpinion.fields) + (isOffice ? [givers] : []),
                form: failure == nil ? nil : visit.form, failure: failure)
        }
    }
}
