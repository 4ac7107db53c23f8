import Kernel
import Platform
import Representatives
import Storage
import Web

/// 双联: the members of the standing committee, and whom each keeps in touch with.
struct LinkListPage {
    let app: Application
    let visit: Visit
    let query: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["name"], filters: ["show"])
    }

    func response() async throws -> WebResponse {
        let (office, today) = (visit.scope.office, visit.today)
        let (all, links) = try await app.database.read { db in
            (
                try CommitteeMember.all(on: today, in: office, db),
                try MemberLink.standing(on: today, in: office, db)
            )
        }
        let named = Dictionary(grouping: links, by: \.member)
        let chosen = all.filter(isShown)
        let part = Array(chosen.dropFirst(query.offset).prefix(query.limit))
        return .page("联系代表", wide: true) {
            header(all, links)
            FilterBar(
                query,
                fields: [
                    .select(
                        "show", "显示", [Option("with", "有联系的代表"), Option("without", "没有联系的代表"), Option("left", "已离任")])
                ])
            DataTable(
                part, caption: "常委会组成人员联系代表名单", empty: "没有符合条件的组成人员。名单由台账“组成人员”和“双联”导入，或在这里登记。",
                columns: [
                    .link("姓名", { $0.name }, href: { "/representatives/members/\($0.id)" }),
                    .text("职务") { $0.post }, .text("层级") { $0.level.title }, .number("联系代表") { $0.deputies },
                    .text("联系的代表") { member in
                        (named[member.id] ?? []).map { "\($0.deputyName)（\($0.deputyCode)）" }.joined(separator: "、")
                    },
                ])
            Pager(query, total: chosen.count)
            ExportLinks(query, path: "/representatives/links/export")
            registers
        }
    }

    private func isShown(_ member: CommitteeMember) -> Bool {
        let isHere = member.isInOffice(on: visit.today)
        return switch query.filter("show") {
        case "with": member.deputies > 0
        case "without": isHere && member.deputies == 0
        case "left": !isHere
        default: isHere || member.deputies > 0
        }
    }

    private func header(_ all: [CommitteeMember], _ links: [MemberLink]) -> PageHeader {
        let members = all.filter { $0.isInOffice(on: visit.today) }
        let linked = members.filter { $0.deputies > 0 }.count
        return PageHeader(
            "联系代表",
            lead:
                "在任组成人员 \(members.count) 名，其中 \(linked) 名联系代表；固定联系代表 \(Set(links.map(\.tenure)).count) 名。点姓名增加或结束联系、登记联系情况。"
        ) {
            if visit.scope.may(.keepLinks) {
                a("登记组成人员", .href("/representatives/members/new"), .class("button"))
            }
            Link("要调整的联系", "/representatives/links/gaps")
            Link("调整名单的通知", "/representatives/links/notice")
            Link("半年汇报", "/representatives/links/report")
        }
    }

    private var registers: Panel {
        Panel("联系记录和名册") {
            ul {
                li { Link("联系记录", "/representatives/contacts") }
                for kind in DutyKind.allCases { li { Link(kind.title, "/representatives/duties/\(kind.rawValue)") } }
                li { Link("联系基层“四个一”", "/representatives/links/four") }
            }
        }
    }
}
