import Kernel
import Platform
import Representatives
import Storage
import Web

/// 签到表: the whole roll with room for signatures, to be printed.
struct SignInSheetPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let id: ActivityID = try visit.id("id")
        let scope = visit.scope
        let (activity, entries) = try await app.database.read { db in
            (
                try ParticipatedActivity.find(id, in: scope.office, db),
                try RollEntry.page(RollFilter(), of: id, limit: RollEntry.limit, offset: 0, in: scope.office, db)
                    .entries
            )
        }
        guard !activity.isCancelled else { return .cancelled(activity, "签到表") }
        return .page("签到表") {
            PageHeader(
                "\(activity.name)签到表", lead: "\(activity.whenAndWhere)　主办：\(activity.host)　应到 \(entries.count) 人",
                crumbs: [Link("参加代表", RollRequest.address(id))])
            div(.class("scroll"), .role("region"), .tabindex(0), .aria(label: "签到表")) {
                table(.class("data signing")) {
                    caption("签到表")
                    thead {
                        tr { for title in ["序号", "姓名", "代表团", "工作单位及职务", "签名", "备注"] { th(title, .scope("col")) } }
                    }
                    tbody {
                        for (place, entry) in entries.enumerated() {
                            tr {
                                td(String(place + 1))
                                td(entry.name)
                                td(entry.delegation ?? "")
                                td(entry.post ?? "")
                                td("")
                                // The fact, never the reason: the sheet lies on a table.
                                td(entry.state == .onLeave ? "请假" : "")
                            }
                        }
                    }
                }
            }
        }
    }
}
