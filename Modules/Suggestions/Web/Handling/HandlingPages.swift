import Kernel
import Platform
import Suggestions
import Web

/// The contact log, and requests for more time.
func handlingPages(_ app: Application, _ verbs: Suggestions) -> Pages {
    Pages(
        routes: talkRoutes(app, verbs) + extensionRoutes(app),
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
