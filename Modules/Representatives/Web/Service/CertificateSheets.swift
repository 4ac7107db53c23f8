import Documents
import Kernel
import Platform
import Representatives

extension SheetTable<Certificate> {
    /// What the printer is given.
    static let printList = SheetTable(
        "代表证印制名单",
        columns: [
            SheetColumn("证号"), SheetColumn("姓名", width: 12), SheetColumn("性别", width: 8), SheetColumn("届次"),
            SheetColumn("选举单位"), SheetColumn("代表团"), SheetColumn("发证日期", .day),
        ]
    ) {
        [
            .text($0.number), .text($0.name), .text($0.sex.title), .text($0.level.congress($0.term)),
            .text(optional: $0.electingUnit), .text(optional: $0.delegation), .day($0.issuedOn),
        ]
    }
}

/// A line of the sheet that is signed by hand.
struct NumberedCertificate: Sendable {
    let number: Int
    let certificate: Certificate
}

extension SheetTable<NumberedCertificate> {
    /// 签收表.
    static let receipts = SheetTable(
        "代表证签收表",
        columns: [
            SheetColumn("序号", .integer), SheetColumn("证号"), SheetColumn("姓名", width: 12), SheetColumn("代表团"),
            SheetColumn("签收人", width: 16), SheetColumn("签收日期", .day),
        ]
    ) { line in
        let certificate = line.certificate
        return [
            .integer(Int64(line.number)), .text(certificate.number), .text(certificate.name),
            .text(optional: certificate.delegation), .text(optional: certificate.receivedBy),
            .day(optional: certificate.receivedOn),
        ]
    }
}
