import Kernel
import Platform
import Representatives
import Storage
import Web

/// 联系基层“四个一”: which of the four each deputy has done in a year.
struct GrassrootsPage {
    /// What may be looked at instead of the number the office has set.
    private static let targets = [5, 10, 20, 30, 50]

    let app: Application
    let visit: Visit
    let query: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["name"], filters: ["year", "level", "target"])
    }

    func response() async throws -> WebResponse {
        let (office, query) = (visit.scope.office, query)
        let asked: Level? = query.choice("level")
        let year = try GroupYear(YearChoice(visit).year)
        let asking = query.filter("target").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        let (level, page, target) = try await app.database.read { db in
            let level = try asked ?? Office.named(office, db).level
            return (
                level,
                try GrassrootsFour.page(level, in: year, limit: query.limit, offset: query.offset, office, db),
                try asking ?? AppraisalRules.current(in: office, db).voters
            )
        }
        return .page("联系基层“四个一”", wide: true) {
            PageHeader(
                "联系基层“四个一”",
                lead: "\(year.number) 年\(level.title)级在任代表：走访选民 \(target) 人以上、参加一次接待活动、提出一个建议、解决一件难题。",
                crumbs: [Link("联系代表", "/representatives/links")]
            ) {
                if visit.scope.may(.readAppraisal) { Link("改走访人数", "/representatives/appraisal-rules") }
            }
            FilterBar(
                query,
                fields: [
                    YearChoice(visit).field,
                    .select("level", "层级", Level.allCases.map { Option($0.rawValue, $0.title) }),
                    .select("target", "走访选民", Self.targets.map { Option(String($0), "\($0) 人以上") }),
                ])
            Callout(.neutral, "走访选民来自联系记录，其余来自履职档案：接待活动、领衔和附议的建议、化解矛盾纠纷和扶弱济困、办好事实事。")
            DataTable(
                page.deputies, caption: "联系基层“四个一”", empty: "没有这一级的在任代表。",
                columns: [
                    .link("姓名", { $0.name }, href: { "/representatives/\($0.tenure)" }),
                    .text("代表编号") { $0.code }, .number("走访选民") { $0.voters }, .number("接待活动") { $0.receptions },
                    .number("建议") { $0.suggestions }, .number("解决难题") { $0.problems },
                    .html("完成") { four in
                        let done = four.done(target: target)
                        return Status("\(done)/4", done == 4 ? .done : .waiting).html
                    },
                ])
            Pager(query, total: page.total)
        }
    }
}
