import Documents
import Kernel
import Platform
import Representatives

extension SheetExport<Contact> {
    /// The contacts on record, those that were withdrawn too.
    static let contacts = SheetExport(
        "联系记录", action: "representatives.links.exported",
        columns: [
            SheetColumn("日期", .day), SheetColumn("组成人员"), SheetColumn("代表"), SheetColumn("代表编号"),
            SheetColumn("方式", width: 8), SheetColumn("选民人数", .integer), SheetColumn("反映的意见", width: 40),
            SheetColumn("登记人"), SheetColumn("撤回", .day),
        ]
    ) { contact in
        [
            .day(contact.heldOn), .text(optional: contact.memberName), .text(contact.deputyName),
            .text(contact.deputyCode), .text(contact.mode.title), .integer(Int64(contact.voters)),
            .text(optional: contact.opinions), .text(contact.enteredBy), .day(optional: contact.withdrawnOn),
        ]
    }
}

extension SheetExport<ContactDuty> {
    /// One of the small registers of contact.
    static func duties(_ kind: DutyKind) -> SheetExport {
        SheetExport(
            kind.title, action: "representatives.links.exported",
            columns: [
                SheetColumn(kind.personTitle ?? "人员"), SheetColumn("代表"), SheetColumn("代表编号"),
                SheetColumn(kind.areaTitle, width: 24), SheetColumn("联系选民人数", .integer), SheetColumn("开始", .day),
                SheetColumn("结束", .day), SheetColumn("结束原因"),
            ]
        ) { duty in
            [
                .text(optional: duty.person), .text(optional: duty.deputyName), .text(optional: duty.deputyCode),
                .text(duty.area), .integer(Int64(duty.voters)), .day(duty.fromOn), .day(optional: duty.toOn),
                .text(optional: duty.toReason),
            ]
        }
    }
}
