import Kernel
import Platform
import Representatives
import Storage
import Web

/// One of the office's own lists: narrowed by day and word, paged, exported.
struct EntryListPage {
    let app: Application
    let list: EntryList
    let visit: Visit
    private let query: ListQuery
    private let listing: EntryListing

    init(_ app: Application, _ list: EntryList, _ visit: Visit) {
        self.app = app
        self.list = list
        self.visit = visit
        query = visit.list(
            sorts: ["day"], filters: ["from", "to"] + list.worded.map(\.name), descending: true)
        var listing = EntryListing(list)
        listing.search = query.search
        listing.from = query.day("from")
        listing.to = query.day("to")
        listing.descending = query.descending
        for column in list.worded { listing.words[column.name] = query.filter(column.name) }
        self.listing = listing
    }

    func response() async throws -> WebResponse {
        let (listing, query, scope) = (listing, query, visit.scope)
        let (page, sums) = try await app.database.read { db in
            (
                try listing.page(limit: query.limit, offset: query.offset, for: scope, db),
                try listing.sums(for: scope, db)
            )
        }
        let (entries, total) = (page.entries, page.total)
        return .page(list.title, wide: true) {
            PageHeader(list.title, lead: list.lead, crumbs: list.crumbs) {
                a("登记一条", .href("\(list.path)/new"), .class("button primary"))
            }
            FilterBar(query, search: "文字", fields: filters)
            if !sums.isEmpty {
                p {
                    "合计（不含作废）："
                    list.columns.compactMap { column in sums[column.name].map { "\(column.title) \($0)" } }
                        .joined(separator: "，")
                }
            }
            DataTable(
                entries, caption: list.title, empty: "没有符合条件的记录。点“登记一条”，或导入台账。", list: query, columns: columns)
            Pager(query, total: total)
            ExportLinks(query, path: "\(list.path)/export")
        }
    }

    /// Every entry of the filter, not only the page.
    func rows(_ db: any Connection) throws -> [Entry] { try listing.all(for: visit.scope, db) }

    private var filters: [FilterBar.Field] {
        [.days("from", "to", list.dayTitle)]
            + list.worded.map { column in
                .select(column.name, column.title, column.words.map { Option($0, $0) })
            }
    }

    private var columns: [Column<Entry>] {
        let path = list.path
        // The longest text would push the others out, so it stands on the entry's own page.
        let shown = list.columns.enumerated().filter { !$0.element.isLong }
        return shown.enumerated().map { number, column in
            let (place, title) = (column.offset, column.element.title)
            let sort = column.element.title == list.dayTitle ? "day" : nil
            if number == 0 {
                return .link(
                    title, sort: sort, { $0.cells[place].isEmpty ? "（未填）" : $0.cells[place] },
                    href: { "\(path)/\($0.id)" })
            }
            return .text(title, sort: sort) { $0.cells[place] }
        } + [.html("状态") { $0.withdrawnReason == nil ? HTML.empty : Status("已作废", .neutral).html }]
    }
}
