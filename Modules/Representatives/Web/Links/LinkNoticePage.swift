import Kernel
import Platform
import Representatives
import Storage
import Web

/// 《关于调整……联系……名单的通知》, made of what changed between two days; printed as it stands.
struct LinkNoticePage {
    let app: Application
    let visit: Visit
    let query: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["name"], filters: ["from", "to"])
    }

    func response() async throws -> WebResponse {
        let to = query.day("to") ?? visit.today
        let from = query.day("from") ?? Day(year: to.year, month: 1, day: 1) ?? to
        let period = try Period(from: min(from, to), to: max(from, to))
        let scope = visit.scope
        let (changes, office) = try await app.database.read { db in
            (try LinkChanges.between(period, in: scope.office, db), try Office.named(scope.office, db))
        }
        let title = "关于调整\(office.shortName)组成人员联系代表名单的通知"
        return .page(title) {
            PageHeader(title, crumbs: [Link("联系代表", "/representatives/links")]) {
                span("打印：按浏览器的“打印”。筛选和菜单不会印出来。", .class("hint"))
            }
            FilterBar(query, fields: [.days("from", "to", "名单变化")])
            p("各位组成人员，各位代表：")
            p(
                "根据代表和组成人员变动情况，对 \(period.from.chinese) 以来的联系名单作了调整"
                    + (changes.isEmpty ? "：没有变化。" : "。调整情况和调整后的名单如下，请按新的名单开展联系。"))
            if !changes.added.isEmpty { section("一、新增联系", changes.added, ended: false) }
            if !changes.moved.isEmpty { moved(changes.moved) }
            if !changes.ended.isEmpty { section("三、不再联系", changes.ended, ended: true) }
            standing(changes.standing, on: period.to)
            p("\(office.name)办公室")
            p(period.to.chinese)
        }
    }

    private func section(_ title: String, _ links: [MemberLink], ended: Bool) -> Panel {
        Panel(title) {
            DataTable(
                links, caption: title,
                columns: [
                    .text("组成人员") { $0.memberName }, .text("职务") { $0.memberPost },
                    .text("代表") { $0.deputyName }, .text("代表编号") { $0.deputyCode },
                    .text("代表工作单位及职务") { $0.deputyPost },
                    .day(ended ? "自何日起不再联系" : "自何日起联系") { ended ? $0.toOn : $0.fromOn },
                    .text("原因") { ended ? $0.toReason : $0.fromReason },
                ])
        }
    }

    private func moved(_ moves: [LinkChanges.Move]) -> Panel {
        Panel("二、调整联系人") {
            DataTable(
                moves, caption: "二、调整联系人",
                columns: [
                    .text("代表") { $0.to.deputyName }, .text("代表编号") { $0.to.deputyCode },
                    .text("原由谁联系") { $0.from.memberName }, .text("改由谁联系") { $0.to.memberName },
                    .day("自何日起") { $0.to.fromOn }, .text("原因") { $0.to.fromReason ?? $0.from.toReason },
                ])
        }
    }

    private func standing(_ links: [MemberLink], on day: Day) -> Panel {
        let members = Dictionary(grouping: links, by: \.member)
        var seen: Set<CommitteeMemberID> = []
        let heads = links.filter { seen.insert($0.member).inserted }
        return Panel("附件：联系名单（\(day.chinese)）") {
            DataTable(
                heads, caption: "联系名单：组成人员 \(heads.count) 名，代表 \(Set(links.map(\.tenure)).count) 名", empty: "名单里还没有人。",
                columns: [
                    .text("组成人员") { $0.memberName }, .text("职务") { $0.memberPost },
                    .text("联系的代表") { head in
                        (members[head.member] ?? []).map { "\($0.deputyName)（\($0.deputyCode)）" }
                            .joined(separator: "、")
                    },
                ])
        }
    }
}
