import Kernel
import Platform
import Storage

/// A certificate lost, and another issued in its place.
public enum ReplaceCertificate {
    public static let lossFields: [InputField] = [
        InputField("lost_on", "遗失日期", .day, required: true),
        InputField("reason", "经过", .text(maxLength: 500), required: true),
    ]

    /// 挂失. Throws `conflict` unless it is in somebody's hands.
    public static func lose(
        _ id: CertificateID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws {
        let certificate = try open(id, scope, db)
        let input = try Input(raw, for: lossFields)
        guard let day = input.day("lost_on") else { return }
        guard day >= certificate.issuedOn, day <= db.now.day else {
            throw Failure.invalid(field: "lost_on", "遗失日期应在发证之日（\(certificate.issuedOn)）和今天之间。")
        }
        guard certificate.lostOn == nil else { throw Failure.conflict("这本代表证已经挂失。") }
        try db.run(
            """
            UPDATE representatives_certificate SET lost_on = \(day), reason = \(input.required("reason"))
             WHERE office_id = \(scope.office) AND id = \(id)
            """)
        try Audit.append(
            "representatives.certificate.lost", on: Reference(Certificate.kind, id), ["lost_on": day.description],
            by: scope, db)
    }

    public static let replacementFields: [InputField] = [
        InputField("reason", "换发的原因", .text(maxLength: 500), required: true, hint: "如：遗失补发、损坏换发"),
        InputField("prefix", "新证号开头", .line(maxLength: 30), hint: "不填就用原批次的；证号接着已有的最大号编"),
    ]

    /// 补发、换发: the new one is in the same batch, and waits to be signed for. The old one is no longer valid.
    @discardableResult public static func replace(
        _ id: CertificateID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws -> CertificateID {
        let old = try open(id, scope, db)
        let input = try Input(raw, for: replacementFields)
        guard old.tenureState == .inOffice || old.tenureState == .suspended else {
            throw Failure.conflict("\(old.name)已不在任，不再换发代表证。")
        }
        let batch = try CertificateBatch.find(old.batch, for: scope, db)
        let usual = batch.prefix.isEmpty ? "\(old.level.title)\(old.term)-" : batch.prefix
        var numbers = try CertificateNumber(after: input.text("prefix") ?? usual, in: scope.office, db)
        let number = numbers.next()
        let new = CertificateID.new(at: db.now)
        let today = db.now.day
        try db.run(
            """
            UPDATE representatives_certificate SET replaced_on = \(today), reason = \(input.required("reason"))
             WHERE office_id = \(scope.office) AND id = \(id)
            """)
        var inserted = Certificate.batch
        inserted.append(new, scope.office, old.batch, old.tenure, number, today, db.now)
        try db.insert(inserted)
        // The day of issue in the register stays: a replacement is not counted as one more deputy with a card.
        try db.run(
            """
            UPDATE representatives_tenure SET certificate_number = \(number)
             WHERE office_id = \(scope.office) AND id = \(old.tenure)
            """)
        try Audit.append(
            "representatives.certificate.replaced", on: Reference(Certificate.kind, id), ["number": number],
            by: scope, db)
        return new
    }

    private static func open(_ id: CertificateID, _ scope: Scope, _ db: any Connection) throws -> Certificate {
        let certificate = try Certificate.find(id, for: scope, db)
        guard certificate.returnedOn == nil, certificate.replacedOn == nil else {
            throw Failure.conflict("这本代表证\(certificate.standing.title)，不能再办。")
        }
        return certificate
    }
}
