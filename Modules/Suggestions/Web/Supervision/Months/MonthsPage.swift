import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 督办月: all of them, and arranging another.
struct MonthsPage {
    private static let path = "/suggestions/supervision-months"
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func plan() async throws -> WebResponse {
        let id: ID<SupervisionMonth> = try visit.form.id("id", "表单")
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: KeepMonth.fields)
        return try await app.save(then: "\(Self.path)/\(id)", done: "已安排。这段时间里登记的督办会自动归到这里。", or: page) { db in
            try KeepMonth.plan(id, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let (scope, today) = (visit.scope, visit.today)
        let months = try await app.database.read { db in try SupervisionMonth.all(for: scope, db) }
        let table = DataTable(
            months, caption: "督办月", empty: "还没有安排过督办月。",
            columns: [
                .link("名称", { $0.name }, href: { "\(Self.path)/\($0.id)" }),
                .day("开始") { $0.startsOn }, .day("结束") { $0.endsOn },
                .html("状态") { $0.status(on: today).html },
            ])
        return EntryPage(
            title: "督办月", crumbs: [Link("督办", "/suggestions/supervisions")], action: Self.path, submit: "安排",
            next: "之后：这段时间里登记的督办自动归到这里，结束后写总结。", lead: "集中一段时间督办，写好安排，做了什么由督办记录自己算出来。"
        ).response(
            visit, fields: CaseForms(options: [:]).fields(KeepMonth.fields), failure: failure,
            below: table.html)
    }
}

extension SupervisionMonth {
    func status(on today: Day) -> Status {
        if cancelledOn != nil { return Status("已取消", .neutral) }
        if summedOn != nil { return Status("已总结", .done) }
        if today < startsOn { return Status("还没有开始", .waiting) }
        return today > endsOn ? Status("已结束，待总结", .waiting) : Status("进行中", .running)
    }
}
