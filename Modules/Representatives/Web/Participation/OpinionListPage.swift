import Kernel
import Platform
import Representatives
import Storage
import Web

/// The opinions from activities that the reader may see.
struct OpinionListPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let request = OpinionRequest(visit)
        let scope = visit.scope
        let isOffice = scope.may(.keepOpinions)
        let (opinions, total, units) = try await app.database.read { db in
            let (opinions, total) = try request.listing.page(
                limit: request.query.limit, offset: request.query.offset, for: scope, db)
            return (opinions, total, isOffice ? try Unit.all(in: scope.office, db) : [])
        }
        return .page("代表活动意见", wide: true) {
            PageHeader("代表活动意见", lead: isOffice ? "意见在活动的“参加代表”里登记；在这里交办、告知、办结。" : "点标题看办理情况。", crumbs: crumbs) {
                if isOffice { Link("待审批的请假", "/representatives/leave") }
            }
            FilterBar(request.query, search: "标题", fields: fields(units, request))
            DataTable(
                opinions, caption: "代表活动意见", empty: "没有符合条件的意见。", list: request.query, columns: columns)
            Pager(request.query, total: total)
            ExportLinks(request.query, path: "/representatives/opinions/export")
        }
    }

    /// The room the reader comes from; a unit comes from the menu.
    private var crumbs: [Link] {
        if visit.scope.may(.readActivities) { return [Link("代表活动", "/representatives/activities")] }
        return visit.scope.may(.takePart) ? [Link("邀请我的活动", "/my/activities")] : []
    }

    private func fields(_ units: [Unit], _ request: OpinionRequest) -> [FilterBar.Field] {
        var fields: [FilterBar.Field] = [
            .select("state", "状态", OpinionState.allCases.map { Option($0.rawValue, $0.title) }),
            .days("from", "to", "提出日期"),
        ]
        if !units.isEmpty {
            fields.append(.select("unit", "承办单位", units.map { Option($0.id.description, $0.name) }))
        }
        // Activities are chosen on their own pages; here the chosen one can only be let go.
        if let activity = request.query.filter("activity") {
            fields.append(.select("activity", "活动", [Option(activity, "所选的活动")]))
        }
        return fields
    }

    private var columns: [Column<ListedOpinion>] {
        let today = visit.today
        return [
            .link("标题", sort: "title", { $0.title }, href: { "/representatives/opinions/\($0.id)" }),
            .text("活动") { $0.activity }, .text("提出代表") { $0.deputies.joined(separator: "、") },
            .day("提出日期", sort: "raised") { $0.raisedOn }, .text("承办单位") { $0.unit ?? "—" },
            .html("状态", sort: "state") { Status($0.state.title, $0.state.phase.tone).html },
            .html("答复期限", sort: "due") { opinion in
                guard let due = opinion.dueOn else { return .text("—") }
                return due < today ? Status("\(due) 已过", .late).html : .text(due.description)
            },
        ]
    }
}
