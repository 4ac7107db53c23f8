import Documents
import Kernel
import Platform
import Representatives

/// A line of the sheet that deputies sign.
struct NumberedPayment: Sendable {
    let number: Int
    let payment: Payment
}

extension SheetExport<NumberedPayment> {
    /// 签领表.
    static let payments = SheetExport(
        "签领表", action: "representatives.payment.exported",
        columns: [
            SheetColumn("序号", .integer), SheetColumn("代表编号"), SheetColumn("姓名或小组", width: 20), SheetColumn("代表团"),
            SheetColumn("项目"), SheetColumn("事由", width: 32), SheetColumn("发放日期", .day), SheetColumn("金额（元）", .decimal),
            SheetColumn("签名", width: 16),
        ]
    ) { line in
        let payment = line.payment
        return [
            .integer(Int64(line.number)), .text(optional: payment.code), .text(payment.payee),
            .text(optional: payment.delegation), .text(payment.kind.title), .text(payment.occasion),
            .day(payment.paidOn), .decimal(Double(payment.amount) / 100), .empty,
        ]
    }
}
