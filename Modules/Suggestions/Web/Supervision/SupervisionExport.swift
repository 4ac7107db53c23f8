import Documents
import Kernel
import Platform
import Suggestions

extension SheetExport<Supervision> {
    /// Without telephone numbers.
    static let supervisions = SheetExport(
        "督办记录", action: "suggestions.supervision.exported",
        columns: [
            SheetColumn("日期", .day), SheetColumn("方式"), SheetColumn("承办单位", width: 24), SheetColumn("建议编号", width: 24),
            SheetColumn("内容", width: 40), SheetColumn("要求", width: 30), SheetColumn("发文字号", width: 24),
            SheetColumn("地点", width: 24), SheetColumn("参加人员", width: 30), SheetColumn("联合机关", width: 20),
            SheetColumn("答复期限", .day), SheetColumn("回复日期", .day), SheetColumn("回复", width: 40), SheetColumn("登记人"),
            SheetColumn("撤销原因", width: 24),
        ]
    ) { row in
        [
            .day(row.heldOn), .text(row.way), .text(row.unitName), .text(row.numbers), .text(row.content),
            .text(optional: row.requirement), .text(optional: row.number), .text(optional: row.place),
            .text(optional: row.participants), .text(optional: row.jointWith), .day(optional: row.answerBy),
            .day(optional: row.answeredOn), .text(optional: row.answer), .text(row.enteredBy),
            .text(optional: row.withdrawnReason),
        ]
    }
}

extension SheetExport<InspectionList.Line> {
    static let inspectionList = SheetExport(
        "巡察清单", action: "suggestions.inspection.exported",
        columns: [
            SheetColumn("主办单位", width: 24), SheetColumn("建议编号"), SheetColumn("标题", width: 50),
            SheetColumn("提出日期", .day), SheetColumn("答复日期", .day), SheetColumn("办理结果"), SheetColumn("代表评价"),
            SheetColumn("状态"),
        ]
    ) { row in
        [
            .text(row.unit), .text(optional: row.number), .text(row.title), .day(row.proposedOn),
            .day(optional: row.repliedOn), .text(optional: row.result?.rawValue),
            .text(optional: row.satisfaction?.title), .text(row.state.title),
        ]
    }
}

extension SheetExport<UnitBallot> {
    static let unitBallots = SheetExport(
        "单位测评", action: "suggestions.unit-ballot.exported",
        columns: [
            SheetColumn("单位名称", width: 24), SheetColumn("会议", width: 30), SheetColumn("日期", .day),
            SheetColumn("应到", .integer), SheetColumn("实到", .integer), SheetColumn("满意", .integer),
            SheetColumn("基本满意", .integer), SheetColumn("不满意", .integer), SheetColumn("满意率", width: 18),
            SheetColumn("满意和基本满意", width: 18),
        ]
    ) { row in
        [
            .text(row.unitName), .text(row.meeting), .day(row.heldOn), .integer(Int64(row.expected)),
            .integer(Int64(row.present)), .integer(Int64(row.satisfied)), .integer(Int64(row.mostly)),
            .integer(Int64(row.unsatisfied)), .text(UnitBallot.rate(row.satisfied, of: row.valid)),
            .text(UnitBallot.rate(row.satisfied + row.mostly, of: row.valid)),
        ]
    }
}

extension Supervision {
    /// "2024001、2024002"
    var numbers: String { suggestions.map { $0.number ?? $0.title }.joined(separator: "、") }
}
