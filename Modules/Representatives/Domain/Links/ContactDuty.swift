import Kernel
import Platform
import RepresentativesContract
import Storage

/// A line of a register of contact.
public struct ContactDuty: Record {
    static let kind = "representatives.contact-duty"
    public static var columns: SQL {
        "y.id, y.kind, y.person, y.tenure_id, p.name, t.code, y.area, y.voters, y.from_on, y.to_on, y.to_reason"
    }

    static var tables: SQL {
        """
        representatives_contact_duty y
          LEFT JOIN representatives_tenure t ON t.id = y.tenure_id
          LEFT JOIN representatives_person p ON p.id = t.person_id
        """
    }

    public let id: ID<ContactDuty>
    public let kind: DutyKind
    /// Nil where the deputy is who looks after.
    public let person: String?
    public let tenure: TenureID?
    public let deputyName: String?
    public let deputyCode: String?
    public let area: String
    /// How many voters the deputy keeps in touch with; 0 in other registers.
    public let voters: Int
    public let fromOn: Day
    /// The first day on which it was no more.
    public let toOn: Day?
    public let toReason: String?

    public var title: String { [person, deputyName, area].compactMap { $0 }.joined(separator: " ") }

    public init(_ row: inout Row) throws {
        id = try row.next()
        kind = try row.next()
        person = try row.next()
        tenure = try row.next()
        deputyName = try row.next()
        deputyCode = try row.next()
        area = try row.next()
        voters = try row.next()
        fromOn = try row.next()
        toOn = try row.next()
        toReason = try row.next()
    }

    /// Throws `notFound` when this office has none such.
    public static func named(_ id: ID<ContactDuty>, in office: OfficeID, _ db: any Connection) throws -> ContactDuty {
        try db.first(
            "SELECT \(columns) FROM \(tables) WHERE y.office_id = \(office) AND y.id = \(id)"
        ).orNotFound("没有这条登记。")
    }

    /// A part of a register in pinyin order, present or ended lines only if said, and how long it is. Two statements.
    public static func page(
        _ kind: DutyKind, isPresent: Bool?, limit: Int, offset: Int, in office: OfficeID, _ db: any Connection
    ) throws -> (duties: [ContactDuty], total: Int) {
        let standing: SQL =
            switch isPresent {
            case true?: " AND y.to_on IS NULL"
            case false?: " AND y.to_on IS NOT NULL"
            case nil: ""
            }
        let condition: SQL = "y.office_id = \(office) AND y.kind = \(kind)\(standing)"
        let duties: [ContactDuty] = try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE \(condition)
             ORDER BY y.sort_key, y.from_on, y.id LIMIT \(limit) OFFSET \(offset)
            """)
        return (duties, try db.count("SELECT COUNT(*) FROM representatives_contact_duty y WHERE \(condition)"))
    }
}

extension ReferenceKind {
    /// A line of a register of contact by who looks after whom.
    static let contactDuty = ReferenceKind(ContactDuty.kind, below: "/representatives/duties") { ids, office in
        "SELECT \(ContactDuty.columns) FROM \(ContactDuty.tables) WHERE y.office_id = \(office) AND y.id IN \(ids)"
    } named: { (duty: ContactDuty) in
        (duty.id, "\(duty.kind.title)：\(duty.title)")
    }
}
