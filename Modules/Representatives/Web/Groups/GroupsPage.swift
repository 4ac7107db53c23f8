import Kernel
import Platform
import Representatives
import Storage
import Web

func groupsPage(_ application: Application) -> Route {
    .get("/representatives/groups", .holding(.readRepresentatives), "查看代表小组") { visit in
        let query = visit.list(sorts: ["name"], filters: ["kind"])
        let kind = query.filter("kind").flatMap(GroupKind.init(rawValue:))
        let scope = visit.scope
        let (groups, total) = try await application.database.read { db in
            try DeputyGroup.page(kind: kind, limit: query.limit, offset: query.offset, in: scope.office, db)
        }
        return .page("代表小组") {
            PageHeader("代表小组", lead: "点名称看小组里的代表。", crumbs: [Link("代表名册", "/representatives")])
            FilterBar(
                query, fields: [.select("kind", "类型", GroupKind.allCases.map { Option($0.rawValue, $0.title) })])
            DataTable(
                groups, caption: "代表小组", empty: "没有符合条件的代表小组。小组由台账“代表小组”导入。",
                columns: [
                    .link("名称", { $0.name }, href: { "/representatives?group=\($0.id)" }),
                    .text("地区") { $0.area }, .text("类型") { $0.kind.title }, .text("组长") { $0.leaderName },
                    .number("在任成员") { $0.members },
                ])
            Pager(query, total: total)
        }
    }
}
