import Documents
import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 代表反馈意见清单: what is listed, and for the office what deputies wrote and nobody has dealt with.
struct OpinionsPage {
    static let path = "/suggestions/opinions"
    /// As many of those not yet dealt with as one page needs.
    private static let waiting = 50
    let app: Application
    let verbs: Suggestions
    let visit: Visit
    private let query: ListQuery

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
        query = visit.list(sorts: ["due"], filters: ["open"])
    }

    private var openOnly: Bool { query.filter("open") == "yes" }
    private var withdrawn: OpinionItem.Withdrawn { query.filter("open") == "withdrawn" ? .alone : .leftOut }

    func rows(limit: Int, _ db: any Connection) throws -> [OpinionItem] {
        try OpinionItem.all(
            openOnly: openOnly, withdrawn: withdrawn, limit: limit, offset: 0, for: visit.scope, db)
    }

    func response() async throws -> WebResponse {
        let (query, scope, today, verbs) = (query, visit.scope, visit.today, verbs)
        let (openOnly, withdrawn) = (openOnly, withdrawn)
        let isOffice = scope.may(.assignSuggestions)
        let ended: [Column<OpinionItem>] =
            withdrawn == .alone ? [.day("撤回") { $0.withdrawnOn }, .text("撤回原因") { $0.withdrawnReason }] : []
        let (rows, total, waiting) = try await app.database.read { db in
            (
                try OpinionItem.all(
                    openOnly: openOnly, withdrawn: withdrawn, limit: query.limit, offset: query.offset, for: scope, db),
                try OpinionItem.count(openOnly: openOnly, withdrawn: withdrawn, for: scope, db),
                isOffice ? try verbs.unlistedOpinions(limit: Self.waiting, for: scope, db) : []
            )
        }
        return .page("代表反馈意见清单", wide: true) {
            PageHeader(
                "代表反馈意见清单", lead: "代表评价时写的意见和要求，列入清单、落实到人、限期整改、逐条销号。共 \(total) 条。",
                crumbs: [Link("代表建议", "/suggestions")])
            if isOffice {
                Panel("代表写了、还没有处理的") {
                    DataTable(
                        waiting, caption: "还没有处理的意见", empty: "没有。代表评价时写了意见，就会出现在这里。",
                        columns: [
                            .text("建议") { $0.name }, .text("代表") { $0.saidBy }, .text("意见") { $0.words },
                            .text("评价时间") { $0.ratedAt?.minuteText },
                            .link("处理", { _ in "列入清单或不办理" }, href: { "\(Self.path)/ratings/\($0.rating)" }),
                        ])
                }
            }
            FilterBar(
                query,
                fields: [
                    .select(
                        "open", "状态", [Option("yes", "未销号")] + (isOffice ? [Option("withdrawn", "已撤回")] : []))
                ])
            DataTable(
                rows, caption: "代表反馈意见清单",
                empty: withdrawn == .alone ? "没有撤回过。" : "清单里还没有。",
                columns: [
                    .link("意见", { $0.words }, href: { "\(Self.path)/\($0.id)" }), .text("建议") { $0.name },
                    .text("代表") { $0.saidBy }, .text("责任单位") { $0.unitName ?? "—" },
                    .text("责任人") { $0.responsible ?? "—" }, .day("时限") { $0.dueOn },
                    .html("状态") { $0.status(on: today).html }, .day("完成") { $0.doneOn },
                ] + ended)
            Pager(query, total: total)
            ExportLinks(query, path: "\(Self.path)/export")
        }
    }
}

extension OpinionItem {
    func status(on today: Day) -> Status {
        if withdrawnOn != nil { return Status("已撤回", .neutral) }
        if doneOn != nil { return unit == nil ? Status("不需要办理", .neutral) : Status("已销号", .done) }
        return isOverdue(on: today) ? Status("已过时限", .late) : Status("整改中", .running)
    }
}

extension SheetExport<OpinionItem> {
    static let opinions = SheetExport(
        "代表反馈意见清单", action: "suggestions.opinion.exported",
        columns: [
            SheetColumn("建议编号"), SheetColumn("标题", width: 50), SheetColumn("代表"), SheetColumn("意见", width: 50),
            SheetColumn("责任单位", width: 24), SheetColumn("责任人"), SheetColumn("时限", .day), SheetColumn("列入日期", .day),
            SheetColumn("完成日期", .day), SheetColumn("结果", width: 50), SheetColumn("撤回日期", .day),
            SheetColumn("撤回原因", width: 50),
        ]
    ) { row in
        [
            .text(optional: row.number), .text(row.title), .text(row.saidBy), .text(row.words),
            .text(optional: row.unitName), .text(optional: row.responsible), .day(optional: row.dueOn),
            .day(row.listedOn), .day(optional: row.doneOn), .text(optional: row.result),
            .day(optional: row.withdrawnOn), .text(optional: row.withdrawnReason),
        ]
    }
}
