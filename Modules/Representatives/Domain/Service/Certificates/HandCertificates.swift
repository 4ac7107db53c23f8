import Kernel
import Platform
import Storage

/// What the receipt sheet says: certificates signed for, and certificates given back. Many at once.
public enum HandCertificates {
    public static let receiptFields: [InputField] = [
        InputField("received_on", "签收日期", .day, required: true),
        InputField("received_by", "代领人", .line(maxLength: 60), hint: "本人签收的不填"),
    ]

    /// Notes that these were signed for. Throws `invalid` when none was chosen, `conflict` when one of them is not
    /// waiting for a receipt.
    public static func receive(
        _ ids: [CertificateID], of batch: CertificateBatchID, _ raw: [String: [String]], by scope: Scope,
        _ db: any Connection
    ) throws {
        let batch = try CertificateBatch.find(batch, for: scope, db)
        let input = try Input(raw, for: receiptFields)
        guard let day = input.day("received_on") else { return }
        guard day >= batch.issuedOn, day <= db.now.day else {
            throw Failure.invalid(field: "received_on", "签收日期应在发证之日（\(batch.issuedOn)）和今天之间。")
        }
        let chosen = try distinct(ids)
        let changed = try db.run(
            """
            UPDATE representatives_certificate
               SET received_on = \(day), received_by = \(input.text("received_by") ?? "本人")
             WHERE office_id = \(scope.office) AND batch_id = \(batch.id) AND id IN \(chosen)
               AND received_on IS NULL AND lost_on IS NULL AND replaced_on IS NULL AND returned_on IS NULL
            """)
        guard changed == chosen.count else { throw Failure.conflict("有的代表证已经签收，或不在这一批里。请刷新后再办。") }
        try Audit.append(
            "representatives.certificate-batch.received", on: Reference(CertificateBatch.kind, batch.id),
            ["certificates": String(changed), "received_on": day.description], by: scope, db)
    }

    public static let returnFields: [InputField] = [
        InputField("returned_on", "交回日期", .day, required: true),
        InputField("reason", "说明", .line(maxLength: 200), required: true, hint: "如：任期届满、调离本行政区域"),
    ]

    /// Notes that these were given back.
    public static func giveBack(
        _ ids: [CertificateID], _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        let input = try Input(raw, for: returnFields)
        let day = try input.requiredPastDay("returned_on", "交回日期", by: db.now.day)
        let chosen = try distinct(ids)
        let changed = try db.run(
            """
            UPDATE representatives_certificate SET returned_on = \(day), reason = \(input.required("reason"))
             WHERE office_id = \(scope.office) AND id IN \(chosen) AND returned_on IS NULL AND replaced_on IS NULL
               AND issued_on <= \(day)
            """)
        guard changed == chosen.count else { throw Failure.conflict("有的代表证已经交回或换发，或在交回日期以后才发。请刷新后再办。") }
        try Audit.append(
            "representatives.certificate.returned", on: Reference("platform.office", scope.office),
            ["certificates": String(changed), "returned_on": day.description], by: scope, db)
    }

    private static func distinct(_ ids: [CertificateID]) throws -> [CertificateID] {
        let chosen = Array(Set(ids)).sorted()
        guard !chosen.isEmpty else { throw Failure.invalid("请先勾选代表证。") }
        guard chosen.count <= 5000 else { throw Failure.invalid("一次最多办 5000 本。") }
        return chosen
    }
}
