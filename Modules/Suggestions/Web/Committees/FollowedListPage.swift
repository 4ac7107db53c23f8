import Kernel
import Platform
import Storage
import Suggestions
import Web

/// What the reader's committee follows and is not closed yet; what is due first stands first.
struct FollowedListPage {
    static let path = "/suggestions/followed"
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let (scope, today) = (visit.scope, visit.today)
        let query = visit.list(sorts: ["due"], filters: ["overdue"])
        let day = query.filter("overdue") == nil ? nil : today
        let (rows, total) = try await app.database.read { db in
            (
                try FollowedSuggestion.page(
                    overdueOn: day, limit: query.limit, offset: query.offset, for: scope, db),
                try FollowedSuggestion.count(overdueOn: day, for: scope, db)
            )
        }
        return .page("对口督办", wide: true) {
            PageHeader(
                "对口督办", lead: "本委员会对口和牵头重点督办、还在办理的建议，\(day == nil ? "共" : "已超期") \(total) 件；已办结的在“代表建议”里查。",
                crumbs: [Link("代表建议", "/suggestions")]
            ) {
                Link("交付审议的议案", MotionListPage.path)
            }
            FilterBar(query, fields: [.select("overdue", "期限", [Option("yes", "单位已超期")])])
            DataTable(
                rows, caption: "对口督办的建议", empty: "没有符合条件的建议。对口哪些类别和单位，由代工委在“对口委员会”里登记。",
                columns: Self.columns(today))
            Pager(query, total: total)
        }
    }

    private static func columns(_ today: Day) -> [Column<FollowedSuggestion>] {
        [
            .text("编号") { $0.number ?? "—" }, .link("标题", { $0.title }, href: { "/suggestions/\($0.id)" }),
            .text("类别") { $0.category }, .text("承办单位") { $0.unitName },
            .html("状态") { Status($0.state.title, $0.state.phase.tone).html },
            .html("单位的期限") { row in
                guard let due = row.dueOn else { return .text("—") }
                return Status(due < today ? "\(due)，已过" : "\(due)", due < today ? .late : .waiting).html
            },
            .text("重点督办") { $0.isKey ? "是" : "" }, .day("上次督办") { $0.supervisedOn },
            .link("督办", { _ in "登记督办" }, href: { "/suggestions/\($0.id)/followed" }),
        ]
    }
}
