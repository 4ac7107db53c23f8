import Kernel
import Platform
import Storage
import Suggestions
import Web

/// The list for the party inspection office.
struct InspectionListPage {
    let app: Application
    let visit: Visit
    private let query: ListQuery
    let asked: InspectionList

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["unit"], filters: ["unit", "batch", "from", "to"])
        asked = InspectionList(
            unit: query.id("unit"), batch: query.filter("batch"),
            from: query.filter("from").flatMap { Int($0.prefix(4)) },
            to: query.filter("to").flatMap { Int($0.prefix(4)) })
    }

    func response() async throws -> WebResponse {
        let (asked, query, scope) = (asked, query, visit.scope)
        let (rows, total, units, batches) = try await app.database.read { db in
            (
                try asked.lines(limit: query.limit, offset: query.offset, for: scope, db),
                try asked.count(for: scope, db), try Unit.all(in: scope.office, db),
                try InspectionList.batches(in: scope.office, db)
            )
        }
        return .page("巡察清单", wide: true) {
            PageHeader(
                "巡察清单", lead: "提供给巡察机构：被巡察单位\(asked.years)主办的本级大会建议，共 \(total) 件。",
                crumbs: [Link("督办", "/suggestions/supervisions")]
            ) {
                span("打印：每页选 100 条，按浏览器的“打印”；件数多时先导出。", .class("hint screen-only"))
            }
            FilterBar(
                query,
                fields: [
                    .select("unit", "单位", units.map { Option($0.id.description, $0.name) }),
                    .select("batch", "巡察批次", batches.map { Option($0, $0) }),
                    .text("from", "自哪一年（不填是全部）"), .text("to", "至哪一年"),
                ])
            DataTable(
                rows, caption: "巡察清单",
                empty: asked.unit == nil && asked.batch == nil ? "请选择单位或巡察批次。" : "没有符合条件的建议。",
                columns: [
                    .text("主办单位") { $0.unit }, .text("编号") { $0.number ?? "—" },
                    .link("标题", { $0.title }, href: { "/suggestions/\($0.id)" }),
                    .day("提出日期") { $0.proposedOn }, .day("答复日期") { $0.repliedOn },
                    .text("办理结果") { $0.result?.rawValue }, .text("代表评价") { $0.satisfaction?.title },
                    .text("状态") { $0.state.title },
                ])
            Pager(query, total: total)
            ExportLinks(query, path: "/suggestions/inspection-list/export")
        }
    }
}
