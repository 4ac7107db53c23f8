import Kernel
import Platform
import RepresentativesContract
import Storage

public enum CertificateSubject {}
public typealias CertificateID = ID<CertificateSubject>

/// One 代表证 (代表法 Art. 49), and to whom it was given.
public struct Certificate: Record {
    public static var columns: SQL {
        """
        c.id, c.batch_id, c.tenure_id, t.code, p.name, p.sex, t.electing_unit, d.name, t.level, t.term, t.state,
        c.number, c.issued_on, c.received_on, c.received_by, c.lost_on, c.replaced_on, c.returned_on, c.reason
        """
    }

    static var source: SQL {
        """
        representatives_certificate c
          JOIN representatives_tenure t ON t.id = c.tenure_id
          JOIN representatives_person p ON p.id = t.person_id
          LEFT JOIN representatives_delegation d ON d.id = t.delegation_id
        """
    }

    public let id: CertificateID
    public let batch: CertificateBatchID
    public let tenure: TenureID
    public let code: String
    public let name: String
    public let sex: Sex
    public let electingUnit: String?
    public let delegation: String?
    public let level: Level
    public let term: Int
    public let tenureState: TenureState
    /// 证号: "市6-00001".
    public let number: String
    public let issuedOn: Day
    public let receivedOn: Day?
    /// Who signed for it: the deputy, or somebody for them.
    public let receivedBy: String?
    public let lostOn: Day?
    /// The day another was issued in its place.
    public let replacedOn: Day?
    public let returnedOn: Day?
    /// Why it was lost, replaced or returned.
    public let reason: String?

    public init(_ row: inout Row) throws {
        id = try row.next()
        batch = try row.next()
        tenure = try row.next()
        code = try row.next()
        name = try row.next()
        sex = try row.next()
        electingUnit = try row.next()
        delegation = try row.next()
        level = try row.next()
        term = try row.next()
        tenureState = try row.next()
        number = try row.next()
        issuedOn = try row.next()
        receivedOn = try row.next()
        receivedBy = try row.next()
        lostOn = try row.next()
        replacedOn = try row.next()
        returnedOn = try row.next()
        reason = try row.next()
    }

    public static let kind = "representatives.certificate"

    /// Throws `notFound` for another office's.
    public static func find(_ id: CertificateID, for scope: Scope, _ db: any Connection) throws -> Certificate {
        try db.first(
            "SELECT \(columns) FROM \(source) WHERE c.office_id = \(scope.office) AND c.id = \(id)"
        ).orNotFound("没有这本代表证。")
    }
}
