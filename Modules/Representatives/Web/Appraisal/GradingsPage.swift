import Kernel
import Platform
import Representatives
import Storage
import Web

/// The year's gradings (三会一评).
struct GradingsPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let (query, listing) = asked()
        let scope = visit.scope
        let (gradings, total, delegations) = try await app.database.read { db in
            (
                try listing.page(limit: query.limit, offset: query.offset, for: scope, db),
                try listing.count(for: scope, db),
                try sittingDelegations(try SittingCongress.of(scope.office, db), for: scope, db)
            )
        }
        return .page("年度测评", wide: true) {
            PageHeader(
                "\(listing.year)年度测评", lead: "三会一评：年初座谈会、年终座谈会、常委会会议测评。共 \(total) 名代表。",
                crumbs: [Link("代表述职", "/representatives/reports")]
            ) {
                if scope.may(.keepAppraisal) {
                    a(
                        "列入测评", .href("/representatives/gradings/open?year=\(listing.year)"),
                        .class("button primary"))
                }
                appraisalLinks(besides: "/representatives/gradings")
            }
            FilterBar(
                query,
                fields: [
                    YearChoice(visit).field,
                    .select("state", "状态", YearGradingState.allCases.map { Option($0.rawValue, $0.title) }),
                    .select("grade", "等次", DutyGrade.allCases.map { Option($0.rawValue, $0.title) }),
                    .select("delegation", "代表团", delegationOptions(delegations)),
                ])
            ExportLinks(query, path: "/representatives/gradings/export")
            DataTable(
                gradings, caption: "年度测评", empty: "这一年还没有列入测评的代表。", list: query,
                columns: [
                    .link("姓名", sort: "name", { $0.name }, href: { "/representatives/gradings/\($0.id)" }),
                    .text("代表编号") { $0.code }, .text("代表团", sort: "delegation") { $0.delegation },
                    .text("已登记会议") { "\($0.meetings)/\(GradingOccasion.allCases.count)" },
                    .text("等次", sort: "grade") { $0.grade?.title },
                    .html("状态") { $0.state.status.html },
                ])
            Pager(query, total: total)
        }
    }

    /// Every line of the filter, not only the page.
    func rows(_ db: any Connection) throws -> [YearGrading] {
        try asked().1.page(limit: sheetExportLimit + 1, offset: 0, for: visit.scope, db)
    }

    /// "2024年"
    var year: String { "\(asked().1.year)年" }

    private func asked() -> (ListQuery, YearGradingListing) {
        let query = visit.list(
            sorts: YearGradingListing.Order.allCases.map(\.rawValue),
            filters: ["year", "state", "grade", "delegation"])
        var listing = YearGradingListing(year: YearChoice(visit).year)
        listing.state = query.choice("state")
        listing.grade = query.choice("grade")
        listing.delegation = query.id("delegation")
        listing.order = YearGradingListing.Order(rawValue: query.sort) ?? .delegation
        listing.descending = query.descending
        return (query, listing)
    }
}
