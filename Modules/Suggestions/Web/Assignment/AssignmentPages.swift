import Kernel
import Platform
import Suggestions
import Web

/// The pages of 交办和改派: batches, their notices, the tables of it.
func assignmentPages(_ app: Application, _ verbs: Suggestions) -> Pages {
    Pages(
        routes: assignmentRoutes(app, verbs) + assignmentExports(app, verbs),
        menu: [MenuEntry("批量交办", BatchPage.path, for: .assignSuggestions)])
}

/// Of a form with 2,000 rows.
private let batchBody = 4 * Route.smallBody

private func assignmentRoutes(_ app: Application, _ verbs: Suggestions) -> [Route] {
    [
        .get(BatchPage.path, .holding(.assignSuggestions), "查看待交办的建议") { try await BatchPage(app, $0).response() },
        .post("\(BatchPage.path)/file", .holding(.assignSuggestions), "上传交办表格", bodyLimit: batchBody) {
            try await BatchPage(app, $0).file()
        },
        .post("\(BatchPage.path)/check", .holding(.assignSuggestions), "检查批量交办", bodyLimit: batchBody) {
            try await BatchPage(app, $0).check()
        },
        .post("\(BatchPage.path)/confirm", .holding(.assignSuggestions), "批量交办", bodyLimit: batchBody) {
            try await BatchPage(app, $0).confirm()
        },
        // A unit reads its own: the page asks who is looking.
        .get("/suggestions/batches/{batch}", .holding(.readSuggestions), "打印一批交办通知书") {
            try await NoticesPage(app, verbs, $0).response()
        },
        .get(AssignmentTablePage.path, .holding(.assignSuggestions), "查看交办表") {
            try await AssignmentTablePage(app, verbs, $0).response()
        },
        .get(TimetablePage.path, .holding(.assignSuggestions), "查看办理时限表") {
            try await TimetablePage(app, $0).response()
        },
    ]
}

private func assignmentExports(_ app: Application, _ verbs: Suggestions) -> [Route] {
    let most = sheetExportLimit + 1
    let table = SheetExport.assignmentTable.routes(
        "\(AssignmentTablePage.path)/export", .holding(.assignSuggestions), app
    ) { visit, db in
        try AssignmentTablePage(app, verbs, visit).asked.lines(
            limit: most, offset: 0, verbs, for: visit.scope, db)
    }
    let timetable = SheetExport.timetable.routes(
        "\(TimetablePage.path)/export", .holding(.assignSuggestions), app
    ) { visit, db in
        try TimetablePage(app, visit).asked.lines(
            on: visit.today, limit: most, offset: 0, for: visit.scope, db
        ).map { TimetablePage.Dated(line: $0, today: visit.today) }
    }
    return table + timetable
}
