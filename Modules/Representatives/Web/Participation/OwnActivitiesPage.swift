import Kernel
import Platform
import Representatives
import Storage
import Web

/// What a deputy is asked to: next first, then what is past.
struct OwnActivitiesPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let (scope, today) = (visit.scope, visit.today)
        let (coming, past) = try await app.database.read { db in try OwnAttendance.all(for: scope, on: today, db) }
        let unanswered = coming.filter { $0.state == .invited && !$0.activity.isCancelled }.count
        return .page("邀请我的活动") {
            PageHeader("邀请我的活动", lead: unanswered == 0 ? "最近的在前。" : "有 \(unanswered) 项等您报名或请假，最近的在前。")
            DataTable(
                coming, caption: "将要举行", empty: "没有邀请您的活动。",
                columns: [
                    .link("活动", { $0.activity.name }, href: { "/representatives/attendances/\($0.id)" }),
                    .text("时间地点") { $0.activity.whenAndWhere }, .html("状态", Self.state), .html("现在可以", action),
                ])
            if !past.isEmpty {
                DataTable(
                    past, caption: "已经举行",
                    columns: [
                        .link("活动", { $0.activity.name }, href: { "/representatives/attendances/\($0.id)" }),
                        .day("日期") { $0.activity.heldOn }, .html("状态", Self.state),
                    ])
            }
        }
    }

    private static func state(_ own: OwnAttendance) -> HTML {
        own.activity.isCancelled
            ? Status("活动取消", .neutral).html : own.state.status.html
    }

    private func action(_ own: OwnAttendance) -> HTML {
        guard !own.activity.isCancelled, own.state != .attended, own.state != .absent else { return .text("—") }
        if own.activity.takesCheckIns, own.activity.heldOn <= visit.today {
            return a("签到", .href("/my/activities/\(own.activity.id)/check-in"), .class("button primary"))
        }
        return own.state == .invited
            ? a("报名或请假", .href("/representatives/attendances/\(own.id)"), .class("button")) : .text("—")
    }
}
