import Kernel
import Platform
import Storage

/// Which contacts a list is asked for; withdrawn ones are shown as such.
public struct ContactListing: Sendable {
    /// Whose contacts: members' with deputies, or deputies' with voters.
    public enum Side: String, CaseIterable, Sendable {
        case members, voters

        public var title: String { self == .members ? "组成人员联系代表" : "代表联系选民" }
    }

    public var side: Side?
    public var mode: ContactMode?
    public var from: Day?
    public var to: Day?
    public var member: CommitteeMemberID?

    public init() {}

    /// A part of the list, latest first, and how long the whole is. Two statements.
    public func page(limit: Int, offset: Int, in office: OfficeID, _ db: any Connection) throws
        -> (contacts: [Contact], total: Int)
    {
        let contacts: [Contact] = try db.all(
            """
            SELECT \(Contact.columns) FROM \(Contact.tables) WHERE \(condition(office))
             ORDER BY c.held_on DESC, c.id DESC LIMIT \(limit) OFFSET \(offset)
            """)
        return (contacts, try db.count("SELECT COUNT(*) FROM representatives_contact c WHERE \(condition(office))"))
    }

    private func condition(_ office: OfficeID) -> SQL {
        var conditions: [SQL] = ["c.office_id = \(office)"]
        switch side {
        case .members: conditions.append("c.member_id IS NOT NULL")
        case .voters: conditions.append("c.member_id IS NULL")
        case nil: break
        }
        if let mode { conditions.append("c.mode = \(mode)") }
        if let from { conditions.append("c.held_on >= \(from)") }
        if let to { conditions.append("c.held_on <= \(to)") }
        if let member { conditions.append("c.member_id = \(member)") }
        return SQL(conditions, joined: " AND ")
    }
}
