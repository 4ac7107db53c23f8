import Documents
import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 办理时限表.
struct TimetablePage {
    static let path = "/suggestions/timetable"
    let app: Application
    let visit: Visit
    private let query: ListQuery
    let asked: Timetable

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["number"], filters: ["meeting", "unit", "standing"])
        var asked = Timetable()
        asked.meeting = query.id("meeting")
        asked.unit = query.id("unit")
        asked.standing = query.filter("standing").flatMap(Timetable.Standing.init(rawValue:))
        self.asked = asked
    }

    func response() async throws -> WebResponse {
        let (asked, query, scope, today) = (asked, query, visit.scope, visit.today)
        let (rows, total, units, meetings) = try await app.database.read { db in
            (
                try asked.lines(on: today, limit: query.limit, offset: query.offset, for: scope, db),
                try asked.count(on: today, for: scope, db), try Unit.all(in: scope.office, db),
                try Meeting.all(in: scope.office, db)
            )
        }
        return .page("办理时限表", wide: true) {
            PageHeader(
                "办理时限表", lead: "共 \(total) 个节点：每件建议的每一步，什么时候到期、什么时候办的、催过几次。退回截止是单位可以申请调整的最后一天。",
                crumbs: [Link("代表建议", "/suggestions"), Link("批量交办", BatchPage.path)])
            FilterBar(
                query,
                fields: [
                    .select("meeting", "会议", meetings.map { Option($0.id.description, $0.name) }),
                    .select("unit", "承办单位", units.map { Option($0.id.description, $0.name) }),
                    .select("standing", "情况", Timetable.Standing.allCases.map { Option($0.rawValue, $0.title) }),
                ])
            DataTable(
                rows, caption: "办理时限表", empty: "没有符合条件的节点。",
                columns: [
                    .text("建议编号") { $0.number ?? "—" },
                    .link("标题", { $0.title }, href: { "/suggestions/\($0.id)" }),
                    .text("单位") { $0.unitName ?? "—" }, .text("节点") { $0.step }, .day("起算") { $0.startedOn },
                    .day("到期") { $0.dueOn }, .day("办结") { $0.doneOn },
                    .html("剩余天数") { line in line.remaining(on: today) },
                    .number("催办次数") { $0.urged },
                ])
            Pager(query, total: total)
            ExportLinks(query, path: "\(Self.path)/export")
        }
    }

    /// The export knows its day.
    struct Dated: Sendable {
        let line: Timetable.Line
        let today: Day
    }
}

extension Timetable.Line {
    fileprivate func remaining(on today: Day) -> HTML {
        guard let days = daysLeft(on: today) else {
            if isReturn { return Status("已截止", .neutral).html }
            return doneOn.map { $0 > dueOn } ?? false ? Status("逾期办结", .late).html : Status("按期", .done).html
        }
        return days < 0 ? Status("已过 \(-days) 天", .late).html : .text("\(days) 天")
    }
}

extension SheetExport<TimetablePage.Dated> {
    static let timetable = SheetExport(
        "办理时限表", action: "suggestions.assignment-table.exported",
        columns: [
            SheetColumn("建议编号"), SheetColumn("标题", width: 50), SheetColumn("单位", width: 24), SheetColumn("节点"),
            SheetColumn("起算", .day), SheetColumn("到期", .day), SheetColumn("办结", .day), SheetColumn("剩余天数", .integer),
            SheetColumn("催办次数", .integer),
        ]
    ) { row in
        let line = row.line
        return [
            .text(optional: line.number), .text(line.title), .text(optional: line.unitName), .text(line.step),
            .day(line.startedOn), .day(line.dueOn), .day(optional: line.doneOn),
            line.daysLeft(on: row.today).map { .integer(Int64($0)) } ?? .empty, .integer(Int64(line.urged)),
        ]
    }
}
