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
                "representatives.performance.exported", on: Reference(TenureCase.kind, tenure.id), details, by: scope,
                db)
        }
        let facts = handbookFacts(tenure) + [HandbookFact(name: "年度", value: "\(year)")]
        return try await .workbook(named: "履职登记表-\(tenure.code)-\(year)-\(visit.today)") {
            [
                SheetTable.registrationFacts.sheet(facts),
                SheetTable.registrationEntries.sheet(counted.reversed()),
            ]
        }
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
