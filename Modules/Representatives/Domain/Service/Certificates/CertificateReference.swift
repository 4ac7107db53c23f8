import Kernel
import Platform
import Storage

extension ReferenceKind {
    /// A certificate named from elsewhere: by its number.
    static let certificate = ReferenceKind(Certificate.kind, below: "/representatives/certificates") { ids, office in
        "SELECT \(Certificate.columns) FROM \(Certificate.source) WHERE c.office_id = \(office) AND c.id IN \(ids)"
    } named: { (certificate: Certificate) in
        (certificate.id, "代表证 \(certificate.number)")
    }

    static let certificateBatch = ReferenceKind(
        CertificateBatch.kind, below: "/representatives/certificate-batches"
    ) { ids, office in
        """
        SELECT \(CertificateBatch.columns) FROM representatives_certificate_batch b
         WHERE b.office_id = \(office) AND b.id IN \(ids)
        """
    } named: { (batch: CertificateBatch) in
        (batch.id, batch.title)
    }
}
