import Documents
import Kernel
import Platform
import Representatives
import RepresentativesContract

extension SheetExport<PerformanceListing.Line> {
    /// What each deputy did in a year.
    static let performance = SheetExport(
        "代表履职情况", action: "representatives.performance.exported",
        columns: ["代表编号", "姓名", "代表团", "代表小组"].map { SheetColumn($0) }
            + PerformanceKind.allCases.map { SheetColumn($0.title, .integer) }
            + [SheetColumn("合计", .integer), SheetColumn("最近履职", .day), SheetColumn("四个一", .integer)]
    ) { line in
        let (tenure, counts) = (line.tenure, line.counts)
        let deputy: [SheetCell] = [
            .text(tenure.code), .text(tenure.name), .text(optional: tenure.delegation), .text(optional: tenure.group),
        ]
        let kinds = PerformanceKind.allCases.map { SheetCell.integer(Int64(counts.byKind[$0, default: 0])) }
        let sums: [SheetCell] = [
            .integer(Int64(counts.total)), .day(optional: counts.lastDay),
            .integer(Int64(counts.fourOnes.filter(\.isDone).count)),
        ]
        return deputy + kinds + sums
    }
}

extension SheetTable<HandbookFact> {
    /// 履职登记表: who the deputy is.
    static let registrationFacts = SheetTable(
        "基本情况", columns: [SheetColumn("项目", width: 14), SheetColumn("内容", width: 40)]
    ) { [.text($0.name), .text($0.value)] }
}

extension SheetTable<PerformanceEntry> {
    /// 履职登记表: what the deputy did.
    static let registrationEntries = SheetTable(
        "履职登记",
        columns: [
            SheetColumn("日期", .day), SheetColumn("部分", width: 14), SheetColumn("类别", width: 16),
            SheetColumn("事项", width: 44), SheetColumn("方式", width: 10), SheetColumn("说明", width: 44),
        ]
    ) { entry in
        [
            .day(entry.day), .text(PerformancePart.of(entry.kind).title), .text(entry.kind.title),
            .text(entry.title), .text(optional: entry.role), .text(optional: entry.detail),
        ]
    }
}
