import Documents
import Kernel
import Platform
import Representatives

extension SheetExport<MemberLink> {
    /// The links that hold today, one a line: as the ledger 双联 has them.
    static let links = SheetExport(
        "联系名单", action: "representatives.links.exported",
        columns: [
            SheetColumn("组成人员"), SheetColumn("职务"), SheetColumn("代表编号"), SheetColumn("代表姓名"),
            SheetColumn("层级", width: 8), SheetColumn("届次", .integer), SheetColumn("代表工作单位及职务", width: 32),
            SheetColumn("开始日期", .day),
        ]
    ) { link in
        [
            .text(link.memberName), .text(link.memberPost), .text(link.deputyCode), .text(link.deputyName),
            .text(link.level.title), .integer(Int64(link.term)), .text(optional: link.deputyPost),
            .day(optional: link.fromOn),
        ]
    }
}

extension SheetExport<LinkReport> {
    /// 联系情况半年汇报.
    static let linkReport = SheetExport(
        "联系情况", action: "representatives.links.exported",
        columns: [
            SheetColumn("姓名"), SheetColumn("职务"), SheetColumn("期末联系代表", .integer), SheetColumn("联系次数", .integer),
            SheetColumn("联系到的代表", .integer), SheetColumn("带回意见的次数", .integer),
        ]
    ) { report in
        [
            .text(report.name), .text(report.post), .integer(Int64(report.linked)), .integer(Int64(report.contacts)),
            .integer(Int64(report.reached)), .integer(Int64(report.opinions)),
        ]
    }
}
