import Kernel
import Platform
import Representatives
import Storage
import Web

/// A group: its members, its plan, what it did, and what the office may do now.
struct GroupPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func take(_ act: GroupAct) async throws -> WebResponse {
        let id: DeputyGroupID = try visit.id("id")
        return try await acts(id).take(act, on: id) { try await page($0) }
    }

    private func acts(_ id: DeputyGroupID) -> PlainActs<GroupAct> {
        PlainActs(app, visit, page: "/representatives/groups/\(id)")
    }

    private func page(_ failure: Failure? = nil) async throws -> WebResponse {
        let id: DeputyGroupID = try visit.id("id")
        let (scope, today) = (visit.scope, visit.today)
        let shown = try GroupYear(YearChoice(visit).year)
        let view = try await app.database.read { db in
            try GroupView(id, in: shown, today: today, for: scope, db)
        }
        let group = view.group
        let actions = GroupActions(view, acts(id), today: today)
        return .page(group.name, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                group.name, lead: "\(group.area) \(group.kind.title)小组",
                crumbs: [Link("代表小组", "/representatives/groups")]
            ) {
                Link("在名册里看成员", "/representatives?group=\(group.id)")
                if scope.may(.readPerformance) {
                    Link("打印成员的履职手册", "/representatives/handbooks?group=\(group.id)&year=\(shown.number)")
                }
                if scope.may(.readActivities) { Link("小组的活动", "/representatives/activities?group=\(group.id)") }
            }
            warnings(view)
            FactList(facts(view))
            if scope.may(.keepGroups), group.dissolvedOn == nil {
                acts(id).panel(actions.forms, failure)
            } else if let failure {
                Callout(.late, failure.message)
            }
            members(view)
            guidance(view)
            plan(view)
            activities(view)
        }
    }
}
