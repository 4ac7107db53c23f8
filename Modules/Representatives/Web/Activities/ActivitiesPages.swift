import Kernel
import Platform
import Representatives
import Web

/// 代表活动 and 代表行动: what is planned, held and recorded. Who comes is shown under /representatives/activities/{id}/….
func activitiesPages(_ app: Application) -> Pages {
    Pages(
        routes: activityRoutes(app) + campaignRoutes(app),
        menu: [MenuEntry("代表活动", "/representatives/activities", for: .readActivities)])
}

private func activityRoutes(_ app: Application) -> [Route] {
    [
        .get("/representatives/activities", .holding(.readActivities), "查看代表活动") { visit in
            try await ActivityListPage(app, visit).response()
        },
        .get("/representatives/activities/new", .holding(.keepActivities), "新建代表活动") { visit in
            try await ActivityNewPage(app, visit).empty()
        },
        .post("/representatives/activities", .holding(.keepActivities), "新建代表活动") { visit in
            try await ActivityNewPage(app, visit).save()
        },
        .get("/representatives/activities/receptions", .holding(.readActivities), "查看主任接见代表") { visit in
            try await TownReceptionsPage(app, visit).response()
        },
        .get("/representatives/activities/{id}", .holding(.readActivities), "查看代表活动") { visit in
            try await ActivityDetailPage(app, visit).response()
        },
        .post("/representatives/activities/{id}/acts/{event}", .holding(.keepActivities), "办理代表活动") { visit in
            try await ActivityDetailPage(app, visit).act()
        },
    ]
        + SheetExport.activities.routes("/representatives/activities/export", .holding(.readActivities), app) {
            try ActivityListRequest($0).listing.all(for: $0.scope, $1)
        }
}

private func campaignRoutes(_ app: Application) -> [Route] {
    [
        .get("/representatives/campaigns", .holding(.readActivities), "查看代表行动") { visit in
            try await CampaignListPage(app, visit).response()
        },
        .get("/representatives/campaigns/new", .holding(.keepActivities), "新建代表行动") { visit in
            BeginningPage.campaign.empty(visit)
        },
        .post("/representatives/campaigns", .holding(.keepActivities), "新建代表行动") { visit in
            try await BeginningPage.campaign.save(app, visit)
        },
        .get("/representatives/campaigns/{id}", .holding(.readActivities), "查看代表行动") { visit in
            try await CampaignDetailPage(app, visit).response()
        },
        .post("/representatives/campaigns/{id}/phases", .holding(.keepActivities), "增加代表行动的阶段") { visit in
            try await CampaignDetailPage(app, visit).addPhase()
        },
        .post("/representatives/campaigns/{id}/phases/{part}/done", .holding(.keepActivities), "登记阶段完成") { visit in
            try await CampaignDetailPage(app, visit).finishPhase()
        },
        .post("/representatives/campaigns/{id}/supervisions", .holding(.keepActivities), "增加分片督导") { visit in
            try await CampaignDetailPage(app, visit).addSupervision()
        },
        .post("/representatives/campaigns/{id}/supervisions/{part}/end", .holding(.keepActivities), "结束分片督导") { visit in
            try await CampaignDetailPage(app, visit).endSupervision()
        },
        .post("/representatives/campaigns/{id}/deeds", .holding(.keepActivities), "登记典型事迹") { visit in
            try await CampaignDetailPage(app, visit).addDeed()
        },
        .post("/representatives/campaigns/{id}/deeds/withdraw", .holding(.keepActivities), "撤销典型事迹") { visit in
            try await CampaignDetailPage(app, visit).withdrawDeed()
        },
    ]
}
