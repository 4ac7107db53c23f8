import Kernel
import Storage
import Web

/// 消息: what happened that concerns the person at the desk.
public func noticePages(_ app: Application) -> [Route] {
    [
        .get("/notices", .signedIn, "查看消息") { visit in try await notices(app, visit) },
        .post("/notices/read", .signedIn, "把消息全部标为已读") { visit in
            let scope = visit.scope
            let count = try await app.database.write { db in try Notice.markAllRead(for: scope, db) }
            return .redirect(to: "/notices", done: "已把 \(count) 条消息标为已读。")
        },
        .post("/notices/{id}/read", .signedIn, "把消息标为已读") { visit in
            let id: ID<Notice> = try visit.id("id")
            let scope = visit.scope
            _ = try await app.database.write { db in try Notice.markRead(id, for: scope, db) }
            return .redirect(to: "/notices")
        },
    ]
}

private func notices(_ app: Application, _ visit: Visit) async throws -> WebResponse {
    let list = visit.list(sorts: ["unread"])
    let scope = visit.scope
    let (notices, total, subjects) = try await app.database.read { db in
        let (notices, total) = try Notice.list(for: scope, limit: list.limit, offset: list.offset, db)
        return (notices, total, try app.describe(notices.map(\.page), in: scope.office, db))
    }
    let hasUnread = notices.contains { $0.readAt == nil }
    return .page("消息") {
        PageHeader("消息", lead: "与您有关的办理进展和到期提醒，未读的在前。") {
            if hasUnread {
                FormView(action: "/notices/read", csrf: visit.csrf, submit: "全部标为已读", fields: [], prefix: "all-")
            }
        }
        DataTable(
            notices, caption: "消息", empty: "还没有消息。", list: list,
            columns: [
                .text("时间") { $0.createdAt.minuteText }, .text("内容") { $0.text },
                .html("事项") { notice in
                    subjects[notice.page].map { Link($0.title, $0.path).html } ?? .text("（已无记录）")
                },
                .html("状态") { notice in
                    if notice.readAt != nil { return Status("已读", .neutral).html }
                    return FormView(
                        action: "/notices/\(notice.id)/read", csrf: visit.csrf, submit: "标为已读", fields: [],
                        prefix: "n-\(notice.id)-"
                    ).html
                },
            ])
        Pager(list, total: total)
    }
}
