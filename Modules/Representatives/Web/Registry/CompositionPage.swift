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
        let office = visit.scope.office
        let (composition, terms, congresses) = try await app.database.read { db in
            (
                try self.composition(db), try TenureListing.terms(in: office, db),
                try CongressCount.all(in: office, db)
            )
        }
        return .page("代表结构", wide: true) {
            PageHeader(
                "\(composition.congress)人民代表大会代表结构",
                lead: "实有代表 \(composition.total) 名（在任和暂停执行职务），截至 \(visit.today.chinese)。",
                crumbs: [Link("代表名册", "/representatives")])
            FilterBar(
                query,
                fields: [.levelInForce(composition.level), .termInForce(composition.term, of: terms)])
            ExportLinks(query, path: "/representatives/composition/export")
            if composition.total == 0 {
                p("这一届没有实有代表。请换一个层级或者届次。", .class("empty"))
            } else {
                summary(composition)
                for dimension in Composition.Dimension.allCases { chart(composition, dimension) }
            }
            levels(congresses)
        }
    }

    private var query: ListQuery { visit.list(sorts: ["dimension"], filters: ["level", "term"]) }

    /// Without a choice: the office's own level, and its latest term.
    func composition(_ db: any Connection) throws -> Composition {
        let office = visit.scope.office
        let own = try Office.named(office, db).level
        let level = query.choice("level") ?? own
        let asked = query.filter("term").flatMap { Int($0) }
        let latest = try TenureListing.latestTerm(of: level, in: office, db)
        return try Composition(level: level, term: asked ?? latest ?? 1, on: visit.today, in: office, db)
    }

    private func summary(_ composition: Composition) -> HTML {
        func line(_ title: String, _ count: Int, _ filter: (String, String)) -> Fact {
            Fact(title) {
                Link("\(count) 名", address(composition, filter))
                "（\(composition.share(count))）"
            }
        }
        let women = composition.parts(.sex).first { $0.value == Sex.female.rawValue }?.count ?? 0
        return FactList([
            line("妇女代表", women, ("sex", Sex.female.rawValue)),
            line("少数民族代表", composition.minorities, ("ethnicity", TenureFilter.minority)),
        ]).html
    }

    private func levels(_ congresses: [CongressCount]) -> DataTable {
        DataTable(
            congresses, caption: "各级代表", empty: "名册里还没有实有代表。",
            columns: [
                .link(
                    "届次", { $0.level.congress($0.term) },
                    href: { "/representatives/composition?level=\($0.level.rawValue)&term=\($0.term)" }),
                .number("实有") { $0.deputies }, .number("妇女") { $0.women }, .number("少数民族") { $0.minorities },
            ])
    }

    private func chart(_ composition: Composition, _ dimension: Composition.Dimension) -> HTML {
        let parts = composition.parts(dimension)
        let link = { (part: Composition.Part) in address(composition, (dimension.rawValue, part.value)) }
        return BarChart(
            dimension.title, description: "按\(dimension.title)统计实有代表",
            bars: parts.map { Bar($0.title, $0.count, href: link($0)) }, unit: "名",
            beneath: DataTable(
                parts, caption: "按\(dimension.title)统计实有代表",
                columns: [
                    .link(dimension.title, { $0.title }, href: link), .number("人数") { $0.count },
                    .text("占实有代表") { composition.share($0.count) },
                ]
            ).html
        ).html
    }

    private func address(_ composition: Composition, _ filter: (String, String)) -> String {
        let query = Query([
            ("level", composition.level.rawValue), ("term", String(composition.term)), ("state", ListRequest.seated),
            filter,
        ])
        return "/representatives?\(query.encoded)"
    }
}
