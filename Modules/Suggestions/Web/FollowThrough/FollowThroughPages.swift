import Kernel
import Platform
import Suggestions
import Web

/// The pages of what comes after the reply.
func followThroughPages(_ app: Application, _ verbs: Suggestions) -> Pages {
    Pages(
        routes: promiseRoutes(app, verbs) + promiseExports(app) + ratingRoutes(app, verbs) + revisitRoutes(app, verbs)
            + revisitExports(app),
        menu: [
            MenuEntry("承诺台账", PromiseListPage.path, for: .readSuggestions),
            MenuEntry("满意率", SatisfactionPage.path, for: .assignSuggestions),
            MenuEntry("第三方评估", SampleListPage.path, for: .assignSuggestions),
        ])
}

private let promises = PromiseListPage.path

private func promiseRoutes(_ app: Application, _ verbs: Suggestions) -> [Route] {
    [
        .get(promises, .holding(.readSuggestions), "查看承诺事项台账") { try await PromiseListPage(app, $0).response() },
        .get("\(promises)/carry", .holding(.assignSuggestions), "查看要转入下一年度的承诺") {
            try await CarryPage(app, $0).response()
        },
        .post("\(promises)/carry", .holding(.assignSuggestions), "承诺转入下一年度") { try await CarryPage(app, $0).carry() },
        .get("\(promises)/carried", .holding(.readSuggestions), "查看滚动办理清单") {
            try await CarriedPage(app, $0).response()
        },
        .get("\(promises)/{promise}", .holding(.readSuggestions), "查看一项承诺") {
            try await PromisePage(app, verbs, $0).response()
        },
        .post("\(promises)/{promise}/acts/{event}", .holding(.readSuggestions), "办理一项承诺") {
            try await PromisePage(app, verbs, $0).act()
        },
    ]
}

private func promiseExports(_ app: Application) -> [Route] {
    let most = sheetExportLimit + 1
    let ledger = SheetExport.promises.routes("\(promises)/export", .holding(.readSuggestions), app) { visit, db in
        try PromiseListPage(app, visit).listing.page(limit: most, offset: 0, for: visit.scope, db)
    }
    let carried = SheetExport.carriedPromises.routes(
        "\(promises)/carried/export", .holding(.readSuggestions), app
    ) { visit, db in try CarriedPage(app, visit).rows(limit: most, offset: 0, db) }
    return ledger + carried
}

private func ratingRoutes(_ app: Application, _ verbs: Suggestions) -> [Route] {
    [
        .get(SatisfactionPage.path, .holding(.assignSuggestions), "查看代表满意率") {
            try await SatisfactionPage(app, $0).response()
        },
        // Units read suggestions too: the verb says who fills in a form.
        .get("/suggestions/{id}/evaluations", .holding(.readSuggestions), "查看六方面测评") {
            try await EvaluationPage(app, verbs, $0).response()
        },
        .post("/suggestions/{id}/evaluations", .holding(.readSuggestions), "填写六方面测评表") {
            try await EvaluationPage(app, verbs, $0).save()
        },
        .post("/suggestions/{id}/evaluations/withdraw", .holding(.assignSuggestions), "撤销六方面测评表") {
            try await EvaluationPage(app, verbs, $0).withdraw()
        },
    ]
}

private func revisitRoutes(_ app: Application, _ verbs: Suggestions) -> [Route] {
    [
        .get("/suggestions/{id}/revisits", .holding(.assignSuggestions), "查看回访和回头看") {
            try await RevisitPage(app, verbs, $0).response()
        },
        .post("/suggestions/{id}/revisits", .holding(.assignSuggestions), "登记回访、回头看或评估结论") {
            try await RevisitPage(app, verbs, $0).save()
        },
        .get(LookBackPage.path, .holding(.assignSuggestions), "查看可以回头看的建议") {
            try await LookBackPage(app, $0).response()
        },
        .get(SampleListPage.path, .holding(.assignSuggestions), "查看第三方评估") {
            try await SampleListPage(app, $0).response()
        },
        .post(SampleListPage.path, .holding(.assignSuggestions), "定第三方评估名单") {
            try await SampleListPage(app, $0).save()
        },
        .get("\(SampleListPage.path)/{sample}", .holding(.assignSuggestions), "查看一次第三方评估") {
            try await SamplePage(app, $0).response()
        },
        .post("\(SampleListPage.path)/{sample}/draw", .holding(.assignSuggestions), "抽取第三方评估样本") {
            try await SamplePage(app, $0).draw()
        },
    ]
}

private func revisitExports(_ app: Application) -> [Route] {
    let lookBack = SheetExport.lookBack.routes(
        "\(LookBackPage.path)/export", .holding(.assignSuggestions), app
    ) { visit, db in try LookBackPage(app, visit).rows(limit: sheetExportLimit + 1, offset: 0, db) }
    let sample = SheetExport.sample.routes(
        "\(SampleListPage.path)/{sample}/export", .holding(.assignSuggestions), app
    ) { visit, db in
        let id = try Sample.find(try visit.id("sample"), for: visit.scope, db).id
        return try SampleLine.all(of: id, for: visit.scope, db)
    }
    return lookBack + sample
}
