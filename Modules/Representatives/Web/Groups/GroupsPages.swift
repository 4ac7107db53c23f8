import Kernel
import Platform
import Representatives
import Web

/// The pages of the deputies' groups.
func groupsPages(_ app: Application) -> Pages {
    Pages(
        routes: reading(app) + writing(app))
}

private func reading(_ app: Application) -> [Route] {
    [
        .get("/representatives/groups", .holding(.readRepresentatives), "查看代表小组") { visit in
            try await GroupListPage(app, visit).response()
        },
        .get("/representatives/groups/frequency", .holding(.readRepresentatives), "查看小组活动次数") { visit in
            try await GroupFrequencyPage(app, visit).response()
        },
        .get("/representatives/groups/rules", .holding(.readRepresentatives), "查看小组活动次数规定") { visit in
            try await GroupRulesPage(app, visit).response()
        },
        .get("/representatives/groups/{id}", .holding(.readRepresentatives), "查看一个代表小组") { visit in
            try await GroupPage(app, visit).response()
        },
    ]
        + SheetExport.groups.routes("/representatives/groups/export", .holding(.readRepresentatives), app) {
            try GroupListPage(app, $0).rows($1)
        }
        + SheetExport.lackingGroups.routes(
            "/representatives/groups/frequency/export", .holding(.readRepresentatives), app
        ) { try GroupFrequencyPage(app, $0).rows($1) }
}

private func writing(_ app: Application) -> [Route] {
    [
        .get("/representatives/groups/new", .holding(.keepGroups), "成立代表小组") { visit in
            BeginningPage.group.empty(visit)
        },
        .post("/representatives/groups", .holding(.keepGroups), "成立代表小组") { visit in
            try await BeginningPage.group.save(app, visit)
        },
        .post("/representatives/groups/rules", .holding(.keepGroups), "改动小组活动次数规定") { visit in
            try await GroupRulesPage(app, visit).change()
        },
    ]
        + GroupAct.allCases.map { act in
            .post("/representatives/groups/{id}/\(act.rawValue)", .holding(.keepGroups), act.title) { visit in
                try await GroupPage(app, visit).take(act)
            }
        }
}
