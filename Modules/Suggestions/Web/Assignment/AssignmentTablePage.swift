import Documents
import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 交办表, to be read, printed and taken along.
struct AssignmentTablePage {
    static let path = "/suggestions/assignment-table"
    let app: Application
    let verbs: Suggestions
    let visit: Visit
    private let query: ListQuery
    let asked: AssignmentTable

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
        query = visit.list(sorts: ["number"], filters: ["meeting", "unit", "from", "to"])
        var asked = AssignmentTable()
        asked.meeting = query.id("meeting")
        asked.unit = query.id("unit")
        asked.from = query.day("from")
        asked.to = query.day("to")
        self.asked = asked
    }

    func response() async throws -> WebResponse {
        let (asked, query, scope, verbs) = (asked, query, visit.scope, verbs)
        let (rows, total, units, meetings) = try await app.database.read { db in
            (
                try asked.lines(limit: query.limit, offset: query.offset, verbs, for: scope, db),
                try asked.count(for: scope, db), try Unit.all(in: scope.office, db),
                try Meeting.all(in: scope.office, db)
            )
        }
        let year = asked.from?.year ?? visit.today.year
        return .page("交办表", wide: true) {
            PageHeader(
                "交办表", lead: "共 \(total) 行：每件建议的主办单位一行，分办的每个单位一行。分管领导取自分管口，领办人取自领导领办。",
                crumbs: [Link("代表建议", "/suggestions"), Link("批量交办", BatchPage.path)]
            ) {
                Link("打印\(year)年的交办表", "/letters/papers/suggestions.assignment-table/\(year)")
            }
            FilterBar(
                query,
                fields: [
                    .select("meeting", "会议", meetings.map { Option($0.id.description, $0.name) }),
                    .select("unit", "承办单位", units.map { Option($0.id.description, $0.name) }),
                    .days("from", "to", "交办时间"),
                ])
            DataTable(rows, caption: "交办表", empty: "没有符合条件的交办。", columns: Self.columns)
            Pager(query, total: total)
            ExportLinks(query, path: "\(Self.path)/export")
        }
    }

    private static var columns: [Column<AssignmentTable.Line>] {
        [
            .text("建议编号") { $0.number ?? "—" }, .text("领衔代表") { $0.leadName },
            .link("建议内容", { $0.title }, href: { "/suggestions/\($0.id)" }),
            .text("承办单位") { $0.unitAndMatter }, .text("会办单位") { $0.coUnits.joined(separator: "、") },
            .text("分管领导") { $0.portfolioLeader }, .text("领办人") { $0.ledBy }, .text("督办人") { $0.keyLeader },
            .day("交办时间") { $0.assignedOn }, .text("办理时间") { $0.days.map { "\($0) 天" } }, .day("办结时限") { $0.dueOn },
        ]
    }
}

extension AssignmentTable.Line {
    fileprivate var unitAndMatter: String { matter.map { "\(unit)（分办：\($0)）" } ?? unit }
}

extension SheetExport<AssignmentTable.Line> {
    static let assignmentTable = SheetExport(
        "交办表", action: "suggestions.assignment-table.exported",
        columns: [
            SheetColumn("建议编号"), SheetColumn("领衔代表"), SheetColumn("建议内容", width: 50),
            SheetColumn("承办单位", width: 24), SheetColumn("会办单位", width: 30), SheetColumn("分管领导"),
            SheetColumn("领办人"), SheetColumn("督办人"), SheetColumn("交办时间", .day), SheetColumn("办理时间"),
            SheetColumn("办结时限", .day),
        ]
    ) { line in
        [
            .text(optional: line.number), .text(line.leadName), .text(line.title), .text(line.unitAndMatter),
            .text(line.coUnits.joined(separator: "、")), .text(optional: line.portfolioLeader),
            .text(optional: line.ledBy),
            .text(optional: line.keyLeader),
            .day(line.assignedOn), .text(optional: line.days.map { "\($0) 天" }), .day(optional: line.dueOn),
        ]
    }
}
