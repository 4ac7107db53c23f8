import Kernel
import Platform
import Suggestions
import Web

/// The contact log, requests for more time, and what is printed of the handling.
func handlingPages(_ app: Application, _ verbs: Suggestions) -> Pages {
    Pages(
        routes: talkRoutes(app, verbs) + extensionRoutes(app) + printRoutes(app, verbs),
        menu: [MenuEntry("延期申请", ExtensionListPage.path, for: .assignSuggestions)])
}

private func talkRoutes(_ app: Application, _ verbs: Suggestions) -> [Route] {
    [
        .get("/suggestions/{id}/talks", .holding(.readSuggestions), "查看沟通记录") { visit in
            try await TalksPage(app, verbs, visit).response()
        },
        .post("/suggestions/{id}/talks/{talk}", .holding(.writeSuggestions), "确认沟通记录") { visit in
            try await TalksPage(app, verbs, visit).confirm()
        },
    ]
}

private func extensionRoutes(_ app: Application) -> [Route] {
    let path = ExtensionListPage.path
    return [
        .get(path, .holding(.assignSuggestions), "查看延期申请") { visit in
            try await ExtensionListPage(app, visit).response()
        },
        .get("\(path)/new", .holding(.signReplies), "申请延期") { visit in
            try await NewExtensionPage(app, visit).empty()
        },
        .post(path, .holding(.signReplies), "申请延期") { visit in try await NewExtensionPage(app, visit).save() },
        .get("\(path)/{extension}", .holding(.readSuggestions), "查看一件延期申请") { visit in
            try await ExtensionPage(app, visit).response()
        },
        .post("\(path)/{extension}/acts/{event}", .holding(.readSuggestions), "办理延期申请") { visit in
            try await ExtensionPage(app, visit).act()
        },
    ]
}

private func printRoutes(_ app: Application, _ verbs: Suggestions) -> [Route] {
    [
        .get("/suggestions/{id}/parts/{part}/letter", .holding(.readSuggestions), "打印答复函") { visit in
            try await ReplyLetterPage(app, verbs, visit).response()
        },
        .get("/suggestions/{id}/parts/{part}/opinion-letter", .holding(.readSuggestions), "打印会办意见函") { visit in
            try await OpinionLetterPage(app, verbs, visit).response()
        },
        .get("/suggestions/{id}/parts/{part}/feedback-form", .holding(.readSuggestions), "打印征询意见表") { visit in
            try await FeedbackFormPage(app, verbs, visit).response()
        },
    ]
}
