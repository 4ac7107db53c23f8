import Documents
import Kernel
import Platform
import Representatives
import RepresentativesContract
import Storage
import Web

/// One deputy's performance file of a year, for the office.
struct PerformanceFilePage {
    let app: Application
    let visit: Visit
    private let year: Int

    init(_ app: Application, _ visit: Visit) {
        self.app = app
        self.visit = visit
        year = YearChoice(visit).year
    }

    func response() async throws -> WebResponse {
        let (tenure, file) = try await load()
        let path = "/representatives/\(tenure.id)"
        return .page("\(tenure.person.name)的履职档案") {
            PageHeader(
                "\(tenure.person.name)的履职档案", lead: "\(tenure.congress)人民代表大会代表，代表编号 \(tenure.code)",
                crumbs: [Link("履职档案", "/representatives/performance"), Link(tenure.person.name, path)]
            ) {
                Link("打印履职手册", "\(path)/handbook?year=\(year)")
                Link("打印履职卡", "\(path)/handbook?year=\(year)&form=card")
                Link("导出履职登记表", "\(path)/file.xlsx?year=\(year)")
                if visit.scope.may(.readPoints) { Link("履职积分", "\(path)/points?year=\(year)") }
            }
            YearChoice(visit).links(to: "\(path)/file")
            PerformanceFileView(file, year: year, linksSources: true)
        }
    }

    /// 履职登记表: who the deputy is, and every entry of the year that counts.
    func workbook() async throws -> WebResponse {
        let (tenure, file) = try await load()
        let counted = file.entries.filter(\.isCounted)
        let details = ["format": "xlsx", "rows": String(counted.count), "year": String(year)]
        let scope = visit.scope
        try await app.database.write { db in
            try Audit.append(
                "representatives.performance-exported", on: Reference(TenureCase.kind, tenure.id), details, by: scope,
                db)
        }
        let facts = PerformanceSheet(
            name: "基本情况", columns: [SheetColumn("项目", width: 14), SheetColumn("内容", width: 40)],
            rows: handbookFacts(tenure).map { [.text($0.name), .text($0.value)] } + [[.text("年度"), .text("\(year)")]])
        let entries = PerformanceSheet(
            name: "履职登记",
            columns: [
                SheetColumn("日期", .day), SheetColumn("部分", width: 14), SheetColumn("类别", width: 16),
                SheetColumn("事项", width: 44), SheetColumn("方式", width: 10), SheetColumn("说明", width: 44),
            ],
            rows: counted.reversed().map { entry in
                [
                    .day(entry.day), .text(PerformancePart.of(entry.kind).title), .text(entry.kind.title),
                    .text(entry.title), .text(optional: entry.role), .text(optional: entry.detail),
                ]
            })
        return try await PerformanceSheet.workbook(
            "履职登记表-\(tenure.code)-\(year)", [facts, entries], on: visit.today)
    }

    private func load() async throws -> (Tenure, PerformanceFileContent) {
        let id: TenureID = try visit.id("id")
        let (app, scope, year) = (app, visit.scope, year)
        return try await app.database.read { db in
            let tenure = try Tenure.find(id, for: scope, db)
            return (tenure, try PerformanceFileContent(of: [id], in: year, app, for: scope, db))
        }
    }
}
