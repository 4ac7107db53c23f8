import Kernel
import Platform
import RepresentativesContract
import Storage

/// A member of the standing committee keeps in touch with a deputy (双联).
public struct MemberLink: Record {
    public static var columns: SQL {
        """
        k.id, m.id, m.name, m.post, m.in_office_to, t.id, p.name, t.code, t.level, t.term, t.post, t.state,
        k.from_on, k.from_reason, k.to_on, k.to_reason
        """
    }

    static var tables: SQL {
        """
        representatives_member_link k
          JOIN representatives_member m ON m.id = k.member_id
          JOIN representatives_tenure t ON t.id = k.tenure_id
          JOIN representatives_person p ON p.id = t.person_id
        """
    }

    public let id: ID<MemberLink>
    public let member: CommitteeMemberID
    public let memberName: String
    public let memberPost: String
    public let memberInOfficeTo: Day?
    public let tenure: TenureID
    public let deputyName: String
    public let deputyCode: String
    public let level: Level
    public let term: Int
    public let deputyPost: String?
    public let deputyState: TenureState
    /// Nil: from before the register was kept.
    public let fromOn: Day?
    public let fromReason: String?
    /// The first day on which it was no more.
    public let toOn: Day?
    public let toReason: String?

    public init(_ row: inout Row) throws {
        id = try row.next()
        member = try row.next()
        memberName = try row.next()
        memberPost = try row.next()
        memberInOfficeTo = try row.next()
        tenure = try row.next()
        deputyName = try row.next()
        deputyCode = try row.next()
        level = try row.next()
        term = try row.next()
        deputyPost = try row.next()
        deputyState = try row.next()
        fromOn = try row.next()
        fromReason = try row.next()
        toOn = try row.next()
        toReason = try row.next()
    }

    /// The condition on `k`: the link holds at the end of that day.
    static func stands(on day: Day) -> SQL {
        "(k.from_on IS NULL OR k.from_on <= \(day)) AND (k.to_on IS NULL OR k.to_on > \(day))"
    }

    public func stands(on day: Day) -> Bool { (fromOn.map { $0 <= day } ?? true) && (toOn.map { $0 > day } ?? true) }

    /// All links of a member, the present ones first. One statement.
    public static func all(of member: CommitteeMemberID, in office: OfficeID, _ db: any Connection) throws
        -> [MemberLink]
    {
        try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE k.office_id = \(office) AND k.member_id = \(member)
             ORDER BY CASE WHEN k.to_on IS NULL THEN 0 ELSE 1 END, p.sort_key, k.created_at, k.id
            """)
    }

    /// Those that hold on the day, member after member. One statement.
    public static func standing(on day: Day, in office: OfficeID, _ db: any Connection) throws -> [MemberLink] {
        try db.all(
            """
            SELECT \(columns) FROM \(tables) WHERE k.office_id = \(office) AND \(stands(on: day))
             ORDER BY m.sort_key, m.id, p.sort_key, t.code, k.id
            """)
    }
}
