import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// Choosing whom an activity asks.
struct InvitePage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func send() async throws -> WebResponse {
        let activity: ActivityID = try visit.id("id")
        let scope = visit.scope
        do {
            let invitation = try invitation()
            let outcome = try await app.database.write { db in try invitation.send(for: activity, by: scope, db) }
            let before = outcome.already > 0 ? "另有 \(outcome.already) 位早已邀请，没有重复。" : ""
            return .redirect(
                to: RollRequest.address(activity), done: "已邀请 \(outcome.invited) 位代表，有账号的都收到了消息。\(before)")
        } catch let failure as Failure where failure.isMendable {
            return try await page(failure: failure)
        }
    }

    private func invitation() throws -> Invitation {
        var invitation = Invitation()
        invitation.delegations = try visit.form.ids("delegation", "代表团")
        invitation.groups = try visit.form.ids("group", "代表小组")
        invitation.levels = visit.form.all("level").compactMap(Level.init(rawValue:))
        invitation.name(try visit.form.optional("named", "名单", maxLength: 10_000) ?? "")
        return invitation
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: ActivityID = try visit.id("id")
        let scope = visit.scope
        let (activity, delegations, groups) = try await app.database.read { db in
            (
                try ParticipatedActivity.find(id, in: scope.office, db), try Delegation.all(for: scope, db),
                try DeputyGroup.page(kind: nil, limit: 5000, offset: 0, in: scope.office, db).groups
            )
        }
        let address = RollRequest.address(id)
        let title = activity.isOver ? "补录名单" : "邀请代表"
        guard !activity.isCancelled else { return .cancelled(activity, title, status: failure?.kind.httpStatus ?? 200) }
        return .page(title, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                activity.isOver ? "补录“\(activity.name)”的名单" : "邀请代表参加“\(activity.name)”",
                lead: "可以合着选；只列在任的代表，已经在名单上的不重复。", crumbs: [Link("参加代表", address)])
            FormView(
                action: "\(address)/invite", of: visit, submit: activity.isOver ? title : "邀请",
                next: activity.isOver ? "之后：在名单上登记到会，计入履职档案。" : "之后：代表收到消息，可以报名或请假。",
                fields: [
                    .choices("level", "整个层级", Level.allCases.map { Option($0.rawValue, "\($0.title)人大代表") }),
                    .choices("delegation", "代表团", delegations.map { Option($0.id.description, $0.title) }),
                    .choices(
                        "group", "代表小组", groups.map { Option($0.id.description, "\($0.name)（\($0.members) 位）") }),
                    .multiline(
                        "named", "名单", hint: "代表编号或姓名，用顿号或换行分开", maxLength: 10_000, rows: 4),
                ], failure: failure)
        }
    }
}
