import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 百分考核 of a year: the ranking with its denominators, and the units that stand apart.
struct AssessmentRankingPage {
    let app: Application
    let visit: Visit
    private let year: AskedYear

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        year = AskedYear(visit)
    }

    /// Of the export.
    func rows(_ db: any Connection) throws -> [AssessmentRanking.Place] {
        let ranking = try AssessmentRanking.load(year.year, for: visit.scope, db)
        return ranking.ranked + ranking.apart
    }

    func compute() async throws -> WebResponse {
        let (year, scope) = (year.year, visit.scope)
        return try await app.save(or: page) { db in
            try ComputeAssessment.compute(year, by: scope, db)
        } then: { lines in
            .redirect(
                to: "/suggestions/assessment?year=\(year)",
                done: lines == 0 ? "得分和数据一致，没有变动。" : "已按最新数据计算，新记 \(lines) 笔。")
        }
    }

    func response() async throws -> WebResponse { try await page() }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let (year, scope) = (year, visit.scope)
        let ranking = try await app.database.read { db in try AssessmentRanking.load(year.year, for: scope, db) }
        let query = visit.list(sorts: ["rank"], filters: ["year"])
        return .page("单位考核", status: failure?.kind.httpStatus ?? 200, wide: true) {
            PageHeader(
                "\(year.year)年承办单位百分考核",
                lead: "按这一年交办的件计算。已签收的件才算送达；没有基数的项目不计入可得分，得分折算成百分。"
            ) {
                Link("考核规则", "/suggestions/assessment/rules?year=\(year.year)")
                Link("评优", "/suggestions/merits?year=\(year.year)")
                Link("打印考核表", "/letters/papers/suggestions.assessment/\(year.year)")
            }
            if let failure { Callout(.late, failure.message) }
            FilterBar(query, fields: [year.field])
            if let rules = ranking.rules {
                p("按“\(rules.name)”（\(rules.validFrom)年起）考核。已签收不到 \(rules.leastCases) 件、还没有打完分的单位另列，不参加排名。")
                if !ranking.stale.isEmpty {
                    Callout(.waiting, "数据已变，请重新计算：\(ranking.stale.count) 家单位的得分和现在的数据不一致，名次和得分还是上次计算的。")
                }
                Self.compute(year.year, visit)
                ExportLinks(query, path: "/suggestions/assessment/export")
                DataTable(
                    ranking.ranked, caption: "\(year.year)年排名", empty: "还没有可以排名的单位。", columns: columns(ranked: true))
                if !ranking.apart.isEmpty {
                    Panel("不参加排名的单位") {
                        DataTable(ranking.apart, caption: "不参加排名", columns: columns(ranked: false))
                    }
                }
            } else {
                Callout(.waiting, "\(year.year)年还没有考核规则，请先施行规则。") {
                    Link("考核规则", "/suggestions/assessment/rules")
                }
            }
        }
    }

    private func columns(ranked: Bool) -> [Column<AssessmentRanking.Place>] {
        let year = year.year
        let first: [Column<AssessmentRanking.Place>] = ranked ? [.number("名次") { $0.rank ?? 0 }] : []
        let why: [Column<AssessmentRanking.Place>] = ranked ? [] : [.text("不参加排名的原因") { $0.apart }]
        return first + [
            .link(
                "单位", { $0.sheet.name }, href: { "/suggestions/assessment/units/\($0.sheet.unit)?year=\(year)" }),
            .text("得分（百分制）") { $0.sheet.score.map(AssessmentPoints.text) ?? "—" },
        ] + why + [
            .text("各项得分/可得分") {
                "\(AssessmentPoints.text($0.sheet.points))/\(AssessmentPoints.text($0.sheet.attainable))"
            },
            .text("已签收/交办") { "\($0.sheet.delivered)/\($0.sheet.cases)" },
        ]
    }

    /// The one button that brings the scores of a year up to date.
    static func compute(_ year: Int, _ visit: Visit) -> FormView {
        FormView(
            action: "/suggestions/assessment/compute?year=\(year)", csrf: visit.csrf, submit: "按最新数据计算",
            next: "之后：变了的得分由反向的一笔冲销，另记一笔；人工打分和异议成立的得分不变。", fields: [])
    }
}
