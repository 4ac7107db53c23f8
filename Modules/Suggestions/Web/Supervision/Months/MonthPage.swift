import Kernel
import Platform
import Storage
import Suggestions
import Web

/// One 督办月: its plan, what was done in it, its summary.
struct MonthPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse { try await page() }

    func sum() async throws -> WebResponse {
        let (id, scope): (ID<SupervisionMonth>, Scope) = (try visit.id("month"), visit.scope)
        let raw = CaseForms.input(visit.form, for: KeepMonth.summaryFields)
        return try await app.save(then: "/suggestions/supervision-months/\(id)", done: "总结已登记。", or: page) { db in
            try KeepMonth.sum(id, raw, by: scope, db)
        }
    }

    func cancel() async throws -> WebResponse {
        let (id, scope): (ID<SupervisionMonth>, Scope) = (try visit.id("month"), visit.scope)
        let raw = CaseForms.input(visit.form, for: KeepMonth.cancelFields)
        return try await app.save(then: "/suggestions/supervision-months/\(id)", done: "已取消，记录和原因保留。", or: page) { db in
            try KeepMonth.cancel(id, raw, by: scope, db)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let id: ID<SupervisionMonth> = try visit.id("month")
        let (scope, today) = (visit.scope, visit.today)
        let (month, done) = try await app.database.read { db in
            let month = try SupervisionMonth.find(id, for: scope, db)
            return (month, try month.done(in: scope.office, db))
        }
        let forms = actions(on: month)
        return .page(month.name, status: failure?.kind.httpStatus ?? 200) {
            PageHeader(month.name, crumbs: [Link("督办月", "/suggestions/supervision-months")]) {
                a(
                    "看这段时间的督办记录", .href("/suggestions/supervisions?from=\(month.startsOn)&to=\(month.endsOn)"),
                    .class("button"))
            }
            if let failure, failure.fields.isEmpty { Callout(.late, failure.message) }
            FactList([
                Fact("状态") { month.status(on: today) },
                Fact("时间", "\(month.startsOn.chinese)至\(month.endsOn.chinese)"),
                Fact("取消", month.cancelledOn.map { "\($0)：\(month.cancelledReason ?? "")" }),
                Fact("安排人", month.enteredBy),
            ])
            Panel("安排") { Passage(month.plan) }
            DataTable(
                done, caption: "这段时间的督办", empty: "这段时间还没有登记督办。",
                columns: [
                    .text("方式") { $0.way }, .number("次数（每家单位算一次，和督办记录一致）") { $0.times },
                    .text("单位") { $0.units == 0 ? "—" : "\($0.units) 家" },
                ])
            if let summary = month.summary { Panel("总结（\(month.summedOn?.description ?? "")）") { Passage(summary) } }
            ActsPanel(forms, of: visit, failure)
        }
    }

    private func actions(on month: SupervisionMonth) -> [ActionForm] {
        guard month.cancelledOn == nil else { return [] }
        let path = "/suggestions/supervision-months/\(month.id)"
        let forms = CaseForms(options: [:])
        var actions: [ActionForm] = []
        if month.summary == nil, month.startsOn <= visit.today {
            actions.append(
                ActionForm(
                    "写总结", action: "\(path)/summary", submit: "登记总结", next: "之后：总结写一次，不再改。",
                    fields: forms.fields(KeepMonth.summaryFields), primary: month.endsOn < visit.today))
        }
        actions.append(
            ActionForm(
                "取消", action: "\(path)/cancel", submit: "取消", next: "之后：记录和原因保留。",
                fields: forms.fields(KeepMonth.cancelFields)))
        return actions
    }
}
