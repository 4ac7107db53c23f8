import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 转入下一年度: the promises that are not kept, ticked and carried in one act.
struct CarryPage {
    private static let path = "\(PromiseListPage.path)/carry"
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func carry() async throws -> WebResponse {
        let promises: [PromiseID] = try visit.form.ids("promises", "承诺")
        let raw = CaseForms.input(visit.form, for: CarryPromises.fields)
        let scope = visit.scope
        return try await app.save(or: page) { db in
            try CarryPromises.carry(promises, raw, by: scope, db)
        } then: { count in
            .redirect(to: "\(PromiseListPage.path)/carried", done: "已转入 \(count) 项，各承办单位会收到消息。")
        }
    }

    /// Those due until the end of the year the address names.
    private var year: Int {
        let asked = visit.request.query["year"].flatMap { Int($0) } ?? visit.today.year
        return (1949...2100).contains(asked) ? asked : visit.today.year
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let (scope, today, year) = (visit.scope, visit.today, year)
        let rows = try await app.database.read { db in
            try PromiseListing.carriable(until: year, limit: CarryPromises.most, for: scope, db)
        }
        let next = Day(year: max(year, today.year) + 1, month: 12, day: 31)
        let ticked = failure == nil ? nil : Set(visit.form.all("promises"))
        return .page("转入下一年度", status: failure?.kind.httpStatus ?? 200, wide: true) {
            PageHeader(
                "转入下一年度", lead: "\(year) 年底以前到期、还没有落实的承诺 \(rows.count) 项，时限早的在前。",
                crumbs: [Link("承诺事项台账", PromiseListPage.path)])
            if rows.isEmpty {
                p("没有要转入下一年度的承诺。", .class("empty"))
            } else {
                FormView(
                    action: "\(Self.path)?year=\(year)", of: visit, submit: "把勾选的转入",
                    next: "转入后：承诺按新的时限继续跟踪，列入滚动办理清单，承办单位收到消息。",
                    fields: [.block(table(rows, ticked))]
                        + CaseForms(options: [:]).fields(
                            CarryPromises.fields, values: ["due": next?.description ?? ""]), failure: failure)
            }
        }
    }

    /// All are ticked at first: what is left out is left out on purpose.
    private func table(_ rows: [Promise], _ ticked: Set<String>?) -> HTML {
        let today = visit.today
        return DataTable(
            rows, caption: "没有落实的承诺",
            columns: [
                .html("勾选") { row in
                    let id = row.id.description
                    return input(
                        .type("checkbox"), .name("promises"), .value(id), .checked(ticked?.contains(id) ?? true),
                        .aria(label: "勾选\(row.name)"))
                },
                .text("编号") { $0.number ?? "—" }, .text("事项") { $0.title },
                .link("承诺内容", { $0.content }, href: { "\(PromiseListPage.path)/\($0.id)" }),
                .text("承办单位") { $0.unitName }, .html("时限") { $0.dueStatus(on: today) },
                .html("状态") { Status($0.state.title, $0.state.phase.tone).html },
            ]
        ).html
    }
}
