import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 议案: by session, and by what has become of them.
struct MotionListPage {
    static let path = "/suggestions/motions"
    let app: Application
    let visit: Visit
    private let query: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["session"], filters: ["session", "fate"], descending: true)
    }

    var listing: MotionListing {
        var listing = MotionListing()
        listing.session = query.id("session")
        listing.fate = query.filter("fate").flatMap(MotionFate.init(rawValue:))
        return listing
    }

    func response() async throws -> WebResponse {
        let (listing, query, scope) = (listing, query, visit.scope)
        let (rows, totals, meetings) = try await app.database.read { db in
            (
                try listing.page(limit: query.limit, offset: query.offset, for: scope, db),
                try listing.totals(for: scope, db), try Meeting.all(in: scope.office, db)
            )
        }
        return .page("议案", wide: true) {
            PageHeader(
                "议案",
                lead: "共 \(totals.all) 件，其中交付审议 \(totals.handed) 件，转为建议 \(totals.converted) 件。",
                crumbs: [Link("代表建议", "/suggestions")])
            FilterBar(
                query,
                fields: [
                    .select("session", "大会", meetings.filter { $0.kind == .congress }.map(\.option)),
                    .select("fate", "去向", MotionFate.allCases.map { Option($0.rawValue, $0.title) }),
                ])
            ExportLinks(query, path: "\(Self.path)/export")
            DataTable(rows, caption: "议案", empty: "没有符合条件的议案。", columns: columns)
            Pager(query, total: totals.all)
        }
    }

    private var columns: [Column<MotionListing.Line>] {
        [
            .text("编号") { $0.number ?? "—" },
            // One that the presidium has not taken has no page of its own yet.
            .link(
                "标题", { $0.title },
                href: { $0.state == nil ? "/suggestions/\($0.id)" : "\(Self.path)/\($0.id)" }),
            .text("大会") { $0.sessionName },
            .html("去向") { Status($0.standing.title, $0.standing.phase.tone).html },
            .text("交付") { $0.handedTo }, .day("交付日期") { $0.handedOn }, .text("决定的会议") { $0.meetingName },
            .day("决定日期") { $0.decidedOn }, .text("承办单位") { $0.unitName }, .day("期限") { $0.dueOn },
        ]
    }
}
