import Kernel
import Platform
import Representatives
import Web

/// 述职、测评、表彰、通报: what others say of the deputies' work.
func appraisalPages(_ app: Application) -> Pages {
    Pages(
        routes: reportRoutes(app) + gradingRoutes(app) + awardRoutes(app) + circularRoutes(app) + adviceRoutes(app),
        menu: [
            MenuEntry("代表述职评议", "/representatives/reports", for: .readAppraisal)
        ])
}

private func reportRoutes(_ app: Application) -> [Route] {
    [
        .get("/representatives/reports", .holding(.readAppraisal), "查看代表述职") {
            try await ReportsPage(app, $0).response()
        },
        .get("/representatives/reports/missing", .holding(.readAppraisal), "查看本届还没有述职的代表") {
            try await MissingReportsPage(app, $0).response()
        },
        .get("/representatives/reports/plan", .holding(.keepAppraisal), "安排代表述职") {
            try await ChoosingPage(.reports, app, $0).response()
        },
        .post("/representatives/reports/plan", .holding(.keepAppraisal), "安排代表述职") {
            try await ChoosingPage(.reports, app, $0).take()
        },
        .get("/representatives/reports/{id}", .holding(.readVoterReport), "查看一次述职") {
            try await ReportPage(app, $0).response()
        },
        .post("/representatives/reports/{id}/acts/{event}", .holding(.readVoterReport), "办理代表述职") {
            try await ReportPage(app, $0).act()
        },
        .get("/my/reports", .holding(.handInVoterReport), "查看本人的述职") {
            try await OwnReportsPage(app, $0).response()
        },
    ]
        + SheetExport.voterReports.routes(
            "/representatives/reports/export", .holding(.readAppraisal), app, of: { ReportsPage(app, $0).year }
        ) { try ReportsPage(app, $0).rows($1) }
}

private func gradingRoutes(_ app: Application) -> [Route] {
    [
        .get("/representatives/gradings", .holding(.readAppraisal), "查看年度测评") {
            try await GradingsPage(app, $0).response()
        },
        .get("/representatives/gradings/open", .holding(.keepAppraisal), "列入年度测评") {
            try await ChoosingPage(.gradings, app, $0).response()
        },
        .post("/representatives/gradings/open", .holding(.keepAppraisal), "列入年度测评") {
            try await ChoosingPage(.gradings, app, $0).take()
        },
        .get("/representatives/gradings/{id}", .holding(.readVoterReport), "查看一位代表的年度测评") {
            try await GradingPage(app, $0).response()
        },
        .post("/representatives/gradings/{id}/acts/{event}", .holding(.keepAppraisal), "办理年度测评") {
            try await GradingPage(app, $0).act()
        },
        .get("/representatives/appraisal-rules", .holding(.readAppraisal), "查看述职、测评和表彰规则") {
            try await AppraisalRulesPage(app, $0).response()
        },
        .post("/representatives/appraisal-rules", .holding(.keepAppraisal), "修改述职、测评和表彰规则") {
            try await AppraisalRulesPage(app, $0).set()
        },
    ]
        + SheetExport.gradings.routes(
            "/representatives/gradings/export", .holding(.readAppraisal), app, of: { GradingsPage(app, $0).year }
        ) { try GradingsPage(app, $0).rows($1) }
}

private func awardRoutes(_ app: Application) -> [Route] {
    [
        .get("/representatives/awards", .holding(.readAppraisal), "查看表彰") {
            try await AwardsPage(app, $0).response()
        },
        .post("/representatives/awards/acts/{event}", .holding(.keepAppraisal), "成批办理表彰") {
            try await AwardsPage(app, $0).batch()
        },
        .get("/representatives/awards/decision", .holding(.readAppraisal), "打印表彰决定") {
            try await AwardDecisionPage(app, $0).response()
        },
        .get("/representatives/awards/new", .holding(.keepAppraisal), "提名表彰") {
            try await NominationPage(app, $0).response()
        },
        .post("/representatives/awards", .holding(.keepAppraisal), "提名表彰") {
            try await NominationPage(app, $0).nominate()
        },
        .get("/representatives/awards/{id}", .holding(.readAppraisal), "查看一项表彰") {
            try await AwardPage(app, $0).response()
        },
        .post("/representatives/awards/{id}/acts/{event}", .holding(.keepAppraisal), "办理表彰") {
            try await AwardPage(app, $0).act()
        },
    ]
        + SheetExport.awards.routes("/representatives/awards/export", .holding(.readAppraisal), app) {
            try AwardsPage(app, $0).rows($1)
        }
}

private func circularRoutes(_ app: Application) -> [Route] {
    [
        .get("/representatives/circulars", .holding(.readAppraisal), "查看履职通报") {
            try await CircularsPage(app, $0).response()
        },
        .get("/representatives/circulars/new", .holding(.keepAppraisal), "起草履职通报") {
            BeginningPage.circular.empty($0)
        },
        .post("/representatives/circulars", .holding(.keepAppraisal), "起草履职通报") {
            try await BeginningPage.circular.save(app, $0)
        },
        .get("/representatives/circulars/{id}", .holding(.readAppraisal), "查看一期履职通报") {
            try await CircularPage(app, $0).response()
        },
        .get("/representatives/circulars/{id}/print", .holding(.readAppraisal), "打印履职通报") {
            try await CircularPage(app, $0).printed()
        },
        .post("/representatives/circulars/{id}/acts/{event}", .holding(.keepAppraisal), "办理履职通报") {
            try await CircularPage(app, $0).act()
        },
    ]
}

private func adviceRoutes(_ app: Application) -> [Route] {
    [
        .get("/representatives/advice", .holding(.readAppraisal), "查看不再提名和辞职建议") {
            try await AdvicePage(app, $0).response()
        },
        .post("/representatives/advice", .holding(.keepAppraisal), "登记不再提名或辞职建议") {
            try await AdvicePage(app, $0).give()
        },
        .post("/representatives/advice/{id}/withdraw", .holding(.keepAppraisal), "撤回不再提名或辞职建议") {
            try await AdvicePage(app, $0).withdraw()
        },
    ]
}
