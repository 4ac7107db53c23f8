import Kernel
import Platform
import RepresentativesContract
import Storage
import Suggestions
import Web

/// The list of suggestions: searched, filtered, sorted, paged, exported.
struct ListPage {
    let app: Application
    let verbs: Suggestions
    let visit: Visit

    init(_ app: Application, _ verbs: Suggestions, _ visit: Visit) {
        self.app = app
        self.verbs = verbs
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let asked = ListRequest(visit)
        let (verbs, scope) = (verbs, visit.scope)
        let isOffice = scope.may(.assignSuggestions)
        let directory = try app.ports.require(RepresentativesPort.directory)
        let (page, units, meetings, committees, delegation) = try await app.database.read { db in
            (
                try verbs.page(asked.filter, limit: asked.query.limit, offset: asked.query.offset, for: scope, db),
                isOffice ? try Unit.all(in: scope.office, db) : [],
                isOffice ? try Meeting.all(in: scope.office, db) : [],
                isOffice ? try Counterpart.committees(in: scope.office, db) : [],
                try asked.delegationName(directory, in: scope.office, db)
            )
        }
        return .page("代表建议", wide: true) {
            PageHeader("代表建议", lead: "共 \(page.total) 件。") {
                if isOffice { a("代录纸质建议", .href(PaperPage.path), .class("button")) }
                if isOffice { a("议案截止时间", .href(MotionCutoffPage.path), .class("button")) }
                if scope.may(.writeSuggestions) { a("写建议", .href("/suggestions/new"), .class("button primary")) }
            }
            FilterBar(
                asked.query, search: "编号、标题、正文", fields: fields(units, meetings, committees),
                kept: asked.kept(delegation: delegation))
            DataTable(page.rows, caption: "代表建议", empty: "没有符合条件的建议。", list: asked.query, columns: columns)
            Pager(asked.query, total: page.total)
            ExportLinks(asked.query, path: "/suggestions/export")
        }
    }

    private func fields(_ units: [Unit], _ meetings: [Meeting], _ committees: [String]) -> [FilterBar.Field] {
        var fields: [FilterBar.Field] = [
            .select("state", "状态", SuggestionState.allCases.map { Option($0.rawValue, $0.title) }),
            .select("category", "类别", Category.all.map { Option($0, $0) }),
            .select("origin", "来源", Origin.allCases.map { Option($0.rawValue, $0.title) }),
        ]
        fields.append(.select("kind", "种类", SuggestionKind.allCases.map { Option($0.rawValue, $0.title) }))
        fields.append(
            .select("repeated", "多年重复提出", RepeatedYears.allCases.map { Option($0.rawValue, $0.title) }))
        if !visit.scope.people.isEmpty {
            fields.append(.select("mine", "我的", [Option("led", "我领衔的"), Option("cosigned", "我联名的")]))
        }
        if visit.scope.may(.assignSuggestions) { fields += figureFields }
        if !units.isEmpty {
            fields.append(.select("unit", "承办单位", units.map { Option($0.id.description, $0.name) }))
        }
        if !meetings.isEmpty {
            fields.append(.select("meeting", "会议", meetings.map { Option($0.id.description, $0.name) }))
        }
        if !committees.isEmpty {
            fields.append(.select("committee", "对口委员会", committees.map { Option($0, $0) }))
        }
        return fields
    }

    /// What 办理统计 counts by; the office alone.
    private var figureFields: [FilterBar.Field] {
        [
            .select("counted", "统计口径", SuggestionMeasure.allCases.map { Option($0.rawValue, $0.title) }),
            .days("from", "to", "提出日期"),
            .select("importance", "分级", Importance.allCases.map { Option($0.rawValue, $0.title) }),
            .select("result", "办理结果", ResultClass.allCases.map { Option($0.rawValue, $0.title) }),
        ]
    }

    private var columns: [Column<SuggestionRow>] {
        let today = visit.today
        return [
            .text("编号", sort: "number") { $0.number ?? "—" },
            .link("标题", sort: "title", { $0.title.isEmpty ? "（未写标题）" : $0.title }, href: { "/suggestions/\($0.id)" }),
            .text("领衔代表") { $0.leadName },
            .text("标记") { $0.marks },
            .text("类别") { $0.category },
            .day("提出日期", sort: "proposed") { $0.proposedOn },
            .text("主办单位") { $0.mainUnit ?? "—" },
            .html("状态", sort: "state") { Status($0.state.title, $0.state.phase.tone).html },
            .html("最近期限", sort: "due") { row in
                guard let due = row.dueOn else { return .text("—") }
                return due < today ? Status("\(due) 已过", .late).html : .text(due.description)
            },
        ]
    }
}
