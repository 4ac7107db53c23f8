import Kernel
import Platform
import RepresentativesContract
import Storage

/// Certificates that the ledger 代表 brought get an entry of their own, so that loss and return can be noted.
public enum EnterCertificates {
    /// How many tenures have a number but no certificate here.
    public static func count(in office: OfficeID, _ db: any Connection) throws -> Int {
        try db.count("SELECT COUNT(*) FROM representatives_tenure t WHERE \(missing(in: office))")
    }

    /// Enters them all, a batch for each level and term, as received on the day of issue. How many.
    @discardableResult public static func enter(by scope: Scope, _ db: any Connection) throws -> Int {
        let held: [Held] = try db.all(
            """
            SELECT \(Held.columns) FROM representatives_tenure t WHERE \(missing(in: scope.office))
             ORDER BY t.level, t.term, t.certificate_number, t.id
            """)
        var batches = Batch(
            into: "representatives_certificate_batch",
            ["id", "office_id", "title", "issued_on", "level", "term", "prefix", "created_at"])
        var certificates = Batch(
            into: "representatives_certificate",
            Certificate.batch.columns + ["received_on", "received_by"])
        var numbers: Set<String> = []
        for (congress, tenures) in Dictionary(grouping: held, by: \.congress) {
            let id = CertificateBatchID.new(at: db.now)
            let first = tenures.map(\.issuedOn).min() ?? db.now.day
            batches.append(
                id, scope.office, "台账登入（\(congress.level.congress(congress.term))）", first, congress.level,
                congress.term, "", db.now)
            // Two people with one number is a fault of the ledger: the first keeps it.
            for tenure in tenures where numbers.insert(tenure.number).inserted {
                certificates.append(
                    CertificateID.new(at: db.now), scope.office, id, tenure.id, tenure.number, tenure.issuedOn,
                    db.now, tenure.issuedOn, "台账")
            }
        }
        guard !numbers.isEmpty else { return 0 }
        try db.insert(batches)
        try db.insert(certificates, unlessTaken: "representatives_certificate_office_id_number_key", "有人同时在编证号。请再试一次。")
        try Audit.append(
            "representatives.certificate-batch.entered", on: Reference("platform.office", scope.office),
            ["certificates": String(numbers.count)], by: scope, db)
        return numbers.count
    }

    /// Two questions, each answered by its index: as one with OR, every certificate would be read for every deputy.
    private static func missing(in office: OfficeID) -> SQL {
        """
        t.office_id = \(office) AND t.certificate_number IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM representatives_certificate c WHERE c.tenure_id = t.id)
          AND NOT EXISTS (SELECT 1 FROM representatives_certificate c
                           WHERE c.office_id = \(office) AND c.number = t.certificate_number)
        """
    }
}

private struct Held: Record {
    struct Congress: Hashable {
        let level: Level
        let term: Int
    }

    static var columns: SQL {
        "t.id, t.level, t.term, t.certificate_number, COALESCE(t.certificate_issued_on, t.elected_on)"
    }

    let id: TenureID
    let congress: Congress
    let number: String
    let issuedOn: Day

    init(_ row: inout Row) throws {
        id = try row.next()
        congress = Congress(level: try row.next(), term: try row.next())
        number = try row.next()
        issuedOn = try row.next(Day?.self) ?? Day(number: 0)
    }
}
