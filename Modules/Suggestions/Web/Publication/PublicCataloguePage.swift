import Documents
import Kernel
import Platform
import RepresentativesContract
import Storage
import Suggestions
import Web

/// 公开目录: what an office has published, for anybody.
struct PublicCataloguePage {
    let app: Application
    let visit: OpenVisit
    private let query: ListQuery

    init(_ app: Application, _ visit: OpenVisit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["published"], filters: ["year", "category", "unit"])
    }

    /// The one office that publishes, or the choice among several.
    func offices() async throws -> WebResponse {
        let offices = try await app.database.read { db in try PublicCatalogue.offices(db) }
        guard let first = offices.first else { throw Failure.notFound("没有公开的建议。") }
        if offices.count == 1 { return .redirect(to: "/public/\(first.id)/suggestions") }
        return .page("代表建议公开") {
            PageHeader("代表建议公开", lead: "请选择机关。")
            ul { for office in offices { li { Link(office.name, "/public/\(office.id)/suggestions") } } }
        }
    }

    func response() async throws -> WebResponse {
        let id: OfficeID = try visit.id("office")
        let directory = try app.ports.require(RepresentativesPort.directory)
        let (query, catalogue) = (query, catalogue)
        let (office, choices, found, total) = try await app.database.read { db in
            (
                try PublicCatalogue.office(id, db), try PublicCatalogue.choices(of: id, db),
                try catalogue.page(limit: query.limit, offset: query.offset, of: id, directory, db),
                try catalogue.count(of: id, db)
            )
        }
        let path = "/public/\(id)/suggestions"
        return .page("\(office.area)人大代表建议公开", wide: true) {
            PageHeader(
                "\(office.area)人大代表建议公开",
                lead: "\(office.name)公开，已连续公开 \(choices.consecutiveYears) 年。点标题看建议和答复。")
            FilterBar(query, search: "编号、标题、公开的文字", fields: fields(choices))
            ExportLinks(query, path: path)
            p { a("订阅更新", .href("\(path).atom")) }
            DataTable(
                found, caption: "公开目录", empty: "没有符合条件的建议。", list: query,
                columns: [
                    .number("序号") { $0.place }, .text("编号") { $0.number },
                    .link("标题", { $0.title }, href: { "\(path)/\($0.id)" }),
                    .text("领衔代表") { $0.leadName }, .text("主办单位") { $0.unit }, .day("答复日期") { $0.repliedOn },
                    .text("结果类别") { $0.resultClass?.title }, .text("公开范围") { $0.extent },
                    .day("公开日期") { $0.publishedOn },
                ])
            Pager(query, total: total)
        }
    }

    func workbook() async throws -> WebResponse {
        let (rows, name) = try await all()
        return try await SheetTable<PublicSuggestion>.publicCatalogue.workbook(rows, named: name)
    }

    func csv() async throws -> WebResponse {
        let (rows, name) = try await all()
        return try await SheetTable<PublicSuggestion>.publicCatalogue.csv(rows, named: name)
    }

    /// Every row of the filter, and the name of the file.
    private func all() async throws -> ([PublicSuggestion], String) {
        let id: OfficeID = try visit.id("office")
        let directory = try app.ports.require(RepresentativesPort.directory)
        let catalogue = catalogue
        let (office, rows) = try await app.database.read { db in
            (
                try PublicCatalogue.office(id, db),
                try catalogue.page(limit: sheetExportLimit + 1, offset: 0, of: id, directory, db)
            )
        }
        guard rows.count <= sheetExportLimit else { throw Failure.invalid("一次最多导出 \(sheetExportLimit) 行，请先筛选。") }
        return (rows, "\(office.area)代表建议公开目录-\(visit.today)")
    }

    private var catalogue: PublicCatalogue {
        var catalogue = PublicCatalogue()
        catalogue.search = query.search
        catalogue.year = query.filter("year").flatMap { Int($0) }.flatMap { (1949...2100).contains($0) ? $0 : nil }
        catalogue.category = query.filter("category")
        catalogue.unit = query.id("unit")
        return catalogue
    }

    private func fields(_ choices: PublicCatalogue.Choices) -> [FilterBar.Field] {
        [
            .select("year", "公开年度", choices.years.map { Option(String($0), "\($0)年") }),
            .select("category", "类别", choices.categories.map { Option($0, $0) }),
            .select("unit", "主办单位", choices.units.map { Option($0.id.description, $0.name) }),
        ]
    }
}

extension SheetTable<PublicSuggestion> {
    /// The columns of domain 4.1: 序号、建议编号、标题、领衔代表、主办单位、答复日期、结果类别、公开范围和依据.
    static let publicCatalogue = SheetTable(
        "公开目录",
        columns: [
            SheetColumn("序号", .integer), SheetColumn("建议编号"), SheetColumn("标题", width: 44), SheetColumn("领衔代表"),
            SheetColumn("类别"), SheetColumn("主办单位", width: 24), SheetColumn("答复日期", .day), SheetColumn("结果类别"),
            SheetColumn("公开范围", width: 24), SheetColumn("公开日期", .day),
        ]
    ) { row in
        [
            .integer(Int64(row.place)), .text(optional: row.number), .text(row.title), .text(optional: row.leadName),
            .text(optional: row.category), .text(optional: row.unit), .day(optional: row.repliedOn),
            .text(optional: row.resultClass?.rawValue), .text(row.extent), .day(optional: row.publishedOn),
        ]
    }
}
