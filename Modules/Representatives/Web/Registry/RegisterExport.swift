import Documents
import Kernel
import Platform
import Representatives

extension SheetExport<ListedTenure> {
    /// The register; telephones stay masked.
    static let register = SheetExport(
        "代表名册", action: "representatives.exported",
        columns: [
            SheetColumn("代表编号"), SheetColumn("姓名", width: 12), SheetColumn("性别", width: 8), SheetColumn("层级", width: 8),
            SheetColumn("届次", .integer), SheetColumn("代表团"), SheetColumn("代表小组", width: 24),
            SheetColumn("工作单位及职务", width: 32), SheetColumn("手机号码"), SheetColumn("状态"),
        ]
    ) { tenure in
        [
            .text(tenure.code), .text(tenure.name), .text(tenure.sex.title), .text(tenure.level.title),
            .integer(Int64(tenure.term)), .text(optional: tenure.delegation), .text(optional: tenure.group),
            .text(optional: tenure.post), .text(optional: tenure.phone), .text(tenure.state.title),
        ]
    }
}
