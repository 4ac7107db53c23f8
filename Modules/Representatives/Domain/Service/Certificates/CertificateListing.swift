import Kernel
import Platform
import Storage

/// Which certificates are asked for.
public struct CertificateListing: Sendable {
    public var batch: CertificateBatchID?
    public var standing: CertificateStanding?
    /// A number, a 代表编号 or a whole name.
    public var search = ""

    public init() {}

    /// A part of the list in order of number, and how long the whole is. Two statements.
    public func page(limit: Int, offset: Int, for scope: Scope, _ db: any Connection) throws -> (
        certificates: [Certificate], total: Int
    ) {
        let condition = condition(scope.office)
        let certificates: [Certificate] = try db.all(
            """
            SELECT \(Certificate.columns) FROM \(Certificate.source) WHERE \(condition)
             ORDER BY c.number, c.id LIMIT \(limit) OFFSET \(offset)
            """)
        return (certificates, try db.count("SELECT COUNT(*) FROM \(Certificate.source) WHERE \(condition)"))
    }

    private func condition(_ office: OfficeID) -> SQL {
        var conditions: [SQL] = ["c.office_id = \(office)"]
        if let batch { conditions.append("c.batch_id = \(batch)") }
        if let standing { conditions.append(standing.condition) }
        if !search.isEmpty {
            let (code, name) = (search.halfWidth, PersonName.plain(search))
            conditions.append("(c.number = \(search) OR t.code = \(code) OR p.name = \(name))")
        }
        return SQL(conditions, joined: " AND ")
    }
}
