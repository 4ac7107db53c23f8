import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// The yearly handbook (履职手册) and its one-page short form (履职卡), to be printed.
struct HandbookPage {
    let app: Application
    let visit: Visit
    private let year: Int
    private let isCard: Bool

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        year = YearChoice(visit).year
        isCard = visit.request.query["form"] == "card"
    }

    private var title: String { isCard ? "履职卡" : "履职手册" }

    func one() async throws -> WebResponse {
        let id: TenureID = try visit.id("id")
        let (scope, year) = (visit.scope, year)
        let book = try await app.database.read { db in try Handbook.of(id, in: year, for: scope, db) }
        return page([book], back: Link("\(book.tenure.person.name)的履职档案", "/representatives/\(id)/file?year=\(year)"))
    }

    func own() async throws -> WebResponse {
        let (scope, year) = (visit.scope, year)
        let books = try await app.database.read { db in
            let tenures = try Tenure.all(of: scope.people, in: scope.office, db).filter { $0.state == .inOffice }
            return try Handbook.all(of: tenures, in: year, for: scope, db)
        }
        return page(books, back: Link("我的履职", "/my/file?year=\(year)"))
    }

    /// All deputies of a group or of a delegation; more than fit are said aloud.
    func many() async throws -> WebResponse {
        var filter = TenureFilter()
        filter.group = visit.request.query["group"].flatMap { ID($0) }
        filter.delegation = visit.request.query["delegation"].flatMap { ID($0) }
        guard filter.group != nil || filter.delegation != nil else {
            throw Failure.invalid("请先在“履职档案”里按代表团筛选，或从代表小组进入，再打印履职手册。")
        }
        let (scope, year, wanted) = (visit.scope, year, filter)
        let (books, total) = try await app.database.read { db in
            try Handbook.ofMany(wanted, in: year, for: scope, db)
        }
        return page(books, back: Link("履职档案", "/representatives/performance?year=\(year)"), total: total)
    }

    private func page(_ books: [Handbook], back: Link, total: Int? = nil) -> WebResponse {
        .page("\(year)年\(title)") {
            div(.class("screen-only")) {
                PageHeader("\(year)年\(title)", lead: "用浏览器的“打印”打印，纸张选 A4，每位代表另起一页。", crumbs: [back])
                if let total {
                    if total > books.count {
                        Callout(
                            .late, "共有 \(total) 位在任代表，一次最多打印 \(Handbook.limit) 位，这里只有前 \(books.count) 位。请按代表小组分开打印。")
                    } else {
                        Callout(.running, "共 \(total) 位在任代表。")
                    }
                }
                if books.isEmpty { p("没有可以打印的在任代表。", .class("empty")) }
            }
            for book in books {
                if isCard { HandbookView.card(book) } else { HandbookView.handbook(book) }
            }
        }
    }
}
