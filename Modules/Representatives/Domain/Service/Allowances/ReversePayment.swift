import Kernel
import Platform
import Storage

/// 冲销: a payment made wrongly counts no more; it stays, with the reason, and may be made again.
public enum ReversePayment {
    public static let fields: [InputField] = [
        InputField("reason", "冲销的原因", .text(maxLength: 500), required: true)
    ]

    public static func reverse(
        _ id: PaymentID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        let payment = try Payment.find(id, for: scope, db)
        let reason = try Input(raw, for: fields).required("reason")
        guard payment.reversedOn == nil else { throw Failure.conflict("这笔发放已经冲销。") }
        try db.run(
            """
            UPDATE representatives_payment
               SET reversed_on = \(db.now.day), reversed_reason = \(reason), slot = \("reversed \(id)")
             WHERE office_id = \(scope.office) AND id = \(id)
            """)
        try Audit.append(
            "representatives.payment.reversed", on: Reference(Payment.kindOfReference, id),
            ["amount": Money.yuan(payment.amount), "reason": reason], by: scope, db)
    }
}
