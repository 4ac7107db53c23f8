import Kernel
import Platform
import Storage
import Suggestions
import Web

/// The log of telephone calls and letters.
struct SupervisionListPage {
    let app: Application
    let visit: Visit
    private let query: ListQuery
    let listing: SupervisionListing

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(
            sorts: ["held"], filters: ["unit", "kind", "check", "from", "to", "unanswered"], descending: true)
        var listing = SupervisionListing()
        listing.unit = query.id("unit")
        listing.kind = query.filter("kind").flatMap(SupervisionKind.init(rawValue:))
        listing.jointOnly = query.filter("kind") == "joint"
        listing.check = query.filter("check").flatMap(SupervisionCheck.init(rawValue:))
        listing.from = query.day("from")
        listing.to = query.day("to")
        listing.unansweredOn = query.filter("unanswered") == "yes" ? visit.today : nil
        self.listing = listing
    }

    func response() async throws -> WebResponse {
        let (listing, query, scope) = (listing, query, visit.scope)
        let (rows, total, units) = try await app.database.read { db in
            (
                try listing.page(limit: query.limit, offset: query.offset, for: scope, db),
                try listing.count(for: scope, db), try Unit.all(in: scope.office, db)
            )
        }
        return .page("督办", wide: true) {
            PageHeader("督办", lead: "共 \(total) 次。先看“该给谁打电话”，打完勾选登记；仍拖着不办的，发督办函。") {
                a("该给谁打电话", .href("/suggestions/supervisions/calls"), .class("button primary"))
                a("登记电话", .href("/suggestions/supervisions/new?kind=telephone"), .class("button"))
                a("发督办函", .href("/suggestions/supervisions/new?kind=letter"), .class("button"))
            }
            p {
                for kind in [SupervisionKind.onSite, .meeting, .research, .inspection] {
                    Link("登记\(kind.title)", "/suggestions/supervisions/new?kind=\(kind.rawValue)")
                    "　"
                }
                Link("登记联合督查", "/suggestions/supervisions/joint/new")
                "　"
                Link("办理工作会议", "/suggestions/meetings")
                "　"
                Link("督办月", "/suggestions/supervision-months")
                "　"
                Link("对口委员会", "/suggestions/counterparts")
                "　"
                Link("巡察清单", "/suggestions/inspection-list")
                "　"
                Link("单位测评", "/suggestions/unit-ballots")
            }
            FilterBar(
                query,
                fields: [
                    .select("unit", "承办单位", units.map { Option($0.id.description, $0.name) }),
                    .select(
                        "kind", "方式",
                        SupervisionKind.allCases.map { Option($0.rawValue, $0.title) } + [Option("joint", "联合督查")]),
                    .select("check", "三查", SupervisionCheck.allCases.map { Option($0.rawValue, $0.title) }),
                    .days("from", "to", "日期"),
                    .select("unanswered", "回复", [Option("yes", "逾期未回复的函")]),
                ])
            DataTable(rows, caption: "督办记录", empty: "没有符合条件的督办记录。", columns: columns)
            Pager(query, total: total)
            ExportLinks(query, path: "/suggestions/supervisions/export")
        }
    }

    private var columns: [Column<Supervision>] {
        let today = visit.today
        return [
            .link("日期", { $0.heldOn.description }, href: { "/suggestions/supervisions/\($0.id)" }),
            .text("方式") { $0.way }, .text("承办单位") { $0.unitName }, .text("建议编号") { $0.numbers },
            .text("内容") { $0.content }, .text("发文字号") { $0.number ?? "" },
            .html("状态") { $0.status(on: today).html },
        ]
    }
}

extension Supervision {
    func status(on today: Day) -> Status {
        if withdrawnOn != nil { return Status("已撤销", .neutral) }
        if let answeredOn { return Status("\(answeredOn) 已回复", .done) }
        guard let answerBy else { return Status("已登记", .neutral) }
        return answerBy < today ? Status("\(answerBy) 应回复，已过", .late) : Status("\(answerBy) 前回复", .waiting)
    }
}
