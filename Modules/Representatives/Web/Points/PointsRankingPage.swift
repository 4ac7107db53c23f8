import Kernel
import Platform
import Representatives
import Storage
import Web

/// The ranking of a year, each number with what stands behind it.
struct PointsRankingPage {
    let app: Application
    let visit: Visit
    let choice: YearChoice
    private let query: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        choice = YearChoice(visit)
        query = visit.list(sorts: ["rank"], filters: ["year", "level", "delegation", "band"])
    }

    /// What the page shows. Seven statements, however many deputies and entries.
    private struct View: Sendable {
        let lines: [PointsRanking.Line]
        let totals: PointsRanking.Totals
        let rules: PointsRuleSet?
        let due: Int
        let level: Level
        let delegations: [Delegation]
    }

    func response() async throws -> WebResponse {
        let (scope, query, year, ranking) = (visit.scope, query, choice.year, ranking)
        let view = try await app.database.read { db in
            let rules = try PointsRuleSet.inForce(in: year, office: scope.office, db)
            let ranking = ranking(try Office.named(scope.office, db).level)
            let page = try ranking.page(limit: query.limit, offset: query.offset, rules, in: scope.office, db)
            return View(
                lines: page.lines, totals: page.totals, rules: rules,
                due: try Points.due(in: year, office: scope.office, db), level: ranking.level,
                delegations: try Delegation.all(for: scope, db))
        }
        return page(view)
    }

    /// Every line of the filter, not only the page.
    func rows(_ db: any Connection) throws -> [RankedLine] {
        let office = visit.scope.office
        let rules = try PointsRuleSet.inForce(in: choice.year, office: office, db)
        let ranking = ranking(try Office.named(office, db).level)
        let page = try ranking.page(limit: sheetExportLimit + 1, offset: 0, rules, in: office, db)
        return page.lines.map { RankedLine(line: $0, inOffice: page.totals.inOffice, rules: rules) }
    }

    /// Does now what the job does each minute.
    func settle() async throws -> WebResponse {
        try await Points.settleAll(choice.year, office: visit.scope.office, over: app.database)
        return .redirect(
            to: "/representatives/points?year=\(choice.year)", done: "\(choice.year)年的积分已按最新的履职档案计算。")
    }

    private func page(_ view: View) -> WebResponse {
        let year = choice.year
        return .page("履职积分", wide: true) {
            PageHeader(
                "履职积分",
                lead:
                    "\(year)年\(view.level.title)代表：\(view.totals.inOffice) 名在任代表中 \(view.totals.withPoints) 名有积分。分数相同的名次相同，点分数看逐笔记录。",
                crumbs: [Link("履职档案", "/representatives/performance?year=\(year)")]
            ) {
                Link("积分规则", "/representatives/points/rules?year=\(year)")
                Link("约谈", "/representatives/points/talks?year=\(year)")
            }
            if let rules = view.rules {
                p(
                    "按“\(rules.name)”（\(rules.validFrom)年起）计算；低于 \(PointsValue.text(rules.low)) 分为偏低，"
                        + "\(PointsValue.text(rules.good)) 分以上为优良。偏低的可以约谈，系统不会自动作任何处理。")
                if view.due > 0 {
                    Callout(.waiting, "还有 \(view.due) 条履职记录等待计分，系统每分钟计算一次，也可以现在计算。") { settleForm }
                }
            } else if let first = earlier {
                Callout(.waiting, "\(year)年没有积分规则，积分已成定局，不再补算；规则最早可以从\(first)年起施行。") {
                    p { a("看今年的积分", .href("/representatives/points"), .class("button")) }
                }
            } else {
                Callout(.waiting, "\(year)年还没有积分规则，履职记录不计分，没有排名。请先采用示例规则，或者写自己的规则；有了规则，一分钟内算出积分。") {
                    if visit.scope.may(.keepPoints), PointsRuleDraft.years(on: visit.today).contains(year) {
                        PointsRulesPage.example(for: year, visit)
                    }
                    p { a("定积分规则", .href("/representatives/points/rules?year=\(year)"), .class("button")) }
                }
            }
            FilterBar(query, fields: fields(view))
            if view.rules != nil || view.totals.withPoints > 0 { table(view) }
        }
    }

    /// The first year that can still have rules, where the year shown lies before it.
    private var earlier: Int? {
        let first = PointsRuleDraft.years(on: visit.today).lowerBound
        return choice.year < first ? first : nil
    }

    @HTMLBuilder private func table(_ view: View) -> HTML {
        ExportLinks(query, path: "/representatives/points/export")
        DataTable(
            view.lines, caption: "\(choice.year)年履职积分排名", empty: "没有符合条件的在任代表。", list: query,
            columns: columns(view.rules))
        Pager(query, total: view.totals.listed)
    }

    private var settleForm: FormView {
        FormView(
            action: "/representatives/points/settle?year=\(choice.year)", csrf: visit.csrf, submit: "现在计算", fields: [])
    }

    private func columns(_ rules: PointsRuleSet?) -> [Column<PointsRanking.Line>] {
        let year = choice.year
        return [
            .number("名次") { $0.rank },
            .link("姓名", { $0.name }, href: { "/representatives/\($0.tenure)/file?year=\(year)" }),
            .text("代表编号") { $0.code }, .text("代表团") { $0.delegation },
            .link(
                "积分", { PointsValue.text($0.points) }, href: { "/representatives/\($0.tenure)/points?year=\(year)" }),
            .number("计分记录") { $0.entries },
            .html("档次") { line in rules.map { PointsRanking.Band.of(line.points, in: $0).status.html } ?? "" },
        ]
    }

    private func fields(_ view: View) -> [FilterBar.Field] {
        [
            .select("year", "年度（不选是今年）", choice.options),
            .select("level", "层级（不选是本级）", Level.allCases.map { Option($0.rawValue, $0.title) }),
            .select("delegation", "代表团", view.delegations.map { Option($0.id.description, $0.title) }),
            .select("band", "档次", PointsRanking.Band.allCases.map { Option($0.rawValue, $0.title) }),
        ]
    }

    /// The ranking asked for, once the office's own level is known.
    var ranking: @Sendable (Level) -> PointsRanking {
        let (query, year) = (query, choice.year)
        return { own in
            let level: Level = query.choice("level") ?? own
            var ranking = PointsRanking(year: year, level: level)
            ranking.delegation = query.id("delegation")
            ranking.band = query.choice("band")
            return ranking
        }
    }
}

extension PointsRanking.Band {
    /// The word and its colour.
    var status: Status {
        switch self {
        case .good: Status(title, .done)
        case .fair: Status(title, .neutral)
        case .low: Status(title, .late)
        }
    }
}
