import Documents
import Kernel
import Platform
import Representatives

/// A line of the ranking with what it is measured by.
struct RankedLine: Sendable {
    let line: PointsRanking.Line
    let inOffice: Int
    let rules: PointsRuleSet?
}

extension SheetExport<RankedLine> {
    /// The ranking of a year.
    static let ranking = SheetExport(
        "履职积分", action: "representatives.points.exported",
        columns: [
            SheetColumn("名次", .integer), SheetColumn("在任代表", .integer), SheetColumn("代表编号"), SheetColumn("姓名"),
            SheetColumn("代表团", width: 24), SheetColumn("积分", .decimal), SheetColumn("计分记录", .integer),
            SheetColumn("档次"),
        ]
    ) { ranked in
        let line = ranked.line
        return [
            .integer(Int64(line.rank)), .integer(Int64(ranked.inOffice)), .text(line.code), .text(line.name),
            .text(optional: line.delegation), .decimal(Double(line.points) / 100), .integer(Int64(line.entries)),
            .text(ranked.rules.map { PointsRanking.Band.of(line.points, in: $0).title } ?? ""),
        ]
    }
}
