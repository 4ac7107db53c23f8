import Kernel
import Platform
import Representatives
import Storage
import Web

/// The year's reports to the voters: who is planned, who has reported, how far that covers the deputies.
struct ReportsPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let (query, listing) = asked()
        let scope = visit.scope
        let (coverage, reports, total, delegations) = try await app.database.read { db in
            let coverage = try VoterReportCoverage(year: listing.year, for: scope, db)
            return (
                coverage, try listing.page(limit: query.limit, offset: query.offset, for: scope, db),
                try listing.count(for: scope, db), try sittingDelegations(coverage.congress, for: scope, db)
            )
        }
        return .page("代表述职", wide: true) {
            PageHeader("\(listing.year)年度代表向选民述职", lead: "先安排今年谁述职，代表交报告，述职会后登记情况，再公布结果。") {
                if scope.may(.keepAppraisal) {
                    a("安排述职", .href("/representatives/reports/plan?year=\(listing.year)"), .class("button primary"))
                }
                appraisalLinks(besides: "/representatives/reports")
            }
            Panel("覆盖情况") { FactList(Self.facts(coverage)) }
            FilterBar(
                query, search: "姓名、代表编号、职务、代表团",
                fields: [
                    YearChoice(visit).field,
                    .select("state", "状态", VoterReportState.allCases.map { Option($0.rawValue, $0.title) }),
                    .select("delegation", "代表团", delegationOptions(delegations)),
                ])
            ExportLinks(query, path: "/representatives/reports/export")
            DataTable(
                reports, caption: "述职", empty: "这一年还没有安排述职。点“安排述职”选择代表。", list: query, columns: Self.table)
            Pager(query, total: total)
        }
    }

    /// Every line of the filter, not only the page.
    func rows(_ db: any Connection) throws -> [VoterReport] {
        try asked().1.page(limit: sheetExportLimit + 1, offset: 0, for: visit.scope, db)
    }

    /// "2024年"
    var year: String { "\(asked().1.year)年" }

    private func asked() -> (ListQuery, VoterReportListing) {
        let query = visit.list(
            sorts: VoterReportListing.Order.allCases.map(\.rawValue), filters: ["year", "state", "delegation"])
        var listing = VoterReportListing(year: YearChoice(visit).year)
        listing.state = query.choice("state")
        listing.delegation = query.id("delegation")
        listing.search = query.search
        listing.order = VoterReportListing.Order(rawValue: query.sort) ?? .planned
        listing.descending = query.descending
        return (query, listing)
    }

    private static func facts(_ coverage: VoterReportCoverage) -> [Fact] {
        let all = coverage.deputies
        return [
            Fact("范围", "\(coverage.congress.level.title)第\(coverage.congress.term ?? 0)届在任代表 \(all) 名"),
            Fact("规则", coverage.rules.coverage.title),
            Fact("本年已述职") {
                let goal = coverage.yearGoal.map { "，本年应有 \($0) 名，还差 \(max(0, $0 - coverage.inYear)) 名" } ?? ""
                "\(coverage.inYear) 名，占 \(all) 名的 \(share(coverage.inYear, all))\(goal)"
            },
            Fact("本年已列入计划", "\(coverage.planned) 名"),
            Fact("本届已述职") {
                "\(coverage.inTerm) 名，占 \(all) 名的 \(share(coverage.inTerm, all))，"
                Link("还没有述职的 \(coverage.missing) 名", "/representatives/reports/missing")
            },
        ]
    }

    private static func share(_ part: Int, _ whole: Int) -> String {
        whole == 0 ? "—" : "\((200 * part + whole) / (2 * whole)) %"
    }

    private static var table: [Column<VoterReport>] {
        [
            .link("姓名", sort: "name", { $0.name }, href: { "/representatives/reports/\($0.id)" }),
            .text("代表编号") { $0.code }, .text("代表团", sort: "delegation") { $0.delegation },
            .text("方式") { $0.form.title }, .day("计划日期", sort: "planned") { $0.plannedOn },
            .day("述职日期") { $0.heldOn }, .number("到会选民") { $0.voters },
            .text("测评") { $0.ballots?.text },
            .html("状态") { $0.state.status.html },
        ]
    }
}
