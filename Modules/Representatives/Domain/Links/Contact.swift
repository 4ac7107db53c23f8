import Kernel
import Platform
import RepresentativesContract
import Storage

/// One contact: of a member of the standing committee with a deputy, or of a deputy with voters.
public struct Contact: Record {
    static let kind = "representatives.contact"
    public static var columns: SQL {
        """
        c.id, c.member_id, m.name, c.tenure_id, p.name, t.code, c.held_on, c.mode, c.voters, c.opinions, c.entered_by,
        c.withdrawn_on, c.withdrawn_because
        """
    }

    static var tables: SQL {
        """
        representatives_contact c
          JOIN representatives_tenure t ON t.id = c.tenure_id
          JOIN representatives_person p ON p.id = t.person_id
          LEFT JOIN representatives_member m ON m.id = c.member_id
        """
    }

    public let id: ID<Contact>
    /// Nil for a deputy's contact with voters.
    public let member: CommitteeMemberID?
    public let memberName: String?
    public let tenure: TenureID
    public let deputyName: String
    public let deputyCode: String
    public let heldOn: Day
    public let mode: ContactMode
    /// How many voters were met; 0 for a member's contact.
    public let voters: Int
    public let opinions: String?
    public let enteredBy: String
    public let withdrawnOn: Day?
    public let withdrawnBecause: String?

    public var isWithVoters: Bool { member == nil }
    /// "某某联系代表某某", "代表某某联系选民"
    public var title: String {
        memberName.map { "\($0)联系代表\(deputyName)" } ?? "代表\(deputyName)联系选民"
    }

    public init(_ row: inout Row) throws {
        id = try row.next()
        member = try row.next()
        memberName = try row.next()
        tenure = try row.next()
        deputyName = try row.next()
        deputyCode = try row.next()
        heldOn = try row.next()
        mode = try row.next()
        voters = try row.next()
        opinions = try row.next()
        enteredBy = try row.next()
        withdrawnOn = try row.next()
        withdrawnBecause = try row.next()
    }

    /// Throws `notFound` when this office has none such.
    public static func named(_ id: ID<Contact>, in office: OfficeID, _ db: any Connection) throws -> Contact {
        try db.first(
            "SELECT \(columns) FROM \(tables) WHERE c.office_id = \(office) AND c.id = \(id)"
        ).orNotFound("没有这条联系记录。")
    }

    /// A deputy's own contacts with voters, latest first. One statement.
    public static func own(for scope: Scope, limit: Int, _ db: any Connection) throws -> [Contact] {
        try db.all(
            """
            SELECT \(columns) FROM \(tables)
             WHERE c.office_id = \(scope.office) AND c.member_id IS NULL AND t.person_id IN \(scope.people)
             ORDER BY c.held_on DESC, c.id DESC LIMIT \(limit)
            """)
    }
}

extension ReferenceKind {
    /// A contact by who met whom.
    static let contact = ReferenceKind(Contact.kind, below: "/representatives/contacts") { ids, office in
        "SELECT \(Contact.columns) FROM \(Contact.tables) WHERE c.office_id = \(office) AND c.id IN \(ids)"
    } named: { (contact: Contact) in
        (contact.id, contact.title)
    }

    /// A member of the standing committee by name.
    static let committeeMember = ReferenceKind(CommitteeMember.kind, below: "/representatives/members") { ids, office in
        "SELECT id, name FROM representatives_member WHERE office_id = \(office) AND id IN \(ids)"
    }
}
