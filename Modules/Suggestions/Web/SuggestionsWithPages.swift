import Kernel
import Platform
import Suggestions
import Web

/// 代表建议 with its pages: what Composition lists.
public let suggestionsWithPages = suggestions.showing { app in
    let verbs = try Suggestions(app)
    return Pages(joining: [
        Pages(
            routes: pages(app, verbs) + interface(app, verbs) + RoomInterface(app, verbs).routes,
            menu: [MenuEntry("代表建议", "/suggestions", for: .readSuggestions)]),
        submissionPages(app, verbs),
        motionsPages(app, verbs),
        committeesPages(app),
        assignmentPages(app, verbs),
        likenessPages(app, verbs),
        handlingPages(app, verbs),
        publicationPages(app),
        rulesPages(app),
        preparationPages(app, verbs).within("会前会后"),
        Pages(joining: [
            supervisionPages(app), supervisingPages(app, verbs), followThroughPages(app, verbs), meetingPages(app),
        ]).within("督办和跟踪"),
        Pages(joining: [assessmentPages(app), statisticsPages(app, verbs), reportsPages(app)]).within("考核和报告"),
    ])
}

private func pages(_ app: Application, _ verbs: Suggestions) -> [Route] {
    [
        .get("/suggestions", .holding(.readSuggestions), "查看建议") { visit in
            try await ListPage(app, verbs, visit).response()
        },
        .get("/suggestions/new", .holding(.writeSuggestions), "撰写建议") { visit in
            try await DraftPage(app, verbs, visit).empty()
        },
        .post("/suggestions", .holding(.writeSuggestions), "保存草稿") { visit in
            try await DraftPage(app, verbs, visit).save()
        },
        .get("/suggestions/{id}", .holding(.readSuggestions), "查看建议") { visit in
            try await DetailPage(app, verbs, visit).response()
        },
        .get("/suggestions/{id}/edit", .holding(.writeSuggestions), "修改草稿") { visit in
            try await DraftPage(app, verbs, visit).filled()
        },
        .post("/suggestions/{id}/edit", .holding(.writeSuggestions), "修改草稿") { visit in
            try await DraftPage(app, verbs, visit).rewrite()
        },
        .post("/suggestions/{id}/acts/{event}", .holding(.readSuggestions), "办理建议") { visit in
            try await DetailPage(app, verbs, visit).act()
        },
        .post("/suggestions/{id}/parts/{part}/{event}", .holding(.readSuggestions), "承办建议") { visit in
            try await DetailPage(app, verbs, visit).actOnPart()
        },
    ]
        + SheetExport.suggestions.routes("/suggestions/export", .holding(.readSuggestions), app) { visit, db in
            try verbs.list(ListRequest(visit).filter, limit: sheetExportLimit + 1, offset: 0, for: visit.scope, db)
        }
}

private func interface(_ app: Application, _ verbs: Suggestions) -> [Route] {
    let api = SuggestionInterface(app, verbs)
    return [
        .get("/api/suggestions", .holding(.readSuggestions), "建议列表") { try await api.list($0) },
        .post("/api/suggestions", .holding(.writeSuggestions), "起草建议") { try await api.draft($0) },
        .get("/api/suggestions/{id}", .holding(.readSuggestions), "一件建议") { try await api.detail($0) },
        .post("/api/suggestions/{id}/acts/{event}", .holding(.readSuggestions), "办理建议") { try await api.act($0) },
        .post("/api/suggestions/{id}/parts/{part}/{event}", .holding(.readSuggestions), "承办建议") {
            try await api.actOnPart($0)
        },
    ]
}
