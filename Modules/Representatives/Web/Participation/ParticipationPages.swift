import Kernel
import Platform
import Representatives
import Web

/// Who is asked to an activity, signs up, asks for leave, checks in; and the opinions that come out of it.
func participationPages(_ app: Application) -> Pages {
    Pages(
        routes: rollPages(app) + ownPages(app) + opinionPages(app),
        menu: [
            MenuEntry("邀请我的活动", "/my/activities", for: .takePart),
            MenuEntry("代表活动意见", "/representatives/opinions", for: .answerOpinions),
        ])
}

private func rollPages(_ app: Application) -> [Route] {
    let roll = "/representatives/activities/{id}/participants"
    let screen = "/representatives/activities/{id}/check-in"
    return [
        .get(roll, .holding(.keepParticipation), "查看活动名单") { try await ParticipantsPage(app, $0).response() },
        .get("\(roll)/invite", .holding(.keepParticipation), "邀请代表") { try await InvitePage(app, $0).response() },
        .post("\(roll)/invite", .holding(.keepParticipation), "邀请代表") { try await InvitePage(app, $0).send() },
        .post("\(roll)/present", .holding(.keepParticipation), "登记出席") {
            try await ParticipantsPage(app, $0).present()
        },
        .post("\(roll)/close", .holding(.keepParticipation), "把未到的记为缺席") {
            try await ParticipantsPage(app, $0).close()
        },
        .get("\(roll)/sheet", .holding(.keepParticipation), "打印签到表") { try await SignInSheetPage(app, $0).response() },
        .get(screen, .holding(.keepParticipation), "显示签到码") { try await CheckInScreenPage(app, $0).response() },
        .post("\(screen)/open", .holding(.keepParticipation), "开始签到") { try await CheckInScreenPage(app, $0).open() },
        .post("\(screen)/close", .holding(.keepParticipation), "结束签到") { try await CheckInScreenPage(app, $0).close() },
        .get("/representatives/leave", .holding(.keepParticipation), "查看待审批的请假") {
            try await LeavePage(app, $0).response()
        },
        .post("/representatives/leave/limit", .holding(.keepParticipation), "设定请假提醒次数") {
            try await LeavePage(app, $0).setLimit()
        },
    ]
        + SheetExport.roll.routes(
            "\(roll)/export", .holding(.keepParticipation), app,
            on: { Reference(ActivityCase.kind, try RollRequest($0).activity) }, rows: RollLine.all)
}

private func ownPages(_ app: Application) -> [Route] {
    [
        .get("/my/activities", .holding(.takePart), "查看邀请我的活动") { try await OwnActivitiesPage(app, $0).response() },
        .get("/my/activities/{id}/check-in", .holding(.takePart), "签到") {
            try await OwnCheckInPage(app, $0).response()
        },
        .post("/my/activities/{id}/check-in", .holding(.takePart), "签到") { try await OwnCheckInPage(app, $0).take() },
        .get("/representatives/attendances/{id}", .holding(.readAttendance), "查看参加活动的情况") {
            try await AttendancePage(app, $0).response()
        },
        .post("/representatives/attendances/{id}/acts/{event}", .holding(.readAttendance), "报名、请假和登记") {
            try await AttendancePage(app, $0).act()
        },
    ]
}

private func opinionPages(_ app: Application) -> [Route] {
    let list = "/representatives/opinions"
    return [
        .get(list, .holding(.readOpinions), "查看代表活动意见") { try await OpinionListPage(app, $0).response() },
        .get("\(list)/new", .holding(.raiseOpinions), "登记代表活动意见") { try await RaiseOpinionPage(app, $0).empty() },
        .post(list, .holding(.raiseOpinions), "登记代表活动意见") { try await RaiseOpinionPage(app, $0).save() },
        .get("\(list)/{id}", .holding(.readOpinions), "查看代表活动意见") { try await OpinionPage(app, $0).response() },
        .post("\(list)/{id}/acts/{event}", .holding(.readOpinions), "办理代表活动意见") {
            try await OpinionPage(app, $0).act()
        },
    ]
        + SheetExport.opinions.routes("\(list)/export", .holding(.readOpinions), app) {
            try OpinionRequest($0).listing.page(limit: sheetExportLimit + 1, offset: 0, for: $0.scope, $1).opinions
        }
}
