import Kernel
import Platform
import RepresentativesContract
import Storage

/// Makes a batch of certificates: for the deputies named, or for all in office who have none (代表法 Art. 49).
public enum IssueCertificates {
    public static let fields: [InputField] = [
        InputField("title", "批次名称", .line(maxLength: 100), required: true, hint: "如：市六届补选代表代表证"),
        InputField("issued_on", "发证日期", .day, required: true),
        InputField(
            "level", "层级", .choice(Level.self, \.title), required: true),
        InputField("term", "届次", .line(maxLength: 2), required: true, hint: "数字，如 6"),
        InputField(
            "prefix", "证号开头", .line(maxLength: 30), hint: "证号是它加五位数字，接着已有的最大号编；不填就是层级加届次，如“市6-”"),
        InputField(
            "codes", "代表编号", .text(maxLength: 20_000), hint: "用顿号或换行分开；不填就是这一届全体在任而没有代表证的代表"),
    ]

    /// How many were made. A constant number of statements. Throws `invalid` when a named deputy is not in office, has
    /// one already, or nobody is left who needs one.
    @discardableResult public static func issue(
        _ id: CertificateBatchID, _ raw: [String: [String]], by scope: Scope, _ db: any Connection
    ) throws -> Int {
        let input = try Input(raw, for: fields)
        let level = try Level(rawValue: input.required("level")).orInvalid("level", "请选择层级。")
        let term = try input.requiredNumber("term", "届次", in: 1...99)
        let day = try input.requiredPastDay("issued_on", "发证日期", by: db.now.day)
        guard try db.count("SELECT COUNT(*) FROM representatives_certificate_batch WHERE id = \(id)") == 0 else {
            return try CertificateBatch.find(id, for: scope, db).certificates
        }
        let prefix = input.text("prefix") ?? "\(level.title)\(term)-"
        let deputies = try needing(input.text("codes") ?? "", level, term, in: scope.office, db)
        try db.run(
            """
            INSERT INTO representatives_certificate_batch (id, office_id, title, issued_on, level, term, prefix,
                                                           created_at)
            VALUES (\(id), \(scope.office), \(input.required("title")), \(day), \(level), \(term), \(prefix),
                    \(db.now))
            """)
        var number = try CertificateNumber(after: prefix, in: scope.office, db)
        var batch = Certificate.batch
        for deputy in deputies {
            batch.append(CertificateID.new(at: db.now), scope.office, id, deputy, number.next(), day, db.now)
        }
        try db.insert(batch, unlessTaken: "representatives_certificate_office_id_number_key", "有人同时在编证号。请再试一次。")
        try Certificate.noteOnTenures(of: id, on: day, in: scope.office, db)
        try Audit.append(
            "representatives.certificate-batch.issued", on: Reference(CertificateBatch.kind, id),
            ["certificates": String(deputies.count)], by: scope, db)
        return deputies.count
    }

    private static func needing(
        _ typed: String, _ level: Level, _ term: Int, in office: OfficeID, _ db: any Connection
    ) throws -> [TenureID] {
        let codes = Set(typed.split { "、，,；; \n\t".contains($0) }.map { String($0).halfWidth })
        let all: [Needing] = try db.all(
            """
            SELECT \(Needing.columns) FROM representatives_tenure t
              JOIN representatives_person p ON p.id = t.person_id
             WHERE t.office_id = \(office) AND t.level = \(level) AND t.term = \(term)
               AND t.state = \(TenureState.inOffice) AND t.certificate_number IS NULL
             ORDER BY p.sort_key, t.code, t.id
            """)
        let wanted = codes.isEmpty ? all : all.filter { codes.contains($0.code) }
        let unknown = codes.subtracting(wanted.map(\.code)).sorted()
        guard unknown.isEmpty else {
            let named = unknown.prefix(5).joined(separator: "、")
            throw Failure.invalid(field: "codes", "这些编号不是这一届在任而没有代表证的代表：\(named)。")
        }
        guard !wanted.isEmpty else { throw Failure.invalid("这一届在任的代表都有代表证了，没有要发的。") }
        return wanted.map(\.id)
    }
}

private struct Needing: Record {
    static var columns: SQL { "t.id, t.code" }
    let id: TenureID
    let code: String

    init(_ row: inout Row) throws {
        id = try row.next()
        code = try row.next()
    }
}

extension Certificate {
    static var batch: Batch {
        Batch(
            into: "representatives_certificate",
            ["id", "office_id", "batch_id", "tenure_id", "number", "issued_on", "created_at"])
    }

    /// The register shows the number and the day, and the work report counts them.
    static func noteOnTenures(
        of batch: CertificateBatchID, on day: Day, in office: OfficeID, _ db: any Connection
    ) throws {
        try db.run(
            """
            UPDATE representatives_tenure
               SET certificate_issued_on = \(day),
                   certificate_number = (SELECT c.number FROM representatives_certificate c
                                          WHERE c.batch_id = \(batch) AND c.tenure_id = representatives_tenure.id)
             WHERE office_id = \(office)
               AND id IN (SELECT tenure_id FROM representatives_certificate WHERE batch_id = \(batch))
            """)
    }
}
