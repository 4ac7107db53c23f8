import Kernel
import Platform
import RepresentativesContract
import Storage

/// Takes back a contact that was entered wrongly. The row stays, with the reason, and counts no more.
public enum WithdrawContact {
    public static let fields = [InputField("reason", "撤回原因", .line(maxLength: 200), required: true)]

    /// Throws `conflict` when it is withdrawn already.
    public static func withdraw(
        _ id: ID<Contact>, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        try scope.require(.keepLinks)
        let contact = try Contact.named(id, in: scope.office, db)
        guard contact.withdrawnOn == nil else { throw Failure.conflict("这条联系记录已经撤回。") }
        let reason = try Input(raw, for: fields).required("reason")
        try db.run(
            """
            UPDATE representatives_contact SET withdrawn_on = \(db.now.day), withdrawn_because = \(reason)
             WHERE office_id = \(scope.office) AND id = \(id)
            """)
        let source = Reference(Contact.kind, id)
        try Audit.append("representatives.contact.withdrawn", on: source, ["reason": reason], by: scope, db)
        if contact.isWithVoters {
            try Outbox.publish(PerformanceWithdrawn(of: source, reason: reason), office: scope.office, db)
        }
    }
}
