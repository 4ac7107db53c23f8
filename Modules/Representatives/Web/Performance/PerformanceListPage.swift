import Kernel
import Platform
import Representatives
import Storage
import Web

/// All deputies of a congress with what they did in a year.
struct PerformanceListPage {
    let app: Application
    let visit: Visit
    private let choice: YearChoice
    private let query: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        choice = YearChoice(visit)
        query = visit.list(sorts: ["name"], filters: ["year", "level", "term", "delegation", "group", "state", "idle"])
    }

    func response() async throws -> WebResponse {
        let (scope, query) = (visit.scope, query)
        let year = choice.year
        let (page, total, terms, delegations) = try await app.database.read { db in
            let (lines, total) = try listing(db).page(
                limit: query.limit, offset: query.offset, for: scope, db)
            return (
                lines, total, try TenureListing.terms(in: scope.office, db), try Delegation.all(for: scope, db)
            )
        }
        return .page("履职档案", wide: true) {
            PageHeader(
                "履职档案", lead: "\(year)年代表履职情况，点姓名看一位代表的档案。建议、活动等记录自动归入，代表也可以自己申报，由代工委审核。"
            ) {
                if scope.may(.readPoints) { Link("履职积分", "/representatives/points?year=\(year)") }
                if scope.may(.publishPerformance) { Link("公开设置", "/representatives/publication") }
                if let place = place { Link("打印履职手册", "/representatives/handbooks?\(place)&year=\(year)") }
            }
            FilterBar(query, search: "姓名、代表编号、职务、代表团", fields: fields(terms, delegations))
            ExportLinks(query, path: "/representatives/performance/export")
            DataTable(
                page, caption: "\(year)年代表履职情况", empty: "没有符合条件的代表。", list: query, columns: columns)
            Pager(query, total: total)
            p("要打印一个代表团的履职手册，先按代表团筛选，再点“打印履职手册”。", .class("hint"))
        }
    }

    /// Every deputy of the filter, not only the page.
    func rows(_ db: any Connection) throws -> [PerformanceListing.Line] {
        try listing(db).all(for: visit.scope, db)
    }

    /// The office's own level and the deputies in office, unless asked otherwise.
    private func listing(_ db: any Connection) throws -> PerformanceListing {
        var filter = filter
        if filter.level == nil { filter.level = try Office.named(visit.scope.office, db).level }
        if filter.state == nil { filter.state = .inOffice }
        return PerformanceListing(filter, year: choice.year, onlyIdle: query.filter("idle") == "yes")
    }

    private var filter: TenureFilter {
        var filter = TenureFilter()
        filter.search = query.search
        filter.level = query.choice("level")
        filter.term = query.filter("term").flatMap { Int($0) }
        filter.delegation = query.id("delegation")
        filter.group = query.id("group")
        filter.state = query.choice("state")
        return filter
    }

    /// Whose handbooks can be printed in one go.
    private var place: String? {
        if let group: DeputyGroupID = query.id("group") { return "group=\(group)" }
        if let delegation: DelegationID = query.id("delegation") { return "delegation=\(delegation)" }
        return nil
    }

    private func fields(_ terms: [Int], _ delegations: [Delegation]) -> [FilterBar.Field] {
        [
            .select("year", "年度（不选是今年）", choice.options),
            .select("level", "层级（不选是本级）", Level.allCases.map { Option($0.rawValue, $0.title) }),
            .terms(terms),
            .select("delegation", "代表团", delegations.map { Option($0.id.description, $0.title) }),
            .select("state", "状态（不选是在任）", TenureState.allCases.map { Option($0.rawValue, $0.title) }),
            .select("idle", "有无记录", [Option("yes", "全年没有履职记录")]),
        ]
    }

    private var columns: [Column<PerformanceListing.Line>] {
        let year = choice.year
        var columns: [Column<PerformanceListing.Line>] = [
            .link("姓名", { $0.tenure.name }, href: { "/representatives/\($0.tenure.id)/file?year=\(year)" }),
            .text("代表编号") { $0.tenure.code }, .text("代表团") { $0.tenure.delegation },
        ]
        columns += PerformancePart.allCases.map { part in .number(part.title) { $0.counts.count(part) } }
        columns += [
            .number("合计") { $0.counts.total }, .day("最近履职") { $0.counts.lastDay },
            .text("四个一") { "\($0.counts.fourOnes.filter(\.isDone).count)/4" },
        ]
        return columns
    }
}
