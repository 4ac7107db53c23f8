import Kernel
import Platform
import Representatives
import Web

/// The pages of the room Livelihood: 民情直报, 民生实事, 议政代表.
func livelihoodPages(_ app: Application) -> Pages {
    Pages(
        routes: [
            .get("/representatives/livelihood", .holding(.keepLivelihood), "查看民情民生") { _ in livelihoodRoom() }
        ] + briefRoutes(app) + projectRoutes(app) + entryRoutes(.consultative, .keepLivelihood, app),
        menu: [
            MenuEntry("民情民生", "/representatives/livelihood", for: .keepLivelihood),
            MenuEntry("民情直报", "/representatives/briefs", for: .answerBriefs),
        ])
}

private func livelihoodRoom() -> WebResponse {
    .page("民情民生") {
        PageHeader("民情民生", lead: "把群众和代表反映的事报上去、定下来、办到底。")
        ul {
            li {
                Link("民情直报", "/representatives/briefs")
                "　起草、签发、报送领导、登记批示、转办、落实"
            }
            li {
                Link("民生实事", "/representatives/projects")
                "　征集线索、列为候选、代表票决、登记进展、评估"
            }
            li {
                Link("议政代表", EntryList.consultative.path)
                "　街道议政代表名册"
            }
        }
    }
}

private func briefRoutes(_ app: Application) -> [Route] {
    let path = "/representatives/briefs"
    return [
        .get(path, .holding(.readBriefs), "查看民情直报") { try await BriefListPage(app, $0).response() },
        .get("\(path)/new", .holding(.keepLivelihood), "起草民情直报") { visit in BeginningPage.brief.empty(visit) },
        .post(path, .holding(.keepLivelihood), "起草民情直报") { try await BeginningPage.brief.save(app, $0) },
        .get("\(path)/{brief}", .holding(.readBriefs), "查看一期民情直报") {
            try await BriefPage(app, $0).response()
        },
    ]
        + BriefEvent.allCases.map { event in
            let permission: Permission =
                switch event {
                case .sign, .sendBack: .signBriefs
                case .answer: .answerBriefs
                default: .keepLivelihood
                }
            return .post("\(path)/{brief}/\(event.rawValue)", .holding(permission), "民情直报：\(event.title)") {
                try await BriefPage(app, $0).take(event)
            }
        }
        + SheetExport.briefs.routes("\(path)/export", .holding(.readBriefs), app) {
            try BriefListPage(app, $0).rows($1)
        }
}

private func projectRoutes(_ app: Application) -> [Route] {
    let path = "/representatives/projects"
    return [
        .get(path, .holding(.keepLivelihood), "查看民生实事") { try await ProjectListPage(app, $0).response() },
        .get("\(path)/new", .holding(.keepLivelihood), "征集民生实事线索") { visit in BeginningPage.project.empty(visit) },
        .post(path, .holding(.keepLivelihood), "征集民生实事线索") { try await BeginningPage.project.save(app, $0) },
        .get("\(path)/{project}", .holding(.keepLivelihood), "查看一件民生实事") {
            try await ProjectPage(app, $0).response()
        },
    ]
        + ProjectEvent.allCases.map { event in
            .post("\(path)/{project}/\(event.rawValue)", .holding(.keepLivelihood), "民生实事：\(event.title)") {
                try await ProjectPage(app, $0).take(event)
            }
        }
        + SheetExport.projects.routes("\(path)/export", .holding(.keepLivelihood), app) {
            try ProjectListPage(app, $0).rows($1)
        }
}
