import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 重点督办 by year: those decided here, and those whose mark came with the ledger.
struct KeyListPage {
    let visit: Visit
    let app: Application
    let query: ListQuery
    let listing: KeyListing
    private let year: AskedYear

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["decided"], filters: ["year", "state"], descending: true)
        year = AskedYear(visit)
        var listing = KeyListing()
        listing.year = year.asked
        listing.state = query.filter("state").flatMap(KeyState.init(rawValue:))
        listing.importedOnly = query.filter("state") == "imported"
        self.listing = listing
    }

    func response() async throws -> WebResponse {
        let (listing, query, scope) = (listing, query, visit.scope)
        let (rows, total) = try await app.database.read { db in
            (
                try listing.page(limit: query.limit, offset: query.offset, for: scope, db),
                try listing.count(for: scope, db)
            )
        }
        return .page("重点督办", wide: true) {
            PageHeader(
                "重点督办", lead: "主任会议确定的重点督办建议，共 \(total) 件。要列入一件，打开那件建议，点“列为重点督办”。",
                crumbs: [Link("督办", "/suggestions/supervisions")]
            ) {
                Link("领导领办", "/suggestions/led")
                Link("对口委员会", "/suggestions/counterparts")
            }
            FilterBar(
                query,
                fields: [
                    year.field,
                    .select(
                        "state", "状态",
                        KeyState.allCases.map { Option($0.rawValue, $0.title) } + [Option("imported", "台账带来的标记")]),
                ])
            ExportLinks(query, path: "/suggestions/key/export")
            DataTable(rows, caption: "重点督办", empty: "没有符合条件的重点督办建议。", columns: Self.columns)
            Pager(query, total: total)
        }
    }

    private static var columns: [Column<KeyListing.Line>] {
        [
            .text("编号") { $0.number ?? "—" },
            .link(
                "标题", { $0.title },
                href: { line in
                    line.key.map { "/suggestions/key/\($0)" } ?? "/suggestions/\(line.suggestion)"
                }),
            .text("领衔领导") { $0.leader }, .text("对口委员会") { $0.committee }, .text("主办单位") { $0.mainUnit },
            .text("主任会议") { $0.meeting }, .day("决定日期") { $0.decidedOn }, .number("活动") { $0.actions },
            .day("完成期限") { $0.endsOn }, .day("报告日期") { $0.reportedOn },
            .html("督办") { line in
                line.state.map { Status($0.title, $0.phase.tone).html } ?? Status("台账带来的标记", .neutral).html
            },
            .html("办理") { Status($0.handling.title, $0.handling.phase.tone).html },
        ]
    }
}
