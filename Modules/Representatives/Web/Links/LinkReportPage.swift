import Kernel
import Platform
import Representatives
import Storage
import Web

/// 联系情况半年汇报: what each member did for the links in a half-year.
struct LinkReportPage {
    let app: Application
    let visit: Visit
    let query: ListQuery

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        query = visit.list(sorts: ["name"], filters: ["year", "half"])
    }

    func response() async throws -> WebResponse {
        let title = try period().title
        let reports = try await app.database.read { db in try rows(db) }
        let reached = reports.reduce(0) { $0 + $1.reached }
        let idle = reports.filter { $0.linked > 0 && $0.contacts == 0 }.count
        return .page("联系情况半年汇报", wide: true) {
            PageHeader(
                "联系情况半年汇报",
                lead: "\(title)：\(reports.count) 名组成人员联系代表 \(reached) 人次；有联系对象而一次也没有联系的 \(idle) 名。",
                crumbs: [Link("联系代表", "/representatives/links")])
            FilterBar(
                query,
                fields: [
                    YearChoice(visit).field,
                    .select("half", "半年", [Option("1", "上半年"), Option("2", "下半年")]),
                ])
            DataTable(
                reports, caption: "各组成人员联系代表情况", empty: "还没有组成人员。",
                columns: [
                    .link("姓名", { $0.name }, href: { "/representatives/members/\($0.member)" }),
                    .text("职务") { $0.post }, .number("期末联系代表") { $0.linked }, .number("联系次数") { $0.contacts },
                    .number("联系到的代表") { $0.reached }, .number("带回意见的次数") { $0.opinions },
                    .html("情况") { report in
                        report.linked > 0 && report.contacts == 0
                            ? Status("还没有联系", .waiting).html : .empty
                    },
                ])
            ExportLinks(query, path: "/representatives/links/report/export")
        }
    }

    func rows(_ db: any Connection) throws -> [LinkReport] {
        try LinkReport.all(in: period().period, visit.scope.office, db)
    }

    /// "2024年上半年", or none when the address asks for no year there is.
    var title: String? { try? period().title }

    /// The running half-year unless the address names another.
    private func period() throws -> (title: String, period: Period) {
        let year = try GroupYear(YearChoice(visit).year)
        let half = query.filter("half").flatMap { Int($0) } ?? (visit.today.parts.month <= 6 ? 1 : 2)
        return ("\(year.number)年\(half == 1 ? "上" : "下")半年", try LinkReport.half(half, of: year))
    }
}
