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
        let (composition, terms): (Composition, [Int]) = try await app.database.read { db in
            (try self.composition(db), try TenureListing.terms(in: visit.scope.office, db))
        }
        return .page("代表结构", wide: true) {
            PageHeader(
                "\(composition.congress)人民代表大会代表结构",
                lead: "实有代表 \(composition.total) 名（在任和暂停执行职务），截至 \(visit.today.chinese)。",
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

    private var query: ListQuery { visit.list(sorts: ["dimension"], filters: ["level", "term"]) }

    /// Without a choice: the office's own level, and its latest term.
    func composition(_ db: any Connection) throws -> Composition {
        let office = visit.scope.office
        let own = try Office.named(office, db).level
        let level = query.filter("level").flatMap(Level.init(rawValue:)) ?? own
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

    private func chart(_ composition: Composition, _ dimension: Composition.Dimension) -> HTML {
        BarChart(
            dimension.title, description: "按\(dimension.title)统计实有代表",
            bars: composition.parts(dimension).map { part in
                Bar(
                    "\(part.title) \(composition.share(part.count))", part.count,
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
}
