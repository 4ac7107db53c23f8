import Documents
import Kernel
import Platform
import Suggestions

extension SheetExport<AssessmentRanking.Place> {
    /// With what the score is of: cases, proof of delivery, and what could be had.
    static let assessment = SheetExport(
        "承办单位考核", action: "suggestions.assessment.exported",
        columns: [
            SheetColumn("名次", .integer), SheetColumn("单位", width: 24), SheetColumn("得分（百分制）", .decimal),
            SheetColumn("各项得分", .decimal), SheetColumn("可得分", .decimal), SheetColumn("交办件数", .integer),
            SheetColumn("已签收件数", .integer), SheetColumn("不参加排名的原因", width: 30), SheetColumn("各项明细", width: 60),
        ]
    ) { place in
        let sheet = place.sheet
        return [
            place.rank.map { .integer(Int64($0)) } ?? .text(""), .text(sheet.name),
            sheet.score.map { .decimal(Double($0) / 100) } ?? .text(""), .decimal(Double(sheet.points) / 100),
            .decimal(Double(sheet.attainable) / 100), .integer(Int64(sheet.cases)), .integer(Int64(sheet.delivered)),
            .text(optional: place.apart),
            .text(sheet.items.map { "\($0.item.title) \($0.words)" }.joined(separator: "；")),
        ]
    }
}

extension SheetExport<Merit> {
    static let merits = SheetExport(
        "评优", action: "suggestions.merit.exported",
        columns: [
            SheetColumn("年度", .integer), SheetColumn("评选"), SheetColumn("对象", width: 50), SheetColumn("得分", .decimal),
            SheetColumn("状态"), SheetColumn("主任会议", width: 24), SheetColumn("决定日期", .day), SheetColumn("理由", width: 50),
            SheetColumn("超出名额的原因", width: 30),
        ]
    ) { row in
        [
            .integer(Int64(row.year)), .text(row.kind.title), .text(row.target),
            row.score.map { .decimal(Double($0) / 100) } ?? .text(""), .text(row.state.title),
            .text(optional: row.meeting), .day(optional: row.decidedOn), .text(row.grounds),
            .text(optional: row.overQuotaReason),
        ]
    }
}

extension AssessmentSheet.Item {
    /// "9.5/10（19/20）", or why there is no score.
    var words: String {
        let most = AssessmentPoints.text(item.points)
        guard let line else { return item.measure == .byHand ? "未打分/\(most)" : "没有基数/\(most)" }
        let source = line.base.map { "（\(line.met ?? 0)/\($0)）" } ?? ""
        return "\(AssessmentPoints.text(line.points))/\(most)\(source)"
    }
}
