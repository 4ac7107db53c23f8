import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// Payments, and the sheet that deputies sign.
struct PaymentListPage {
    let app: Application
    let visit: Visit
    private let query: ListQuery
    private let listing: PaymentListing

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["day"], filters: ["year", "kind", "activity", "tenure"])
        var listing = PaymentListing()
        listing.year = YearChoice(visit).asked
        listing.kind = query.choice("kind")
        listing.activity = query.id("activity")
        listing.tenure = query.id("tenure")
        self.listing = listing
    }

    func response() async throws -> WebResponse {
        let (listing, query, scope) = (listing, query, visit.scope)
        let (payments, total) = try await app.database.read { db in
            try listing.page(limit: query.limit, offset: query.offset, for: scope, db)
        }
        return .page("发放记录", wide: true) {
            PageHeader(
                "发放记录", lead: "导出的就是签领表：只有有效的发放，末列留给代表签名。", crumbs: [Link("补贴和经费", "/representatives/allowances")])
            FilterBar(
                query,
                fields: [
                    YearChoice(visit).field,
                    .select("kind", "项目", AllowanceKind.allCases.map { Option($0.rawValue, $0.title) }),
                ])
            DataTable(payments, caption: "发放记录", empty: "没有符合条件的发放。", columns: paymentColumns)
            Pager(query, total: total)
            ExportLinks(query, path: "/representatives/allowances/payments/export")
        }
    }

    /// What is to be signed for, numbered.
    func rows(_ db: any Connection) throws -> [NumberedPayment] {
        try listing.sheet(for: visit.scope, db).enumerated().map { NumberedPayment(number: $0 + 1, payment: $1) }
    }
}

extension Payment {
    /// What it was paid for.
    var occasion: String { activity ?? "\(year)年" }
}

var paymentColumns: [Column<Payment>] {
    [
        .link("发放日期", { $0.paidOn.description }, href: { "/representatives/allowances/payments/\($0.id)" }),
        .text("领取人") { $0.payee }, .text("代表团") { $0.delegation }, .text("项目") { $0.kind.title },
        .text("事由") { $0.occasion }, .text("金额（元）") { Money.yuan($0.amount) },
        .html("状态") { $0.reversedOn == nil ? HTML.empty : Status("已冲销", .neutral).html },
    ]
}
