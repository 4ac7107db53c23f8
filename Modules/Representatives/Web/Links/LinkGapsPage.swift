import Kernel
import Platform
import Representatives
import Storage
import Web

/// What is not in order: links with somebody no longer in office, members without deputies, deputies without a member.
struct LinkGapsPage {
    let app: Application
    let visit: Visit
    let query: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["name"], filters: ["level"])
    }

    func response() async throws -> WebResponse {
        let (office, today, query) = (visit.scope.office, visit.today, query)
        let asked: Level? = query.choice("level")
        let (level, links, members, without) = try await app.database.read { db in
            let level = try asked ?? Office.named(office, db).level
            return (
                level, try MemberLink.standing(on: today, in: office, db),
                try CommitteeMember.all(on: today, in: office, db),
                try UnlinkedDeputy.page(
                    level, on: today, limit: query.limit, offset: query.offset, in: office, db)
            )
        }
        let idle = members.filter { $0.isInOffice(on: today) && $0.deputies == 0 }
        return .page("要调整的联系", wide: true) {
            PageHeader(
                "要调整的联系", lead: "代表资格终止、组成人员离任后，请结束原来的联系，再改由别人联系。",
                crumbs: [Link("联系代表", "/representatives/links")])
            Panel("对方已不在任的联系") {
                DataTable(
                    links.filter { $0.gap(on: today) != nil }, caption: "要结束的联系", empty: "没有要结束的联系。",
                    columns: [
                        .link("组成人员", { $0.memberName }, href: { "/representatives/members/\($0.member)" }),
                        .link("代表", { $0.deputyName }, href: { "/representatives/\($0.tenure)" }),
                        .text("代表编号") { $0.deputyCode }, .text("原因") { $0.gap(on: today) },
                    ])
            }
            Panel("没有联系代表的组成人员") {
                DataTable(
                    idle, caption: "没有联系代表的组成人员", empty: "在任的组成人员都有联系的代表。",
                    columns: [
                        .link("姓名", { $0.name }, href: { "/representatives/members/\($0.id)" }),
                        .text("职务") { $0.post },
                    ])
            }
            Panel("没有组成人员联系的\(level.title)级在任代表") {
                FilterBar(query, fields: [.select("level", "层级", Level.allCases.map { Option($0.rawValue, $0.title) })])
                DataTable(
                    without.deputies, caption: "没有组成人员联系的代表", empty: "这一级的在任代表都有组成人员联系。",
                    columns: [
                        .link("姓名", { $0.name }, href: { "/representatives/\($0.tenure)" }),
                        .text("代表编号") { $0.code }, .text("代表团") { $0.delegation },
                        .text("工作单位及职务") { $0.post },
                    ])
                Pager(query, total: without.total)
            }
        }
    }
}
