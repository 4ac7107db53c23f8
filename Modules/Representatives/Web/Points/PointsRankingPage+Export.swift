import Documents
import Kernel
import Platform
import Representatives
import Storage
import Web

/// The ranking as a file; each export is in the audit trail.
extension PointsRankingPage {
    func workbook() async throws -> WebResponse { try await sheet("xlsx").workbook(on: visit.today) }
    func csv() async throws -> WebResponse { try await sheet("csv").csv(on: visit.today) }

    private func sheet(_ format: String) async throws -> PerformanceSheet {
        let (scope, year, ranking) = (visit.scope, choice.year, ranking)
        let (lines, totals, rules) = try await app.database.read { db in
            let rules = try PointsRuleSet.inForce(in: year, office: scope.office, db)
            let ranking = ranking(try Office.named(scope.office, db).level)
            let page = try ranking.page(limit: TenureListing.limit, offset: 0, rules, in: scope.office, db)
            return (page.lines, page.totals, rules)
        }
        let details = ["format": format, "rows": String(lines.count), "year": String(year)]
        try await app.database.write { db in
            try Audit.append(
                "representatives.points-exported", on: Reference("platform.office", scope.office), details, by: scope,
                db)
        }
        return PerformanceSheet(
            name: "\(year)年履职积分",
            columns: [
                SheetColumn("名次", .integer), SheetColumn("在任代表", .integer), SheetColumn("代表编号"), SheetColumn("姓名"),
                SheetColumn("代表团", width: 24), SheetColumn("积分", .decimal), SheetColumn("计分记录", .integer),
                SheetColumn("档次"),
            ],
            rows: lines.map { line in
                [
                    .integer(Int64(line.rank)), .integer(Int64(totals.inOffice)), .text(line.code), .text(line.name),
                    .text(optional: line.delegation), .decimal(Double(line.points) / 100),
                    .integer(Int64(line.entries)),
                    .text(rules.map { PointsRanking.Band.of(line.points, in: $0).title } ?? ""),
                ]
            })
    }
}
