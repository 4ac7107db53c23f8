import Kernel
import Platform
import Suggestions
import Web

/// The page of 办理统计.
func statisticsPages(_ app: Application, _ verbs: Suggestions) -> Pages {
    Pages(
        routes: [
            .get(FiguresPage.path, .holding(.assignSuggestions), "查看办理统计") {
                try await FiguresPage(app, verbs, $0).response()
            }
        ]
            + SheetExport.figures.routes(
                "\(FiguresPage.path)/export", .holding(.assignSuggestions), app,
                rows: {
                    FigureLine.all(of: try FiguresPage(app, verbs, $0).figures($1))
                }),
        menu: [MenuEntry("办理统计", FiguresPage.path, for: .assignSuggestions)])
}
