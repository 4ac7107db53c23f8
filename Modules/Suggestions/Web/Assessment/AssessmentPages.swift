import Kernel
import Platform
import Suggestions
import Web

/// The pages of 考核 and 评优.
func assessmentPages(_ app: Application) -> Pages {
    Pages(
        routes: sheetRoutes(app) + ruleRoutes(app) + meritRoutes(app),
        menu: [
            MenuEntry("单位考核", "/suggestions/assessment", for: .keepAssessment),
            MenuEntry("本单位考核", "/suggestions/assessment/own", for: .handleSuggestions),
        ])
}

private func sheetRoutes(_ app: Application) -> [Route] {
    [
        .get("/suggestions/assessment", .holding(.keepAssessment), "查看单位考核排名") {
            try await AssessmentRankingPage(app, $0).response()
        },
        .post("/suggestions/assessment/compute", .holding(.keepAssessment), "计算考核得分") {
            try await AssessmentRankingPage(app, $0).compute()
        },
        .get("/suggestions/assessment/own", .holding(.handleSuggestions), "查看本单位考核表") {
            try await OwnAssessmentPage(app, $0).response()
        },
        .get("/suggestions/assessment/units/{unit}", .holding(.seeAssessment), "查看一家单位的考核表") {
            try await AssessmentSheetPage(app, $0).response()
        },
        .post("/suggestions/assessment/units/{unit}/score", .holding(.keepAssessment), "考核人工打分") {
            try await AssessmentSheetPage(app, $0).score()
        },
        .get("/suggestions/assessment/lines/{line}", .holding(.seeAssessment), "查看一笔考核得分") {
            try await AssessmentLinePage(app, $0).response()
        },
        .post("/suggestions/assessment/lines/{line}/object", .holding(.seeAssessment), "对考核得分提出异议") {
            try await AssessmentLinePage(app, $0).object()
        },
        .post("/suggestions/assessment/lines/{line}/acts/{event}", .holding(.keepAssessment), "答复考核异议") {
            try await AssessmentLinePage(app, $0).answer()
        },
    ]
        + SheetExport.assessment.routes(
            "/suggestions/assessment/export", .holding(.keepAssessment), app, of: { "\(AskedYear($0).year)年" }
        ) { try AssessmentRankingPage(app, $0).rows($1) }
}

private func ruleRoutes(_ app: Application) -> [Route] {
    [
        .get("/suggestions/assessment/rules", .holding(.keepAssessment), "查看考核规则") {
            try await AssessmentRulesPage(app, $0).response()
        },
        .post("/suggestions/assessment/rules", .holding(.keepAssessment), "施行考核规则") {
            try await AssessmentRulesPage(app, $0).adopt()
        },
        .post("/suggestions/assessment/rules/example", .holding(.keepAssessment), "采用示例考核规则") {
            try await AssessmentRulesPage(app, $0).adoptExample()
        },
    ]
}

private func meritRoutes(_ app: Application) -> [Route] {
    [
        .get("/suggestions/merits", .holding(.keepAssessment), "查看评优") {
            try await MeritsPage(app, $0).response()
        },
        .get("/suggestions/merits/new", .holding(.keepAssessment), "提名优秀建议或先进单位") {
            try await NewMeritPage(app, $0).response()
        },
        .post("/suggestions/merits", .holding(.keepAssessment), "提名优秀建议或先进单位") {
            try await NewMeritPage(app, $0).nominate()
        },
        .get("/suggestions/merits/{merit}", .holding(.keepAssessment), "查看一项评优") {
            try await MeritPage(app, $0).response()
        },
        .post("/suggestions/merits/{merit}/acts/{event}", .holding(.keepAssessment), "办理评优") {
            try await MeritPage(app, $0).act()
        },
    ]
        + SheetExport.merits.routes(
            "/suggestions/merits/export", .holding(.keepAssessment), app, of: { "\(AskedYear($0).year)年" }
        ) { try MeritsPage(app, $0).rows($1) }
}
