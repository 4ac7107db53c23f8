import Kernel
import Platform
import Suggestions
import Web

/// The pages of 办理情况报告, 分管口, 测评结果运用 and 承办系统分布.
func reportsPages(_ app: Application) -> Pages {
    Pages(
        routes: reportRoutes(app) + portfolioRoutes(app) + ratingUseRoutes(app),
        menu: [MenuEntry("办理报告", HandlingReportListPage.path, for: .seeReports)])
}

private func reportRoutes(_ app: Application) -> [Route] {
    [
        .get("/suggestions/reports", .holding(.seeReports), "查看办理情况报告") {
            try await HandlingReportListPage(app, $0).response()
        },
        .get("/suggestions/reports/new", .holding(.keepReports), "安排办理情况报告") {
            try await NewHandlingReportPage(app, $0).response()
        },
        .post("/suggestions/reports", .holding(.keepReports), "安排办理情况报告") {
            try await NewHandlingReportPage(app, $0).open()
        },
        .get("/suggestions/reports/systems", .holding(.keepReports), "查看承办系统分布") {
            try await SystemSharesPage(app, $0).response()
        },
        .get("/suggestions/reports/{handling-report}", .holding(.seeReports), "查看一件办理情况报告") {
            try await HandlingReportPage(app, $0).response()
        },
        .post("/suggestions/reports/{handling-report}/acts/{event}", .holding(.seeReports), "办理一件报告") {
            try await HandlingReportPage(app, $0).act()
        },
    ]
        + SheetExport.handlingReports.routes("/suggestions/reports/export", .holding(.seeReports), app) {
            try HandlingReportListPage(app, $0).rows(limit: sheetExportLimit + 1, offset: 0, $1)
        }
}

private func portfolioRoutes(_ app: Application) -> [Route] {
    [
        .get("/suggestions/portfolios", .holding(.keepReports), "查看分管口") {
            try await RegisterPage(.portfolios, app, $0).response()
        },
        .post("/suggestions/portfolios", .holding(.keepReports), "登记分管口") {
            try await RegisterPage(.portfolios, app, $0).add()
        },
        .post("/suggestions/portfolios/{portfolio}/end", .holding(.keepReports), "结束分管口") {
            try await RegisterPage(.portfolios, app, $0).end()
        },
    ]
}

private func ratingUseRoutes(_ app: Application) -> [Route] {
    [
        .get("/suggestions/rating-uses", .holding(.keepReports), "查看测评结果运用") {
            try await RatingUsesPage(app, $0).response()
        },
        .post("/suggestions/rating-uses/{rating-use}/withdraw", .holding(.keepReports), "撤销测评结果运用") {
            try await RatingUsesPage(app, $0).withdraw()
        },
        .get("/suggestions/reports/{handling-report}/use", .holding(.keepReports), "登记报告表决结果的运用") {
            try await NewRatingUsePage(app, $0, .report(try $0.id("handling-report"))).response()
        },
        .post("/suggestions/reports/{handling-report}/use", .holding(.keepReports), "登记报告表决结果的运用") {
            try await NewRatingUsePage(app, $0, .report(try $0.id("handling-report"))).note()
        },
        .get("/suggestions/unit-ballots/{ballot}/use", .holding(.keepReports), "登记单位测评结果的运用") {
            try await NewRatingUsePage(app, $0, .ballot(try $0.id("ballot"))).response()
        },
        .post("/suggestions/unit-ballots/{ballot}/use", .holding(.keepReports), "登记单位测评结果的运用") {
            try await NewRatingUsePage(app, $0, .ballot(try $0.id("ballot"))).note()
        },
    ]
}
