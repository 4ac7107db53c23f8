import Kernel
import Platform
import Suggestions
import Web

/// The pages of 议案 after the presidium has decided on them.
func motionsPages(_ app: Application, _ verbs: Suggestions) -> Pages {
    let path = MotionListPage.path
    return Pages(
        routes: [
            // Each reads those they may see: signers, the office, the committee and the unit concerned.
            .get(path, .holding(.readSuggestions), "查看议案") { try await MotionListPage(app, $0).response() },
            .get("\(path)/{motion}", .holding(.readSuggestions), "查看一件议案") {
                try await MotionPage(app, verbs, $0).response()
            },
            .post("\(path)/{motion}/acts/{event}", .holding(.readSuggestions), "办理议案") {
                try await MotionPage(app, verbs, $0).act()
            },
        ]
            + SheetExport.motions.routes("\(path)/export", .holding(.readSuggestions), app) { visit, db in
                try MotionListPage(app, visit).listing.page(
                    limit: sheetExportLimit + 1, offset: 0, for: visit.scope, db)
            },
        menu: [MenuEntry("议案", path, for: .reviewForMotions)])
}
