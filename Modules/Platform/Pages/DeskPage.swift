import Kernel
import Storage
import Web

/// 我的事: what waits for the person at the desk, due first, from every subsystem.
public func deskPages(_ app: Application) -> [Route] {
    [
        .get("/", .signedIn, "首页") { _ in .redirect(to: "/desk") },
        .get("/desk", .signedIn, "查看我的事") { visit in
            let scope = visit.scope
            let asked = visit.list(sorts: ["due"], filters: ["shelf", "action"])
            let (shelves, rules, unread) = try await app.database.read { db in
                (
                    try app.desk.filter { [nil, $0.title].contains(asked.filter("shelf")) }
                        .map { Shelf($0.title, try $0.items(scope, mostItems, db)) },
                    try ClockRules.load(office: scope.office, db), try Notice.unread(for: scope, db)
                )
            }
            guard asked.filter("shelf") == nil else {
                return try Desk(shelves.map { $0.part(asked.filter("action")) }, rules, visit.today).page(of: asked)
            }
            return try Desk(shelves.flatMap(\.parts), rules, visit.today).page(unread: unread, for: scope)
        },
    ]
}

/// As many of one kind as are read and counted.
private let mostItems = 1000
/// As many of one kind as the desk shows, so that no kind buries another; all of them stand on the kind's own pages.
private let deskLimit = 10

private struct Shelf: Sendable {
    let kind: String
    /// Nil: whatever is expected.
    let action: String?
    let items: [DeskShelf.Item]

    init(_ kind: String, action: String? = nil, _ items: [DeskShelf.Item]) {
        self.kind = kind
        self.action = action
        self.items = items.sorted { ($0.due ?? .distant, $0.since) < ($1.due ?? .distant, $1.since) }
    }

    /// A long one by what is expected, the soonest due first, so that a hundred to assign do not bury one to sign.
    var parts: [Shelf] {
        guard items.count > deskLimit else { return [self] }
        var order: [String] = []
        for item in items where !order.contains(item.action) { order.append(item.action) }
        return order.map(part)
    }

    func part(_ action: String?) -> Shelf {
        guard let action else { return self }
        return Shelf(kind, action: action, items.filter { $0.action == action })
    }

    var title: String { action.map { "\(kind)：\($0)" } ?? kind }
    /// The whole of the shelf.
    var path: String {
        "/desk?" + Query([("shelf", kind), ("action", action ?? ""), ("size", "50")].filter { !$0.1.isEmpty }).encoded
    }
    var count: String { items.count == mostItems ? "\(mostItems) 件以上" : "\(items.count) 件" }
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
        let lead = waiting == 0 ? "现在没有等您办的事。" : "有 \(waiting) 件事等您办。每一类里先到期的在前，没有期限的在后。"
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
            if shelves.count > 1 {
                nav(.class("exports"), .aria(label: "等您办的事")) {
                    for (place, shelf) in shelves.enumerated() {
                        a("\(shelf.title) \(shelf.count)", .href("#shelf-\(place)"))
                    }
                }
            }
            for (place, shelf) in shelves.enumerated() {
                section(.id("shelf-\(place)")) {
                    table(shelf.title, shelf.items.prefix(deskLimit))
                    if shelf.items.count > deskLimit {
                        p { Link("\(shelf.title)共 \(shelf.count)，全部列出", shelf.path) }
                    }
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
