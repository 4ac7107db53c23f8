import Documents
import Kernel
import Platform
import Representatives
import Storage
import Web

/// 代表结构: who the deputies of one congress are. Each number leads to the list of those it counts.
struct CompositionPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let query = query
        let (composition, terms) = try await read()
        let congress = "\(composition.level.title)第\(composition.term)届"
        return .page("代表结构", wide: true) {
            PageHeader(
                "\(congress)人民代表大会代表结构", lead: "实有代表 \(composition.total) 名（在任和暂停执行职务），截至 \(visit.today.chinese)。",
                crumbs: [Link("代表名册", "/representatives")])
            FilterBar(
                query,
                fields: [
                    .select("level", "层级", Level.allCases.map { Option($0.rawValue, $0.title) }),
                    .select("term", "届次", terms.map { Option(String($0), "第\($0)届") }),
                ])
            ExportLinks(query, path: "/representatives/composition/export")
            if composition.total == 0 {
                p("这一届没有实有代表。请换一个层级或者届次。", .class("empty"))
            } else {
                summary(composition)
                for dimension in Composition.Dimension.allCases { chart(composition, dimension) }
            }
        }
    }

    func workbook() async throws -> WebResponse { try await sheet("xlsx").workbook(visit) }
    func csv() async throws -> WebResponse { try await sheet("csv").csv(visit) }

    private var query: ListQuery { visit.list(sorts: ["dimension"], filters: ["level", "term"]) }

    /// Without a choice: the office's own level, and its latest term.
    private func read() async throws -> (Composition, terms: [Int]) {
        let (query, office, today) = (query, visit.scope.office, visit.today)
        return try await app.database.read { db in
            let own = try Office.named(office, db).level
            let level = query.filter("level").flatMap(Level.init(rawValue:)) ?? own
            let asked = query.filter("term").flatMap { Int($0) }
            let latest = try TenureListing.latestTerm(of: level, in: office, db)
            return (
                try Composition(level: level, term: asked ?? latest ?? 1, on: today, in: office, db),
                try TenureListing.terms(in: office, db)
            )
        }
    }

    private func summary(_ composition: Composition) -> HTML {
        func line(_ title: String, _ count: Int, _ filter: (String, String)) -> Fact {
            Fact(title) {
                Link("\(count) 名", address(composition, filter))
                "（\(Self.share(count, composition.total))）"
            }
        }
        let women = composition.parts(.sex).first { $0.value == Sex.female.rawValue }?.count ?? 0
        return FactList([
            line("妇女代表", women, ("sex", Sex.female.rawValue)),
            line("少数民族代表", composition.minorities, ("ethnicity", TenureFilter.minority)),
        ]).html
    }

    private func chart(_ composition: Composition, _ dimension: Composition.Dimension) -> HTML {
        BarChart(
            dimension.title, description: "按\(dimension.title)统计实有代表",
            bars: composition.parts(dimension).map { part in
                Bar(
                    "\(part.title) \(Self.share(part.count, composition.total))", part.count,
                    href: address(composition, (dimension.rawValue, part.value)))
            }, unit: "名"
        ).html
    }

    private func address(_ composition: Composition, _ filter: (String, String)) -> String {
        let query = Query([
            ("level", composition.level.rawValue), ("term", String(composition.term)), ("state", ListRequest.seated),
            filter,
        ])
        return "/representatives?\(query.encoded)"
    }

    /// "33.3%", rounded half up to one place.
    private static func share(_ part: Int, _ whole: Int) -> String {
        guard whole > 0 else { return "—" }
        let thousandths = (part * 2000 + whole) / (whole * 2)
        return "\(thousandths / 10).\(thousandths % 10)%"
    }

    private func sheet(_ format: String) async throws -> RegisterSheet {
        let (composition, _) = try await read()
        let scope = visit.scope
        let congress = "\(composition.level.title)第\(composition.term)届"
        try await app.database.write { db in
            try Audit.append(
                "representatives.composition.exported", on: Reference("platform.office", scope.office),
                ["format": format, "congress": congress], by: scope, db)
        }
        let rows = Composition.Dimension.allCases.flatMap { dimension in
            composition.parts(dimension).map { part -> [SheetCell] in
                [
                    .text(congress), .text(dimension.title), .text(part.title), .integer(Int64(part.count)),
                    .text(Self.share(part.count, composition.total)),
                ]
            }
        }
        return RegisterSheet(
            name: "代表结构",
            columns: [
                SheetColumn("届次"), SheetColumn("项目"), SheetColumn("类别", width: 24), SheetColumn("人数", .integer),
                SheetColumn("占实有代表"),
            ], rows: rows)
    }
}
