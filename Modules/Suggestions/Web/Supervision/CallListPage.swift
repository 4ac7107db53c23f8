import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 周一该给谁打电话: ticked after the call, noted down for all at once.
struct CallListPage {
    private static let path = "/suggestions/supervisions/calls"
    /// Parts of one unit that are shown by name; the others are a number.
    private static let shown = 10
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func urge() async throws -> WebResponse {
        let entry: SupervisionID = try visit.form.id("id", "表单")
        let units: [UnitID] = try visit.form.ids("units", "单位")
        let scope = visit.scope
        return try await app.save(or: page) { db in
            try UrgeUnits.urge(units, entry: entry, by: scope, db)
        } then: { count in
            .redirect(to: Self.path, done: "已登记电话督办 \(count) 家，各单位会收到消息。")
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let (scope, today) = (visit.scope, visit.today)
        let list = try await app.database.read { db in try CallList.load(on: today, for: scope, db) }
        return .page("该给谁打电话", status: failure?.kind.httpStatus ?? 200, wide: true) {
            PageHeader(
                "该给谁打电话", lead: "有逾期或 \(CallList.soon) 天内到期的建议的单位 \(list.entries.count) 家，拖得最久的在前。",
                crumbs: [Link("督办", "/suggestions/supervisions")])
            if let failure { Callout(.late, failure.fields.first?.message ?? failure.message) }
            if list.entries.isEmpty {
                p("没有逾期或临期的建议，今天不用打电话。", .class("empty"))
            } else {
                form(.method("post"), .action(Self.path)) {
                    input(.type("hidden"), .name("csrf"), .value(visit.csrf))
                    input(.type("hidden"), .name("id"), .value(SupervisionID.new(at: visit.now).description))
                    DataTable(list.entries, caption: "该打电话的单位", columns: columns(today))
                    p("登记后：每家单位记一次今天的电话督办，单位的经办人、审核人和负责人收到消息。", .class("hint"))
                    button("已电话督办", .type("submit"), .class("primary"))
                }
            }
        }
    }

    private func columns(_ today: Day) -> [Column<CallList.Entry>] {
        let ticked = Set(visit.form.all("units"))
        return [
            .html("勾选") { entry in
                let id = entry.unit.description
                return input(
                    .type("checkbox"), .name("units"), .value(id), .checked(ticked.contains(id)),
                    .aria(label: "勾选\(entry.name)"))
            },
            .link(
                "单位", { $0.name }, href: { "/suggestions/supervisions/new?kind=telephone&unit=\($0.unit)" }),
            .html("最早到期") { entry in
                guard let due = entry.dueOn else { return .text("—") }
                return due < today
                    ? Status("\(due)，已过 \(due.distance(to: today)) 天", .late).html
                    : Status(due.description, .waiting).html
            },
            .html("逾期和临期的建议") { entry in Self.parts(entry.parts) },
            .text("上次联系") { [$0.contact, $0.telephone].compactMap { $0 }.joined(separator: " ") },
            .text("上次督办") { $0.urgedOn?.description ?? "还没有" },
            .link("发函", { _ in "发督办函" }, href: { "/suggestions/supervisions/new?kind=letter&unit=\($0.unit)" }),
        ]
    }

    private static func parts(_ parts: [OpenPart]) -> HTML {
        details {
            summary("\(parts.count) 件")
            ul {
                for part in parts.prefix(shown) {
                    li {
                        Link(part.name, "/suggestions/\(part.suggestion)")
                        "（\(part.role.title)，\(part.state.title)）"
                    }
                }
                if parts.count > shown { li("还有 \(parts.count - shown) 件") }
            }
        }
    }
}
