import Kernel
import Platform
import Representatives
import Storage
import Web

/// What each deputy was paid in a year.
struct DeputyTotalsPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let query = visit.list(sorts: ["name"], filters: ["year"])
        let (year, scope) = (YearChoice(visit).year, visit.scope)
        let (totals, total) = try await app.database.read { db in
            try DeputyTotal.page(year, limit: query.limit, offset: query.offset, for: scope, db)
        }
        return .page("按代表看补贴") {
            PageHeader(
                "\(String(year))年各位代表的补贴", crumbs: [Link("补贴和经费", "/representatives/allowances?year=\(year)")])
            FilterBar(query, fields: [YearChoice(visit).field])
            DataTable(
                totals, caption: "代表", empty: "这一年还没有发放。",
                columns: [
                    .link(
                        "姓名", { $0.name },
                        href: { "/representatives/allowances/payments?year=\(year)&tenure=\($0.tenure)" }),
                    .text("代表编号") { $0.code }, .text("代表团") { $0.delegation }, .number("笔数") { $0.count },
                    .text("合计（元）") { Money.yuan($0.amount) },
                ])
            Pager(query, total: total)
        }
    }
}

/// A deputy's own payments.
struct OwnAllowancesPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let scope = visit.scope
        let payments = try await app.database.read { db in
            try Payment.all(to: scope.people, in: scope.office, db)
        }
        return .page("我的补贴") {
            PageHeader("我的补贴", lead: "有出入时请告诉代工委。", crumbs: [Link("我的履职", "/my/file")])
            DataTable(
                payments, caption: "我的补贴", empty: "还没有发放记录。",
                columns: [
                    .day("发放日期") { $0.paidOn }, .text("项目") { $0.kind.title }, .text("事由") { $0.occasion },
                    .text("金额（元）") { Money.yuan($0.amount) },
                    .html("状态") { $0.reversedOn == nil ? HTML.empty : Status("已冲销", .neutral).html },
                ])
        }
    }
}
