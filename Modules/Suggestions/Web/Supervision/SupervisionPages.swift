import Kernel
import Platform
import Suggestions
import Web

/// The pages of 督办, the list for the inspection office, and 单位测评.
func supervisionPages(_ app: Application) -> Pages {
    Pages(
        routes: supervisionRoutes(app) + supervisionExports(app),
        menu: [MenuEntry("督办", "/suggestions/supervisions", for: .superviseSuggestions)])
}

private let path = "/suggestions/supervisions"

private func supervisionRoutes(_ app: Application) -> [Route] {
    [
        .get(path, .holding(.superviseSuggestions), "查看督办记录") { try await SupervisionListPage(app, $0).response() },
        .get("\(path)/new", .holding(.superviseSuggestions), "登记督办") { visit in
            try await NewSupervisionPage(app, visit).empty()
        },
        .post(path, .holding(.superviseSuggestions), "登记督办") { try await NewSupervisionPage(app, $0).save() },
        .get("\(path)/calls", .holding(.superviseSuggestions), "查看该给谁打电话") {
            try await CallListPage(app, $0).response()
        },
        .post("\(path)/calls", .holding(.superviseSuggestions), "批量登记电话督办") {
            try await CallListPage(app, $0).urge()
        },
        // The unit reads its own: the page asks who is looking.
        .get("\(path)/{supervision}", .holding(.readSuggestions), "查看一次督办") {
            try await SupervisionPage(app, $0).response()
        },
        .post("\(path)/{supervision}/answer", .holding(.readSuggestions), "登记督办回复") {
            try await SupervisionPage(app, $0).answer()
        },
        .post("\(path)/{supervision}/withdraw", .holding(.superviseSuggestions), "撤销督办") {
            try await SupervisionPage(app, $0).withdraw()
        },
        .get("/suggestions/inspection-list", .holding(.superviseSuggestions), "查看巡察清单") {
            try await InspectionListPage(app, $0).response()
        },
        .get("/suggestions/unit-ballots", .holding(.superviseSuggestions), "查看单位测评") {
            try await UnitBallotsPage(app, $0).response()
        },
    ]
}

private func supervisionExports(_ app: Application) -> [Route] {
    let most = sheetExportLimit + 1
    let log = SheetExport.supervisions.routes("\(path)/export", .holding(.superviseSuggestions), app) { visit, db in
        try SupervisionListPage(app, visit).listing.page(limit: most, offset: 0, for: visit.scope, db)
    }
    let inspection = SheetExport.inspectionList.routes(
        "/suggestions/inspection-list/export", .holding(.superviseSuggestions), app
    ) { visit, db in
        try InspectionListPage(app, visit).asked.lines(limit: most, offset: 0, for: visit.scope, db)
    }
    let ballots = SheetExport.unitBallots.routes(
        "/suggestions/unit-ballots/export", .holding(.superviseSuggestions), app
    ) { visit, db in
        try UnitBallotsPage(app, visit).ballots(limit: most, offset: 0, db)
    }
    return log + inspection + ballots
}
