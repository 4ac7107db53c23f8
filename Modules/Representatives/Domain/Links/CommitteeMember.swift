import Kernel
import Platform
import RepresentativesContract
import Storage

public enum CommitteeMemberSubject {}
public typealias CommitteeMemberID = ID<CommitteeMemberSubject>

/// A member of the standing committee (组成人员), and how many deputies the member keeps in touch with now.
public struct CommitteeMember: Record {
    static let kind = "representatives.member"

    static func columns(on day: Day) -> SQL {
        """
        m.id, m.name, m.post, m.level, m.in_office_from, m.in_office_to, m.tenure_id, o.code, m.version,
        (SELECT COUNT(*) FROM representatives_member_link k
          WHERE k.member_id = m.id AND \(MemberLink.stands(on: day)))
        """
    }

    public static var columns: SQL { "" }

    static var tables: SQL {
        "representatives_member m LEFT JOIN representatives_tenure o ON o.id = m.tenure_id"
    }

    public let id: CommitteeMemberID
    public let name: String
    /// 主任, 副主任, 秘书长, 委员
    public let post: String
    public let level: Level
    public let inOfficeFrom: Day?
    /// The first day out of office.
    public let inOfficeTo: Day?
    /// The member's own tenure as a deputy, where it is registered.
    public let tenure: TenureID?
    public let code: String?
    /// How often the row has changed.
    public let version: Int
    public let deputies: Int

    public init(_ row: inout Row) throws {
        id = try row.next()
        name = try row.next()
        post = try row.next()
        level = try row.next()
        inOfficeFrom = try row.next()
        inOfficeTo = try row.next()
        tenure = try row.next()
        code = try row.next()
        version = try row.next()
        deputies = try row.next()
    }

    public func isInOffice(on day: Day) -> Bool { inOfficeTo.map { $0 > day } ?? true }

    /// The condition on `m`: in office at the end of that day.
    static func isInOffice(on day: Day) -> SQL { "(m.in_office_to IS NULL OR m.in_office_to > \(day))" }

    /// Every member, who has left too, in pinyin order. One statement.
    public static func all(on day: Day, in office: OfficeID, _ db: any Connection) throws -> [CommitteeMember] {
        try db.all(
            """
            SELECT \(columns(on: day)) FROM \(tables) WHERE m.office_id = \(office) ORDER BY m.sort_key, m.id
            """)
    }

    /// Throws `notFound` when this office has none such.
    public static func named(_ id: CommitteeMemberID, on day: Day, in office: OfficeID, _ db: any Connection) throws
        -> CommitteeMember
    {
        try db.first(
            "SELECT \(columns(on: day)) FROM \(tables) WHERE m.office_id = \(office) AND m.id = \(id)"
        ).orNotFound("没有这位组成人员。")
    }
}
