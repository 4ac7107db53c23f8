import Kernel
import Platform
import Representatives
import Storage
import Web

/// What the list of deputies shows. Five statements, however long it is.
private struct ListView: Sendable {
    let tenures: [ListedTenure]
    let total: Int
    let terms: [Int]
    let delegations: [Delegation]
    /// The group the list is narrowed to.
    let group: DeputyGroup?

    init(_ request: ListRequest, for scope: Scope, _ db: any Connection) throws {
        let query = request.query
        (tenures, total) = try request.listing.page(limit: query.limit, offset: query.offset, for: scope, db)
        terms = try TenureListing.terms(in: scope.office, db)
        delegations = try Delegation.all(for: scope, db)
        group = try request.filter.group.flatMap { try DeputyGroup.find($0, in: scope.office, db) }
    }
}

func listPage(_ application: Application) -> Route {
    .get("/representatives", .holding(.readRepresentatives), "查看代表名册") { visit in
        let request = ListRequest(visit)
        let scope = visit.scope
        let view = try await application.database.read { db in try ListView(request, for: scope, db) }
        return page(view, request.query)
    }
}

private func page(_ view: ListView, _ query: ListQuery) -> WebResponse {
    .page("代表名册", wide: true) {
        PageHeader("代表名册", lead: "点姓名看一位代表的资料，并登记其资格变动。") {
            Link("代表团", "/representatives/delegations")
            Link("代表小组", "/representatives/groups")
        }
        FilterBar(query, search: "姓名、代表编号、职务、代表团", fields: filters(view))
        ExportLinks(query, path: "/representatives/export")
        DataTable(
            view.tenures, caption: "代表", empty: "没有符合条件的代表。名册由台账“代表”导入。", list: query,
            columns: [
                .link("姓名", sort: "name", { $0.name }, href: { "/representatives/\($0.id)" }),
                .text("代表编号", sort: "code") { $0.code },
                .text("届次") { "\($0.level.title)第\($0.term)届" },
                .text("代表团", sort: "delegation") { $0.delegation },
                .text("代表小组") { $0.group },
                .text("工作单位及职务") { $0.post },
                .text("手机号码") { $0.phone },
                .html("状态") { $0.state.status.html },
            ])
        Pager(query, total: view.total)
    }
}

private func filters(_ view: ListView) -> [FilterBar.Field] {
    var fields: [FilterBar.Field] = [
        .select("level", "层级", Level.allCases.map { Option($0.rawValue, $0.title) }),
        .select("term", "届次", view.terms.map { Option(String($0), "第\($0)届") }),
        .select("delegation", "代表团", view.delegations.map { Option($0.id.description, $0.title) }),
        .select("state", "状态", TenureState.allCases.map { Option($0.rawValue, $0.title) }),
    ]
    // Hundreds of groups are chosen on their own page; here the chosen one can only be let go.
    if let group = view.group {
        fields.append(.select("group", "代表小组", [Option(group.id.description, group.name)]))
    }
    return fields
}
