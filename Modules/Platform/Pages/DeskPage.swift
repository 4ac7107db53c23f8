import Kernel
import Storage
import Web

/// 我的事: what waits for the person at the desk, due first, from every subsystem.
public func deskPages(_ app: Application) -> [Route] {
    [
        .get("/", .signedIn, "首页") { _ in .redirect(to: "/desk") },
        .get("/desk", .signedIn, "查看我的事") { visit in
            let scope = visit.scope
            let asked = visit.list(sorts: ["due"], filters: ["shelf"])
            let (shelves, rules, unread) = try await app.database.read { db in
                (
                    try app.desk.filter { [nil, $0.title].contains(asked.filter("shelf")) }
                        .map { Shelf($0.title, try $0.items(scope, mostItems, db)) },
                    try ClockRules.load(office: scope.office, db), try Notice.unread(for: scope, db)
                )
            }
            let desk = try Desk(shelves, rules, visit.today)
            return asked.filter("shelf") == nil ? desk.page(unread: unread, for: scope) : desk.page(of: asked)
        },
    ]
}

/// As many of one kind as are read and counted.
private let mostItems = 1000
/// As many of one kind as the desk shows; the rest stand on the kind's own pages.
private let deskLimit = 50

private struct Shelf: Sendable {
    let title: String
    let items: [DeskShelf.Item]

    init(_ title: String, _ items: [DeskShelf.Item]) {
        self.title = title
        self.items = items.sorted { ($0.due ?? .distant, $0.since) < ($1.due ?? .distant, $1.since) }
    }

    /// Where those that the desk does not show begin.
    var rest: String { "/desk?" + Query([("shelf", title), ("size", "\(deskLimit)"), ("page", "2")]).encoded }
}

extension Day {
    fileprivate static let distant = Day(number: .max)
}

private struct Desk {
    let shelves: [Shelf]
    let remaining: [Day: DueDate.Remaining]

    init(_ shelves: [Shelf], _ rules: ClockRules, _ today: Day) throws {
        self.shelves = shelves.filter { !$0.items.isEmpty }
        let days = Set(shelves.flatMap(\.items).compactMap(\.due))
        remaining = try Dictionary(uniqueKeysWithValues: days.map { ($0, try rules.remaining(to: $0, on: today)) })
    }

    func page(unread: Int, for scope: Scope) -> WebResponse {
        let waiting = shelves.reduce(0) { $0 + $1.items.count }
        let lead = waiting == 0 ? "现在没有等您办的事。" : "有 \(waiting) 件事等您办，先到期的在前，没有期限的在后。"
        return .page("我的事") {
            PageHeader("我的事", lead: lead) {
                if unread > 0 { a("\(unread) 条未读消息", .href("/notices"), .class("button")) }
            }
            if waiting == 0, scope.may(.importLedgers) {
                p {
                    "刚开始用的，先"
                    Link("导入台账“代表”", "/ledgers")
                    "：名册有了，代表小组、代表证、通讯录和建议才有人可选。"
                }
            }
            for shelf in shelves {
                table(shelf.title, shelf.items.prefix(deskLimit))
                if shelf.items.count > deskLimit {
                    let more =
                        shelf.items.count == mostItems
                        ? "\(mostItems - deskLimit) 件以上" : "\(shelf.items.count - deskLimit) 件"
                    p { Link("\(shelf.title)还有 \(more)", shelf.rest) }
                }
            }
        }
    }

    /// One kind alone, page by page.
    func page(of asked: ListQuery) -> WebResponse {
        let title = shelves.first?.title ?? "我的事"
        let items = shelves.first?.items ?? []
        return .page(title) {
            PageHeader(title, lead: "先到期的在前，没有期限的在后。", crumbs: [Link("我的事", "/desk")])
            table(title, items.dropFirst(asked.offset).prefix(asked.limit))
            Pager(asked, total: items.count)
        }
    }

    private func table(_ title: String, _ items: ArraySlice<DeskShelf.Item>) -> DataTable {
        DataTable(
            Array(items), caption: title, empty: "没有等您办的事。",
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
