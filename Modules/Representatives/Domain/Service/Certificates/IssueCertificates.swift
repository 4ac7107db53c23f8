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

    /// How many were made. A constant number of statements. Throws `invalid` when a named deputy is not in office or
    /// has one already, or nobody is left who needs one: why, and what to do.
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
        let all: [Candidate] = try db.all(
            """
            SELECT \(Candidate.columns) FROM representatives_tenure t
              JOIN representatives_person p ON p.id = t.person_id
             WHERE t.office_id = \(office) AND t.level = \(level) AND t.term = \(term)
             ORDER BY p.sort_key, t.code, t.id
            """)
        let codes = TypedCodes(typed).codes
        let wanted = codes.isEmpty ? all : all.filter { codes.contains($0.code) }
        let needing = wanted.filter { $0.obstacle == nil }
        if codes.isEmpty, needing.isEmpty { throw nobody(all, level.congress(term)) }
        let named = Dictionary(wanted.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        let faults = codes.compactMap { code in
            guard let found = named[code] else { return "\(code)（这一届没有这个编号）" }
            return found.obstacle.map { "\(code)（\($0)）" }
        }
        guard faults.isEmpty else {
            let words = faults.prefix(5).joined(separator: "、") + (faults.count > 5 ? "等 \(faults.count) 个" : "")
            throw Failure.invalid(field: "codes", "这些编号不能发证：\(words)。请删去或改正后再提交。")
        }
        return needing.map(\.id)
    }

    /// Why a whole congress has nobody to make a certificate for, and what to do.
    private static func nobody(_ all: [Candidate], _ congress: String) -> Failure {
        let inOffice = all.filter { $0.state == .inOffice }.count
        let elected = all.filter { $0.state == .elected }.count
        let words =
            if elected > 0 {
                "\(congress)有 \(elected) 名代表当选待审：先在代表的页面登记资格确认，再制发代表证。"
            } else if inOffice > 0 {
                "\(congress)在任的 \(inOffice) 名代表都有代表证了，没有要发的。遗失、损坏的，在那本代表证的页面挂失、换发。"
            } else {
                "名册里没有\(congress)的在任代表。请核对层级和届次，或者先登记、导入代表。"
            }
        return Failure.invalid(field: "term", words)
    }
}

private struct Candidate: Record {
    static var columns: SQL { "t.id, t.code, t.state, t.certificate_number" }
    let id: TenureID
    let code: String
    let state: TenureState
    let certificate: String?

    init(_ row: inout Row) throws {
        id = try row.next()
        code = try row.next()
        state = try row.next()
        certificate = try row.next()
    }

    /// Why none is made for this one.
    var obstacle: String? {
        if let certificate { return "已有代表证 \(certificate)" }
        return state == .inOffice ? nil : state == .elected ? "当选待审，先登记资格确认" : state.title
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
