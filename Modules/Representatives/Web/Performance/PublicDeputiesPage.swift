import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// What anybody may read of the deputies (代表法 Art. 58), of the offices that publish.
struct PublicDeputiesPage {
    let app: Application
    let visit: OpenVisit

    init(_ app: Application, _ visit: OpenVisit) {
        self.app = app
        self.visit = visit
    }

    /// The one office that publishes, or the choice among several.
    func offices() async throws -> WebResponse {
        let offices = try await app.database.read { db in try DeputyPublication.offices(db) }
        guard let first = offices.first else { throw Failure.notFound("没有公开的代表信息。") }
        if offices.count == 1 { return .redirect(to: "/public/\(first.id)/deputies") }
        return .page("人大代表") {
            PageHeader("人大代表", lead: "请选择机关。")
            ul { for office in offices { li { Link(office.name, "/public/\(office.id)/deputies") } } }
        }
    }

    func list() async throws -> WebResponse {
        let id: OfficeID = try visit.id("office")
        let query = visit.list(sorts: ["name"])
        let (office, deputies, total) = try await app.database.read { db in
            let office = try PublicDeputy.office(id, db)
            let (deputies, total) = try PublicDeputy.page(
                query.search, limit: query.limit, offset: query.offset, of: office, db)
            return (office, deputies, total)
        }
        return .page("\(office.area)人大代表", wide: true) {
            PageHeader("\(office.area)人大代表", lead: "\(office.name)公开，点姓名看履职情况。")
            FilterBar(query, search: "姓名、职务、代表团")
            DataTable(
                deputies, caption: "人大代表", empty: "没有符合条件的代表。", list: query,
                columns: [
                    .link("姓名", { $0.name }, href: { "/public/\(id)/deputies/\($0.id)" }),
                    .text("性别") { $0.sex.title }, .text("民族") { $0.ethnicity }, .text("政治面貌") { $0.party },
                    .text("工作单位及职务") { $0.post }, .text("代表团") { $0.delegation },
                    .text("选举单位") { $0.electingUnit },
                ])
            Pager(query, total: total)
        }
    }

    func deputy() async throws -> WebResponse {
        let officeID: OfficeID = try visit.id("office")
        let id: TenureID = try visit.id("id")
        let choice = YearChoice(visit)
        let year = choice.year
        let (office, deputy, counts) = try await app.database.read { db in
            let office = try PublicDeputy.office(officeID, db)
            let deputy = try PublicDeputy.find(id, of: office, db)
            return (office, deputy, try PerformanceCounts.of([id], in: year, office: officeID, db)[id])
        }
        let list = "/public/\(officeID)/deputies"
        return .page(deputy.name) {
            PageHeader(
                deputy.name, lead: "\(deputy.congress)人民代表大会代表", crumbs: [Link("\(office.area)人大代表", list)])
            FactList([
                Fact("性别", deputy.sex.title), Fact("民族", deputy.ethnicity), Fact("政治面貌", deputy.party),
                Fact("工作单位及职务", deputy.post), Fact("代表团", deputy.delegation), Fact("选举单位", deputy.electingUnit),
            ])
            choice.links(to: "\(list)/\(id)")
            Panel("\(year)年履职情况") {
                DataTable(
                    PerformanceKind.allCases.filter { counts?.byKind[$0] != nil }, caption: "各类履职次数",
                    empty: "\(year)年还没有公开的履职记录。",
                    columns: [.text("类别") { $0.title }, .number("次数") { counts?.byKind[$0] ?? 0 }])
            }
        }
    }
}
