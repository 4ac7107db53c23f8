import Kernel
import Platform
import Suggestions
import Web

/// The pages of 重点督办, 领办, 对口委员会, 督办月, 联合督查, and 单位测评 entered by hand.
func supervisingPages(_ app: Application, _ verbs: Suggestions) -> Pages {
    Pages(
        routes: keyRoutes(app, verbs) + ledRoutes(app, verbs) + counterpartRoutes(app) + monthRoutes(app)
            + ballotRoutes(app),
        menu: [MenuEntry("重点督办", "/suggestions/key", for: .superviseSuggestions)])
}

private func keyRoutes(_ app: Application, _ verbs: Suggestions) -> [Route] {
    [
        .get("/suggestions/key", .holding(.superviseSuggestions), "查看重点督办") {
            try await KeyListPage(app, $0).response()
        },
        // The units that have the suggestion read it: the page asks who is looking.
        .get("/suggestions/key/{key}", .holding(.readSuggestions), "查看一件重点督办") {
            try await KeyPage(app, $0).response()
        },
        .post("/suggestions/key/{key}/acts/{event}", .holding(.superviseSuggestions), "办理重点督办") {
            try await KeyPage(app, $0).act()
        },
        .get("/suggestions/{id}/key", .holding(.superviseSuggestions), "列为重点督办") {
            try await DecideKeyPage(app, verbs, $0).response()
        },
        .post("/suggestions/{id}/key", .holding(.superviseSuggestions), "列为重点督办") {
            try await DecideKeyPage(app, verbs, $0).decide()
        },
    ]
        + SheetExport.keySuggestions.routes("/suggestions/key/export", .holding(.superviseSuggestions), app) {
            visit, db in
            try KeyListPage(app, visit).listing.page(limit: sheetExportLimit + 1, offset: 0, for: visit.scope, db)
        }
}

private func ledRoutes(_ app: Application, _ verbs: Suggestions) -> [Route] {
    [
        .get("/suggestions/led", .holding(.superviseSuggestions), "查看领导领办") {
            try await LedListPage(app, $0).response()
        },
        .get("/suggestions/{id}/led", .holding(.superviseSuggestions), "查看一件建议的领办") {
            try await LedPage(app, verbs, $0).response()
        },
        .post("/suggestions/{id}/led", .holding(.superviseSuggestions), "登记领办") {
            try await LedPage(app, verbs, $0).begin()
        },
        .post("/suggestions/{id}/led/{led}/end", .holding(.superviseSuggestions), "结束领办") {
            try await LedPage(app, verbs, $0).end()
        },
    ]
}

private func counterpartRoutes(_ app: Application) -> [Route] {
    [
        .get("/suggestions/counterparts", .holding(.superviseSuggestions), "查看对口委员会") {
            try await RegisterPage(.counterparts, app, $0).response()
        },
        .post("/suggestions/counterparts", .holding(.superviseSuggestions), "登记对口委员会") {
            try await RegisterPage(.counterparts, app, $0).add()
        },
        .post("/suggestions/counterparts/{counterpart}/end", .holding(.superviseSuggestions), "结束对口督办") {
            try await RegisterPage(.counterparts, app, $0).end()
        },
    ]
}

private func monthRoutes(_ app: Application) -> [Route] {
    [
        .get("/suggestions/supervision-months", .holding(.superviseSuggestions), "查看督办月") {
            try await MonthsPage(app, $0).response()
        },
        .post("/suggestions/supervision-months", .holding(.superviseSuggestions), "安排督办月") {
            try await MonthsPage(app, $0).plan()
        },
        .get("/suggestions/supervision-months/{month}", .holding(.superviseSuggestions), "查看一个督办月") {
            try await MonthPage(app, $0).response()
        },
        .post("/suggestions/supervision-months/{month}/summary", .holding(.superviseSuggestions), "总结督办月") {
            try await MonthPage(app, $0).sum()
        },
        .post("/suggestions/supervision-months/{month}/cancel", .holding(.superviseSuggestions), "取消督办月") {
            try await MonthPage(app, $0).cancel()
        },
        .get("/suggestions/supervisions/joint/new", .holding(.superviseSuggestions), "登记联合督查") {
            try await JointInspectionPage(app, $0).empty()
        },
        .post("/suggestions/supervisions/joint", .holding(.superviseSuggestions), "登记联合督查") {
            try await JointInspectionPage(app, $0).save()
        },
    ]
}

private func ballotRoutes(_ app: Application) -> [Route] {
    [
        .get("/suggestions/unit-ballots/new", .holding(.superviseSuggestions), "登记单位测评") {
            try await NewBallotPage(app, $0).response()
        },
        .post("/suggestions/unit-ballots", .holding(.superviseSuggestions), "登记单位测评") {
            try await NewBallotPage(app, $0).enter()
        },
        .get("/suggestions/unit-ballots/{ballot}", .holding(.superviseSuggestions), "查看一次单位测评") {
            try await BallotPage(app, $0).response()
        },
        .post("/suggestions/unit-ballots/{ballot}/correct", .holding(.superviseSuggestions), "更正单位测评") {
            try await BallotPage(app, $0).correct()
        },
    ]
}
