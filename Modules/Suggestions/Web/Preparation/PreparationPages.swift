import Kernel
import Platform
import Suggestions
import Web

/// The pages of what comes before and after handling.
func preparationPages(_ app: Application, _ verbs: Suggestions) -> Pages {
    Pages(
        routes: standardRoutes(app) + recordRoutes(app, verbs) + consultationRoutes(app) + outcomeRoutes(app)
            + noteRoutes(.outcomes, .readSuggestions, app, verbs)
            + noteRoutes(.onSiteReplies, .readSuggestions, app, verbs)
            + noteRoutes(.jointReviews, .reviewForMotions, app, verbs) + opinionRoutes(app, verbs),
        menu: [
            MenuEntry("会前资料", PreparationListPage.path, for: .readPreparation),
            MenuEntry("撰写咨询", ConsultationsPage.path, for: .consultWriting),
            MenuEntry("代表反馈意见", OpinionsPage.path, for: .assignSuggestions),
        ])
}

private func standardRoutes(_ app: Application) -> [Route] {
    [
        .get(StandardsPage.path, .holding(.setSuggestionRules), "查看审核清单") {
            try await StandardsPage(app, $0).response()
        },
        .post(StandardsPage.path, .holding(.setSuggestionRules), "改动审核清单") {
            try await StandardsPage(app, $0).set()
        },
    ]
}

private func recordRoutes(_ app: Application, _ verbs: Suggestions) -> [Route] {
    let path = PreparationListPage.path
    return [
        .get(CollectionPage.path, .holding(.keepAssessment), "打印优秀建议汇编") {
            try await CollectionPage(app, verbs, $0).response()
        },
        .get(path, .holding(.readPreparation), "查看会前资料") { try await PreparationListPage(app, $0).response() },
        .get("\(path)/new/{kind}", .holding(.keepPreparation), "登记会前资料") {
            try NewPreparationPage(app, verbs, $0).response()
        },
        .post("\(path)/new/{kind}", .holding(.keepPreparation), "登记会前资料") {
            try await NewPreparationPage(app, verbs, $0).enter()
        },
        .get("\(path)/{record}", .holding(.readPreparation), "查看一份会前资料") {
            try await PreparationPage(app, $0).response()
        },
        .post("\(path)/{record}/withdraw", .holding(.keepPreparation), "撤回会前资料") {
            try await PreparationPage(app, $0).withdraw()
        },
        .post("\(path)/{record}/links", .holding(.readPreparation), "关联会前资料") {
            try await PreparationPage(app, $0).link()
        },
        .post("\(path)/{record}/links/{link}/end", .holding(.readPreparation), "取消关联会前资料") {
            try await PreparationPage(app, $0).unlink()
        },
    ]
}

private func consultationRoutes(_ app: Application) -> [Route] {
    let path = ConsultationsPage.path
    return [
        .get(path, .holding(.consultWriting), "查看撰写咨询") { try await ConsultationsPage(app, $0).response() },
        .post(path, .holding(.consultWriting), "咨询建议撰写") { try await ConsultationsPage(app, $0).ask() },
        .get("\(path)/{consultation}", .holding(.consultWriting), "查看一次撰写咨询") {
            try await ConsultationPage(app, $0).response()
        },
        .post("\(path)/{consultation}/answer", .holding(.consultWriting), "答复撰写咨询") {
            try await ConsultationPage(app, $0).answer()
        },
        .post("\(path)/{consultation}/link", .holding(.consultWriting), "关联撰写咨询") {
            try await ConsultationPage(app, $0).link()
        },
    ]
}

private func outcomeRoutes(_ app: Application) -> [Route] {
    [
        .get(OutcomesPage.path, .holding(.assignSuggestions), "查看落实成效") {
            try await OutcomesPage(app, $0).response()
        }
    ]
        + SheetExport.outcomes.routes(
            "\(OutcomesPage.path)/export", .holding(.assignSuggestions), app, of: { "\(AskedYear($0).year)年" }
        ) { visit, db in try OutcomesPage(app, visit).rows(limit: sheetExportLimit + 1, db) }
}

private func noteRoutes<Note: SuggestionNote>(
    _ words: NoteWords<Note>, _ permission: Permission, _ app: Application, _ verbs: Suggestions
) -> [Route] {
    let path = "/suggestions/{id}/\(words.segment)"
    let page: @Sendable (Visit) -> NotesPage<Note> = { NotesPage(words: words, app: app, verbs: verbs, visit: $0) }
    return [
        .get(path, .holding(permission), "查看\(words.title)") { try await page($0).response() },
        .post(path, .holding(permission), "登记\(words.title)") { try await page($0).note() },
        .post("\(path)/{\(words.parameter)}/withdraw", .holding(permission), "撤销\(words.title)") {
            try await page($0).withdraw()
        },
    ]
}

private func opinionRoutes(_ app: Application, _ verbs: Suggestions) -> [Route] {
    let path = OpinionsPage.path
    return [
        .get(path, .holding(.readSuggestions), "查看代表反馈意见清单") {
            try await OpinionsPage(app, verbs, $0).response()
        },
        .get("\(path)/ratings/{rating}", .holding(.assignSuggestions), "处理代表反馈意见") {
            try await ListOpinionPage(app, verbs, $0).response()
        },
        .post("\(path)/ratings/{rating}", .holding(.assignSuggestions), "处理代表反馈意见") {
            try await ListOpinionPage(app, verbs, $0).list()
        },
        .get("\(path)/{item}", .holding(.readSuggestions), "查看一条代表反馈意见") {
            try await OpinionPage(app, $0).response()
        },
        .post("\(path)/{item}/done", .holding(.readSuggestions), "代表反馈意见销号") {
            try await OpinionPage(app, $0).finish()
        },
        .post("\(path)/{item}/withdraw", .holding(.assignSuggestions), "撤回重列代表反馈意见") {
            try await OpinionPage(app, $0).withdraw()
        },
    ]
        + SheetExport.opinions.routes("\(path)/export", .holding(.readSuggestions), app) { visit, db in
            try OpinionsPage(app, verbs, visit).rows(limit: sheetExportLimit + 1, db)
        }
}
