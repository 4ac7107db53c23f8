import Kernel
import Platform
import Storage

extension ReferenceKind {
    /// A certificate named from elsewhere: by its number.
    static let certificate = ReferenceKind(Certificate.kind) { ids, office, db in
        let found: [Certificate] = try db.all(
            """
            SELECT \(Certificate.columns) FROM \(Certificate.source)
             WHERE c.office_id = \(office) AND c.id IN \(ids)
            """)
        return Dictionary(
            found.map {
                let path = "/representatives/certificates/\($0.id)"
                return ($0.id.asID(), Description(title: "代表证 \($0.number)", path: path))
            }, uniquingKeysWith: { first, _ in first })
    }

    static let certificateBatch = ReferenceKind(CertificateBatch.kind) { ids, office, db in
        let found: [CertificateBatch] = try db.all(
            """
            SELECT \(CertificateBatch.columns) FROM representatives_certificate_batch b
             WHERE b.office_id = \(office) AND b.id IN \(ids)
            """)
        return Dictionary(
            found.map {
                let path = "/representatives/certificate-batches/\($0.id)"
                return ($0.id.asID(), Description(title: $0.title, path: path))
            }, uniquingKeysWith: { first, _ in first })
    }
}
