import Kernel
import Platform
import Representatives
import Storage
import Web

/// A year's budget by item, what is paid of it, the rules in force, and the yearly payments.
struct AllowancePage {
    let app: Application
    let visit: Visit
    private let query: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["kind"], filters: ["year"])
    }

    func response() async throws -> WebResponse { try await page() }

    func setRule() async throws -> WebResponse {
        try await acting(AllowanceRule.fields) { raw, scope, db in
            try AllowanceRule.set(raw, by: scope, db)
            return "已登记标准。"
        }
    }

    func enterBudget() async throws -> WebResponse {
        let id = visit.newID("id", as: BudgetEntrySubject.self)
        return try await acting(Budget.fields) { raw, scope, db in
            try Budget.enter(raw, as: id, by: scope, db)
            return "已登记预算。"
        }
    }

    func paySubsidy() async throws -> WebResponse {
        try await acting(PaySubsidy.fields) { raw, scope, db in
            "已发放 \(try PaySubsidy.pay(raw, by: scope, db)) 人。请导出签领表。"
        }
    }

    func payGroup() async throws -> WebResponse {
        try await acting(PayGroup.fields) { raw, scope, db in
            try PayGroup.pay(raw, by: scope, db)
            return "已拨付。"
        }
    }

    private func acting(
        _ fields: [InputField],
        _ act: @escaping @Sendable ([String: [String]], Scope, any Connection) throws -> String
    ) async throws -> WebResponse {
        let scope = visit.scope
        let raw = CaseForms.input(visit.form, for: fields)
        do {
            let done = try await app.database.write { db in try act(raw, scope, db) }
            let year = raw["year"]?.first.flatMap { Int($0) } ?? visit.today.year
            return .redirect(to: "/representatives/allowances?year=\(year)", done: done)
        } catch let failure as Failure where failure.isMendable {
            return try await page(failure: failure)
        }
    }

    private func page(failure: Failure? = nil) async throws -> WebResponse {
        let year = YearChoice(visit).year
        let scope = visit.scope
        let (budget, rules) = try await app.database.read { db in
            (try Budget(year, in: scope.office, db), try AllowanceRule.all(in: scope.office, db))
        }
        return .page("补贴和经费", status: failure?.kind.httpStatus ?? 200) {
            PageHeader(
                "\(String(year))年补贴和经费", lead: "先登记标准和预算，再发放；超出预算的发不出去。金额单位：元。",
                crumbs: [Link("代表服务", "/representatives/service")]
            ) {
                a("按活动发放", .href("/representatives/allowances/activities?year=\(year)"), .class("button primary"))
                a("发放记录", .href("/representatives/allowances/payments?year=\(year)"), .class("button"))
                a("按代表看", .href("/representatives/allowances/deputies?year=\(year)"), .class("button"))
            }
            FilterBar(query, fields: [YearChoice(visit).field])
            DataTable(budget.items, caption: "预算和发放", columns: budgetColumns)
            ActsPanel(actions(year), of: visit, failure)
            Panel("标准") { ruleTable(rules) }
        }
    }

    private var budgetColumns: [Column<Budget.Item>] {
        [
            .text("项目") { $0.kind.title }, .text("预算") { Money.yuan($0.granted) },
            .text("已发放") { Money.yuan($0.paid) }, .number("笔数") { $0.count },
            .text("结余") { Money.yuan($0.left) },
        ]
    }

    private func ruleTable(_ rules: [AllowanceRule]) -> DataTable {
        DataTable(
            rules, caption: "标准", empty: "还没有标准。",
            columns: [
                .text("项目") { $0.kind.title }, .text("从哪年起") { "\($0.fromYear)年" },
                .text("标准") { "\(Money.yuan($0.amount)) \($0.kind.per)" }, .text("依据") { $0.basis },
            ])
    }

    private func actions(_ year: Int) -> [ActionForm] {
        let forms = CaseForms(options: [:])
        let path = "/representatives/allowances"
        let values = ["year": String(year), "from_year": String(year)]
        return [
            ActionForm(
                "发放年度履职补贴", action: "\(path)/subsidy", submit: "发放", next: "之后：在任的本级代表每人一笔，已发过的不重发。",
                fields: forms.fields(PaySubsidy.fields, values: values)),
            ActionForm(
                "拨付小组经费", action: "\(path)/group-fund", submit: "拨付", next: "之后：按小组在任代表人数计算，一年一次。",
                fields: forms.fields(PayGroup.fields, values: values)),
            ActionForm(
                "登记预算", action: "\(path)/budget", submit: "登记", next: "之后：计入这一项的预算；调减另登一笔。",
                fields: [.hidden("id", ID<BudgetEntrySubject>.new(at: visit.now).description)]
                    + forms.fields(Budget.fields, values: values)),
            ActionForm(
                "登记标准", action: "\(path)/rules", submit: "登记", next: "之后：从那年起按新标准发放，以前年度不变。",
                fields: forms.fields(AllowanceRule.fields, values: values)),
        ]
    }
}
