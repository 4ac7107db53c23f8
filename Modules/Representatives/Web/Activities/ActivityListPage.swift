import Kernel
import Platform
import Representatives
import Storage
import Web

/// The list of activities: searched, filtered, sorted, paged, exported.
struct ActivityListPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let asked = ActivityListRequest(visit)
        let scope = visit.scope
        let (page, campaigns, group, deputy) = try await app.database.read { db in
            (
                try asked.listing.page(limit: asked.query.limit, offset: asked.query.offset, for: scope, db),
                try Campaign.all(in: scope.office, db),
                try asked.filter.group.flatMap { try DeputyGroup.find($0, in: scope.office, db) },
                try asked.filter.deputy.map { try Tenure.find($0, for: scope, db) }
            )
        }
        return .page("代表活动", wide: true) {
            PageHeader("代表活动", lead: "点名称看一项活动，办下一步。") {
                if scope.may(.keepActivities) {
                    a("新建活动", .href("/representatives/activities/new"), .class("button primary"))
                }
                Link("代表行动", "/representatives/campaigns")
                if scope.may(.keepParticipation) { Link("待审批的请假", "/representatives/leave") }
                if scope.may(.readOpinions) { Link("活动意见", "/representatives/opinions") }
            }
            FilterBar(asked.query, search: "名称、活动编号", fields: fields(campaigns, group, deputy))
            if let year = asked.boundYear {
                Callout(.neutral, "按参加人次排序时只列一年的活动，现在是 \(year) 年；看别的年份请在“年度”里选。")
            }
            ExportLinks(asked.query, path: "/representatives/activities/export")
            DataTable(
                page.activities, caption: "代表活动", empty: "没有符合条件的活动。可以新建，或者导入台账“活动”“活动参加”。",
                list: asked.query, columns: columns)
            Pager(asked.query, total: page.total)
        }
    }

    private func fields(
        _ campaigns: [Campaign], _ group: DeputyGroup?, _ deputy: Tenure?
    ) -> [FilterBar.Field] {
        var fields: [FilterBar.Field] = [
            .select("kind", "类型", ActivityKind.allCases.map { Option($0.rawValue, $0.title) }),
            YearChoice(visit).field,
            .select("host", "主办", HostLevel.allCases.map { Option($0.rawValue, $0.title) }),
            .select("campaign", "代表行动", campaigns.map { Option($0.id.description, $0.title) }),
            .select("theme", "三个紧密结合", ActivityTheme.allCases.map { Option($0.rawValue, $0.title) }),
            .select("state", "状态", ActivityState.allCases.map { Option($0.rawValue, $0.title) }),
        ]
        // Hundreds of groups and deputies are chosen on their own pages; here the chosen one can only be let go.
        if let group { fields.append(.select("group", "代表小组", [Option(group.id.description, group.name)])) }
        if let deputy {
            fields.append(.select("deputy", "参加的代表", [Option(deputy.id.description, deputy.person.name)]))
        }
        return fields
    }

    private var columns: [Column<ListedActivity>] {
        [
            .day("日期", sort: "day") { $0.heldOn },
            .link("名称", sort: "name", { $0.name }, href: { "/representatives/activities/\($0.id)" }),
            .text("类型") { $0.kindWord }, .text("主办") { $0.host }, .text("代表小组") { $0.group },
            .number("参加人次", sort: "attended") { $0.attended }, .number("接待群众") { $0.received },
            .number("社情民意") { $0.opinions }, .text("活动编号") { $0.code },
            .html("状态") { $0.state.status.html },
        ]
    }
}
