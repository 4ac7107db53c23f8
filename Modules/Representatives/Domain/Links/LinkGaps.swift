import Kernel
import Platform
import RepresentativesContract
import Storage

/// Deputies in office whom no member keeps in touch with.
public struct UnlinkedDeputy: Record {
    public static var columns: SQL { "t.id, p.name, t.code, t.level, t.term, d.name, t.post" }

    public let tenure: TenureID
    public let name: String
    public let code: String
    public let level: Level
    public let term: Int
    public let delegation: String?
    public let post: String?

    public init(_ row: inout Row) throws {
        tenure = try row.next()
        name = try row.next()
        code = try row.next()
        level = try row.next()
        term = try row.next()
        delegation = try row.next()
        post = try row.next()
    }

    /// A part of them in pinyin order, of one level, and how many there are. Two statements.
    public static func page(
        _ level: Level, on day: Day, limit: Int, offset: Int, in office: OfficeID, _ db: any Connection
    ) throws -> (deputies: [UnlinkedDeputy], total: Int) {
        let tables: SQL = """
            representatives_tenure t
              JOIN representatives_person p ON p.id = t.person_id
              LEFT JOIN representatives_delegation d ON d.id = t.delegation_id
             WHERE t.office_id = \(office) AND t.level = \(level) AND t.state = \(TenureState.inOffice)
               AND NOT EXISTS (SELECT 1 FROM representatives_member_link k
                                WHERE k.tenure_id = t.id AND \(MemberLink.stands(on: day)))
            """
        let deputies: [UnlinkedDeputy] = try db.all(
            "SELECT \(columns) FROM \(tables) ORDER BY p.sort_key, t.code, t.id LIMIT \(limit) OFFSET \(offset)")
        return (deputies, try db.count("SELECT COUNT(*) FROM \(tables)"))
    }
}

extension MemberLink {
    /// Why the link should be looked at: one of the two is no longer in office. Nil when all is well.
    public func gap(on day: Day) -> String? {
        if let end = memberInOfficeTo, end <= day { return "组成人员已离任" }
        return deputyState == .inOffice ? nil : "代表“\(deputyState.title)”"
    }
}
