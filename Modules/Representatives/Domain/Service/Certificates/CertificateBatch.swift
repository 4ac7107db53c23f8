import Kernel
import Platform
import Storage

public enum CertificateBatchSubject {}
public typealias CertificateBatchID = ID<CertificateBatchSubject>

/// Certificates made and handed out together: what the print list and the receipt sheet are about.
public struct CertificateBatch: Record {
    public static var columns: SQL {
        """
        b.id, b.title, b.issued_on, b.level, b.term, b.prefix,
        (SELECT COUNT(*) FROM representatives_certificate c WHERE c.batch_id = b.id),
        (SELECT COUNT(*) FROM representatives_certificate c WHERE c.batch_id = b.id AND c.received_on IS NOT NULL)
        """
    }

    public let id: CertificateBatchID
    public let title: String
    public let issuedOn: Day
    public let level: Level
    public let term: Int
    /// What its numbers begin with: "市6-".
    public let prefix: String
    public let certificates: Int
    public let received: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        title = try row.next()
        issuedOn = try row.next()
        level = try row.next()
        term = try row.next()
        prefix = try row.next()
        certificates = try row.next()
        received = try row.next()
    }

    public static let kind = "representatives.certificate-batch"

    /// The latest batches first.
    public static func all(for scope: Scope, _ db: any Connection) throws -> [CertificateBatch] {
        try db.all(
            """
            SELECT \(columns) FROM representatives_certificate_batch b WHERE b.office_id = \(scope.office)
             ORDER BY b.issued_on DESC, b.id DESC LIMIT 200
            """)
    }

    /// Throws `notFound` for another office's.
    public static func find(_ id: CertificateBatchID, for scope: Scope, _ db: any Connection) throws
        -> CertificateBatch
    {
        try db.first(
            """
            SELECT \(columns) FROM representatives_certificate_batch b
             WHERE b.office_id = \(scope.office) AND b.id = \(id)
            """
        ).orNotFound("没有这一批代表证。")
    }
}
