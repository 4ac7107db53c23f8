import Kernel
import Storage
import Web

/// 我的事: what waits for the person at the desk, due first, from every subsystem.
public func deskPages(_ app: Application) -> [Route] {
    [
        .get("/", .signedIn, "首页") { _ in .redirect(to: "/desk") },
        .get("/desk", .signedIn, "查看我的事") { visit in
            let scope = visit.scope
            let (shelves, rules, unread) = try await app.database.read { db in
                (
                    try app.desk.map { Shelf($0.title, try $0.items(scope, deskLimit, db)) },
                    try ClockRules.load(office: scope.office, db), try Notice.unread(for: scope, db)
                )
            }
            return try deskPage(shelves, rules, unread: unread, visit)
        },
    ]
}

/// As many of one kind as somebody reads at a desk; the lists hold the rest.
private let deskLimit = 50

private struct Shelf: Sendable {
    let title: String
    let items: [DeskShelf.Item]

    init(_ title: String, _ items: [DeskShelf.Item]) {
        self.title = title
        self.items = items.sorted { ($0.due ?? .distant, $0.since) < ($1.due ?? .distant, $1.since) }
    }
}

extension Day {
    fileprivate static let distant = Day(number: .max)
}

private func deskPage(_ shelves: [Shelf], _ rules: ClockRules, unread: Int, _ visit: Visit) throws -> WebResponse {
    let days = Set(shelves.flatMap(\.items).compactMap(\.due))
    let remaining = try Dictionary(
        uniqueKeysWithValues: days.map { ($0, try rules.remaining(to: $0, on: visit.today)) })
    let waiting = shelves.reduce(0) { $0 + $1.items.count }
    let isCut = shelves.contains { $0.items.count >= deskLimit }
    let lead =
        waiting == 0 ? "现在没有等您办的事。" : "有 \(waiting) 件\(isCut ? "以上的" : "")事等您办，先到期的在前。"
    return .page("我的事") {
        PageHeader("我的事", lead: lead) {
            if unread > 0 { a("\(unread) 条未读消息", .href("/notices"), .class("button")) }
        }
        for shelf in shelves where !shelf.items.isEmpty {
            DataTable(
                shelf.items, caption: shelf.title, empty: "没有等您办的事。",
                columns: [
                    .link("事项", { $0.title }, href: { $0.path }), .text("要办的") { $0.action },
                    .html("期限") { item in
                        guard let due = item.due else { return .text("—") }
                        guard let left = remaining[due] else { return .text(due.chinese) }
                        return ClockBadge("", due: due, remaining: left.title, left.isOverdue ? .late : .waiting).html
                    },
                ])
        }
    }
}
