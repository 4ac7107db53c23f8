import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 评优 of a year: how many places are left, and the candidates by score.
struct MeritsPage {
    let app: Application
    let visit: Visit
    private let year: AskedYear
    private let query: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        year = AskedYear(visit)
        query = visit.list(sorts: ["score"], filters: ["year", "kind", "state"], descending: true)
    }

    func rows(limit: Int = sheetExportLimit + 1, _ db: any Connection) throws -> [Merit] {
        try Merit.all(
            in: year.year, query.filter("kind").flatMap(Merit.Kind.init(rawValue:)),
            state: query.filter("state").flatMap(MeritState.init(rawValue:)), limit: limit, for: visit.scope, db)
    }

    func rows(_ db: any Connection) throws -> [Merit] { try rows(limit: sheetExportLimit + 1, db) }

    func response() async throws -> WebResponse {
        let (page, year, office) = (self, year, visit.scope.office)
        let (rows, quota) = try await app.database.read { db in
            (try page.rows(limit: 2000, db), try MeritQuota.of(year.year, in: office, db))
        }
        return .page("评优", wide: true) {
            PageHeader(
                "\(year.year)年评优", lead: "优秀建议、先进承办单位和个人：提名，提请主任会议决定。",
                crumbs: [Link("单位考核", "/suggestions/assessment?year=\(year.year)")]
            ) {
                a("提名", .href("/suggestions/merits/new?year=\(year.year)"), .class("button primary"))
                Link("打印评选表", "/letters/papers/suggestions.merits/\(year.year)")
                a("优秀建议汇编", .href("\(CollectionPage.path)?year=\(year.year)"), .class("button"))
            }
            MeritQuotaPanel(quota, year: year.year)
            FilterBar(
                query,
                fields: [
                    year.field, .select("kind", "评选", Merit.Kind.allCases.map { Option($0.rawValue, $0.title) }),
                    .select("state", "状态", MeritState.allCases.map { Option($0.rawValue, $0.title) }),
                ])
            ExportLinks(query, path: "/suggestions/merits/export")
            DataTable(
                rows, caption: "评优", empty: "没有符合条件的候选。",
                columns: [
                    .text("评选") { $0.kind.title },
                    .link("对象", { $0.target }, href: { "/suggestions/merits/\($0.id)" }),
                    .text("得分") { $0.score.map(AssessmentPoints.text) ?? "—" },
                    .text("主任会议") { $0.meeting }, .day("决定日期") { $0.decidedOn },
                    .html("状态") { Status($0.state.title, $0.state.phase.tone).html },
                ])
        }
    }
}

/// Base, places, used and left of 优秀建议.
struct MeritQuotaPanel: Component {
    let html: HTML

    init(_ quota: MeritQuota, year: Int) {
        html =
            Panel("\(year)年优秀建议名额") {
                FactList([
                    Fact("基数", "本年大会建议 \(quota.base) 件"), Fact("比例", "\(quota.percent) %"),
                    Fact("名额", "\(quota.places) 件"), Fact("已用（已评和候选）", "\(quota.used) 件"),
                    Fact("剩余") {
                        quota.left < 0 ? Status("超出 \(-quota.left) 件", .late).html : .text("\(quota.left) 件")
                    },
                ])
            }.html
    }
}
