import Kernel
import Platform
import Suggestions
import Web

/// The pages of what comes after the reply.
func followThroughPages(_ app: Application, _ verbs: Suggestions) -> Pages {
    Pages(
        routes: promiseRoutes(app, verbs) + promiseExports(app),
        menu: [MenuEntry("承诺台账", PromiseListPage.path, for: .readSuggestions)])
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
