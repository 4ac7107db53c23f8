import Kernel
import Platform
import Storage
import Suggestions
import Web

/// 承诺事项台账: what units have promised, and how much of it is kept.
struct PromiseListPage {
    static let path = "/suggestions/promises"
    let app: Application
    let visit: Visit
    let query: ListQuery
    let listing: PromiseListing

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["due"], filters: ["year", "unit", "state", "overdue"])
        var listing = PromiseListing()
        listing.year = query.askedYear
        listing.unit = query.id("unit")
        listing.state = query.filter("state").flatMap(PromiseState.init(rawValue:))
        listing.overdueOn = query.filter("overdue") == "yes" ? visit.today : nil
        self.listing = listing
    }

    func response() async throws -> WebResponse {
        let (listing, query, scope) = (listing, query, visit.scope)
        let isOffice = scope.may(.assignSuggestions)
        let (rows, sum, units) = try await app.database.read { db in
            (
                try listing.page(limit: query.limit, offset: query.offset, for: scope, db),
                try listing.sum(for: scope, db), isOffice ? try Unit.all(in: scope.office, db) : []
            )
        }
        let year = query.askedYear ?? visit.today.year
        return .page("承诺事项台账", wide: true) {
            PageHeader(
                "承诺事项台账",
                lead: "共 \(sum.listed) 项。落实率（已落实的承诺 / 承诺总数，不含被新答复取代的）：\(sum.rate)。"
            ) {
                if isOffice {
                    a("转入下一年度", .href("\(Self.path)/carry"), .class("button primary"))
                    a("落实成效", .href(OutcomesPage.path), .class("button"))
                }
                a("滚动办理清单", .href("\(Self.path)/carried"), .class("button"))
                Link("打印\(year)年的台账", "/letters/papers/suggestions.promise-ledger/\(year)")
            }
            FilterBar(query, fields: fields(units))
            DataTable(rows, caption: "承诺事项台账", empty: "没有符合条件的承诺。签发 B、C 类答复时自动列入。", columns: columns)
            Pager(query, total: sum.listed)
            ExportLinks(query, path: "\(Self.path)/export")
        }
    }

    private func fields(_ units: [Unit]) -> [FilterBar.Field] {
        let first = visit.today.year
        let years = (first - 6...first + 3).reversed().map { Option(String($0), "\($0)年") }
        var fields: [FilterBar.Field] = [
            .select("year", "到期年度", years),
            .select("state", "状态", PromiseState.allCases.map { Option($0.rawValue, $0.title) }),
            .select("overdue", "逾期", [Option("yes", "已过时限，没有二次答复")]),
        ]
        if !units.isEmpty {
            fields.append(.select("unit", "承办单位", units.map { Option($0.id.description, $0.name) }))
        }
        return fields
    }

    private var columns: [Column<Promise>] {
        let today = visit.today
        return [
            .text("编号") { $0.number ?? "—" }, .text("事项") { $0.title },
            .link("承诺内容", { $0.content }, href: { "\(Self.path)/\($0.id)" }),
            .text("承办单位") { $0.unitName }, .text("责任人") { $0.responsible ?? "—" },
            .html("时限") { $0.dueStatus(on: today) }, .text("进展") { $0.progress ?? "" },
            .html("状态") { Status($0.state.title, $0.state.phase.tone).html }, .text("代表评价") { $0.grade?.title ?? "—" },
        ]
    }
}

extension ListQuery {
    /// The year in the filter; nil for none, and for what is no year near enough.
    var askedYear: Int? { filter("year").flatMap { Int($0) }.flatMap { (1949...2100).contains($0) ? $0 : nil } }
}

extension Promise {
    func dueStatus(on today: Day) -> HTML {
        isOverdue(on: today) ? Status("\(dueOn) 已过", .late).html : .text(dueOn.description)
    }
}
