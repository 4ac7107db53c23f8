import Kernel
import Platform
import Storage

/// 联系情况半年汇报: what one member did for the links in a period.
public struct LinkReport: Record {
    public static var columns: SQL { "" }

    public let member: CommitteeMemberID
    public let name: String
    public let post: String
    /// Deputies linked at the end of the period.
    public let linked: Int
    /// Contacts made in the period, and how many deputies they reached.
    public let contacts: Int
    public let reached: Int
    /// Contacts that brought opinions.
    public let opinions: Int

    public init(_ row: inout Row) throws {
        member = try row.next()
        name = try row.next()
        post = try row.next()
        linked = try row.next()
        contacts = try row.next()
        reached = try row.next()
        opinions = try row.next()
    }

    /// Everyone in office at the end of the period, in pinyin order. One statement.
    public static func all(in period: Period, _ office: OfficeID, _ db: any Connection) throws -> [LinkReport] {
        let made: SQL = """
            representatives_contact c
             WHERE c.member_id = m.id AND c.withdrawn_on IS NULL
               AND c.held_on >= \(period.from) AND c.held_on <= \(period.to)
            """
        return try db.all(
            """
            SELECT m.id, m.name, m.post,
                   (SELECT COUNT(*) FROM representatives_member_link k
                     WHERE k.member_id = m.id AND \(MemberLink.stands(on: period.to))),
                   (SELECT COUNT(*) FROM \(made)),
                   (SELECT COUNT(DISTINCT c.tenure_id) FROM \(made)),
                   (SELECT COUNT(*) FROM \(made) AND c.opinions IS NOT NULL)
              FROM representatives_member m
             WHERE m.office_id = \(office) AND \(CommitteeMember.isInOffice(on: period.to))
             ORDER BY m.sort_key, m.id
            """)
    }

    /// The half-year, 1 or 2, of a year.
    public static func half(_ half: Int, of year: GroupYear) throws -> Period {
        try half == 1
            ? Period(from: year.whole.from, to: year.quarter(2).to)
            : Period(from: year.quarter(3).from, to: year.whole.to)
    }
}
