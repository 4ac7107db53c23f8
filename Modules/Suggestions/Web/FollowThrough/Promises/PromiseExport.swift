import Documents
import Kernel
import Platform
import Suggestions

extension SheetExport<Promise> {
    /// The columns of domain 4.1: 编号、事项、承诺内容、时限、责任人、进展、落实日期、未落实原因、代表评价.
    static let promises = SheetExport(
        "承诺事项台账", action: "suggestions.promise.exported",
        columns: [
            SheetColumn("建议编号"), SheetColumn("事项", width: 40), SheetColumn("承办单位", width: 24), SheetColumn("类别"),
            SheetColumn("承诺内容", width: 40), SheetColumn("原时限", .day), SheetColumn("时限", .day), SheetColumn("责任人"),
            SheetColumn("进展", width: 40), SheetColumn("状态"), SheetColumn("落实日期", .day),
            SheetColumn("落实依据或未落实原因", width: 40), SheetColumn("代表评价"), SheetColumn("转入次数", .integer),
        ]
    ) { row in
        [
            .text(optional: row.number), .text(row.title), .text(row.unitName), .text(row.resultClass.rawValue),
            .text(row.content), .day(row.firstDueOn), .day(row.dueOn), .text(optional: row.responsible),
            .text(optional: row.progress), .text(row.state.title), .day(optional: row.fulfilledOn),
            .text(optional: row.account), .text(optional: row.grade?.title), .integer(Int64(row.carried)),
        ]
    }
}

extension SheetExport<CarriedPromise> {
    static let carriedPromises = SheetExport(
        "滚动办理清单", action: "suggestions.promise-carry.exported",
        columns: [
            SheetColumn("转入年度", .integer), SheetColumn("原会议", width: 30), SheetColumn("原编号"),
            SheetColumn("事项", width: 40), SheetColumn("原结果"), SheetColumn("承诺内容", width: 40),
            SheetColumn("本年交办单位", width: 24), SheetColumn("原时限", .day), SheetColumn("新时限", .day),
            SheetColumn("办理要求", width: 30), SheetColumn("结果"),
        ]
    ) { row in
        [
            .integer(Int64(row.year)), .text(row.promise.meeting ?? "闭会期间"), .text(optional: row.promise.number),
            .text(row.promise.title), .text(row.promise.resultClass.rawValue), .text(row.promise.content),
            .text(row.promise.unitName), .day(row.oldDue), .day(row.newDue), .text(optional: row.requirement),
            .text(row.promise.state.title),
        ]
    }
}
