import Kernel
import Platform
import Representatives
import Storage
import Web

/// Seats that fell vacant, and who was elected to them since.
struct VacanciesPage {
    let app: Application
    let visit: Visit

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
    }

    func response() async throws -> WebResponse {
        let query = visit.list(sorts: ["since"], filters: ["level", "term", "standing"], descending: true)
        var asked = VacancyListing()
        asked.level = query.choice("level")
        asked.term = query.filter("term").flatMap { Int($0) }
        asked.standing = query.choice("standing")
        let (listing, office) = (asked, visit.scope.office)
        let (vacancies, total, terms) = try await app.database.read { db in
            let (vacancies, total) = try listing.page(limit: query.limit, offset: query.offset, in: office, db)
            return (vacancies, total, try TenureListing.terms(in: office, db))
        }
        return .page("出缺和补选", wide: true) {
            PageHeader(
                "出缺和补选", lead: "代表资格终止或者当选无效的，席位列在这里；登记补选的代表时选定席位，就能看出谁接替谁。",
                crumbs: [Link("代表名册", "/representatives")]
            ) {
                if visit.scope.may(.keepRepresentatives) {
                    a("登记补选的代表", .href("/representatives/new"), .class("button primary"))
                }
            }
            FilterBar(
                query,
                fields: [
                    .select("level", "层级", Level.allCases.map { Option($0.rawValue, $0.title) }),
                    .terms(terms),
                    .select(
                        "standing", "是否已补", VacancyListing.Standing.allCases.map { Option($0.rawValue, $0.title) }),
                ])
            DataTable(vacancies, caption: "出缺的席位", empty: "没有符合条件的席位。", columns: Self.columns)
            Pager(query, total: total)
        }
    }

    private static var columns: [Column<Vacancy>] {
        [
            .text("席位") { $0.title },
            .text("选区或者选举单位") { $0.constituency ?? $0.electingUnit },
            .text("代表团") { $0.delegation },
            .link("原代表", { $0.name }, href: { "/representatives/\($0.tenure)" }),
            .text("出缺原因") { $0.causeTitle }, .day("出缺之日") { $0.since },
            .html("补选") { vacancy in
                guard let successor = vacancy.successor, let name = vacancy.successorName else {
                    return Status("未补", .waiting).html
                }
                return .list([
                    Link(name, "/representatives/\(successor)").html, .text("（\(vacancy.successorState?.title ?? "")）"),
                ])
            },
            .day("补选之日") { $0.filledOn },
        ]
    }
}
