import Kernel
import Platform
import Representatives
import Storage
import Web

/// The list of groups, and how many of them met in the period asked for.
struct GroupListPage {
    let app: Application
    let visit: Visit
    let query: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["name"], filters: ["kind", "area", "active", "from", "to"])
    }

    func response() async throws -> WebResponse {
        let (listing, query, office) = (try listing(), query, visit.scope.office)
        let (page, rate, areas) = try await app.database.read { db in
            (
                try listing.page(limit: query.limit, offset: query.offset, in: office, db),
                try GroupRate.of(listing.period, in: office, db), try GroupListing.areas(in: office, db)
            )
        }
        return .page("代表小组", wide: true) {
            PageHeader("代表小组", lead: "点名称看成员、计划和活动。", crumbs: [Link("代表名册", "/representatives")]) {
                if visit.scope.may(.keepGroups) {
                    a("成立小组", .href("/representatives/groups/new"), .class("button primary"))
                }
                Link("谁还没有达到", "/representatives/groups/frequency")
                Link("活动次数规定", "/representatives/groups/rules")
            }
            FilterBar(query, fields: fields(areas))
            Callout(.neutral, words(rate, listing.period))
            DataTable(
                page.groups, caption: "代表小组", empty: "没有符合条件的代表小组。小组由台账“代表小组”导入，或在这里成立。", list: query,
                columns: [
                    .link("名称", { $0.group.name }, href: { "/representatives/groups/\($0.group.id)" }),
                    .text("地区") { $0.group.area }, .text("类型") { $0.group.kind.title },
                    .text("组长") { $0.group.leaderName }, .text("专职联络员") { $0.group.liaison },
                    .number("在任成员") { $0.group.members }, .number("期内活动") { $0.activities },
                ])
            Pager(query, total: page.total)
            ExportLinks(query, path: "/representatives/groups/export")
        }
    }

    /// Every group of the filter, not only the page.
    func rows(_ db: any Connection) throws -> [ListedGroup] {
        try listing().page(limit: sheetExportLimit + 1, offset: 0, in: visit.scope.office, db).groups
    }

    /// The period is this year up to today unless the address says otherwise; days the wrong way round are turned.
    private func listing() throws -> GroupListing {
        let from = query.day("from") ?? Day(year: visit.today.year, month: 1, day: 1) ?? visit.today
        let to = query.day("to") ?? max(from, visit.today)
        var listing = GroupListing(during: try Period(from: min(from, to), to: max(from, to)))
        listing.kind = query.choice("kind")
        listing.area = query.filter("area")
        listing.isActive = query.filter("active").flatMap { ["yes": true, "no": false][$0] }
        return listing
    }

    private func fields(_ areas: [String]) -> [FilterBar.Field] {
        [
            .select("kind", "类型", GroupKind.allCases.map { Option($0.rawValue, $0.title) }),
            .select("area", "地区", areas.map { Option($0, $0) }),
            .select("active", "期内活动", [Option("yes", "已开展"), Option("no", "未开展")]),
            .days("from", "to", "统计期"),
        ]
    }

    private func words(_ rate: GroupRate, _ period: Period) -> String {
        guard let percent = rate.percent else { return "还没有代表小组，活动开展率无从计算。" }
        return "\(period.title)：共 \(rate.total) 个小组，已开展活动 \(rate.active) 个，活动开展率"
            + " \(rate.active)/\(rate.total)＝\(percent)%。"
    }
}
