import Kernel
import Platform
import Representatives
import Storage
import Web

/// The list of deputies: searched, filtered, sorted, paged, exported.
struct ListPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let (request, scope) = (ListRequest(visit), visit.scope)
        let query = request.query
        let view = try await app.database.read { db in try ListView(request, for: scope, db) }
        return .page("代表名册", wide: true) {
            PageHeader("代表名册", lead: "点姓名看一位代表的资料，并登记其资格变动。") { links }
            FilterBar(query, search: "姓名、代表编号、职务、代表团", fields: ListFilters(view, query).fields)
            p(.class("sorts")) {
                "排序："
                a("姓氏笔画", .href(query.href(sortedBy: TenureListing.Order.strokes.rawValue)))
                " "
                a("姓名拼音", .href(query.href(sortedBy: TenureListing.Order.name.rawValue)))
                " "
                a("代表编号", .href(query.href(sortedBy: TenureListing.Order.code.rawValue)))
            }
            ExportLinks(query, path: "/representatives/export")
            DataTable(
                view.tenures, caption: "代表", empty: "没有符合条件的代表。名册由台账“代表”导入，也可以逐人登记。", list: query,
                columns: columns)
            Pager(query, total: view.total)
        }
    }

    @HTMLBuilder private var links: HTML {
        if visit.scope.may(.keepRepresentatives) { a("登记代表", .href("/representatives/new"), .class("button primary")) }
        Link("代表团", "/representatives/delegations")
        Link("代表小组", "/representatives/groups")
        if visit.scope.may(.surveyRepresentatives) {
            Link("名额", "/representatives/quotas")
            Link("出缺和补选", "/representatives/vacancies")
            Link("选区", "/representatives/constituencies")
            Link("选举", "/representatives/elections")
            Link("代表结构", "/representatives/composition")
        }
        if visit.scope.may(.keepService) {
            Link("代表证", "/representatives/certificates")
            Link("通讯录", "/representatives/address-book")
        }
        if visit.scope.may(.mergePeople) { Link("重复的人", "/representatives/duplicates") }
    }

    private var columns: [Column<ListedTenure>] {
        [
            .link("姓名", sort: "name", { $0.name }, href: { "/representatives/\($0.id)" }),
            .text("代表编号", sort: "code") { $0.code },
            .text("届次") { $0.level.congress($0.term) },
            .text("代表团", sort: "delegation") { $0.delegation },
            .detail("代表小组") { $0.group },
            .detail("工作单位及职务") { $0.post },
            .detail("手机号码") { $0.phone },
            .html("状态") { $0.state.status.html },
        ]
    }
}

/// What the list of deputies shows. Six statements at most, however long it is.
struct ListView: Sendable {
    let tenures: [ListedTenure]
    let total: Int
    let terms: [Int]
    let delegations: [Delegation]
    /// The group and the constituency the list is narrowed to.
    let group: DeputyGroup?
    let constituency: Constituency?

    init(_ request: ListRequest, for scope: Scope, _ db: any Connection) throws {
        let query = request.query
        (tenures, total) = try request.listing.page(limit: query.limit, offset: query.offset, for: scope, db)
        terms = try TenureListing.terms(in: scope.office, db)
        delegations = try Delegation.all(for: scope, db)
        group = try request.filter.group.flatMap { try DeputyGroup.find($0, in: scope.office, db) }
        constituency = try request.filter.constituency.flatMap { try Constituency.find($0, in: scope.office, db) }
    }
}
