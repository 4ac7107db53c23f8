import Kernel
import Platform
import RepresentativesContract
import Storage

extension Statistic {
    /// Links between members of the standing committee and deputies, as they stand at the end of the period.
    static let ofLinks: [Statistic] = [
        .counting(
            "links.members",
            Words("联系代表的组成人员", unit: "名", "有联系对象的常委会组成人员 不重复", base: "统计期末在任的组成人员"),
            records: { period, office in
                """
                SELECT m.id, m.name, m.post, COUNT(DISTINCT k.tenure_id) FROM \(standing(period, office))
                 GROUP BY m.id, m.name, m.post, m.sort_key ORDER BY m.sort_key, m.id
                """
            }, read: readMember),
        .counting(
            "links.deputies", Words("固定联系的代表", unit: "名", "被固定联系的代表 不重复", base: "统计期末的联系名单"),
            records: { period, office in
                """
                SELECT t.id, p.name, t.code, MIN(m.name) FROM \(standing(period, office))
                 GROUP BY t.id, p.name, t.code, p.sort_key ORDER BY p.sort_key, t.code, t.id
                """
            }, read: readDeputy),
    ]

    private static func standing(_ period: Period, _ office: OfficeID) -> SQL {
        """
        \(MemberLink.tables) WHERE k.office_id = \(office) AND \(MemberLink.stands(on: period.to))
           AND \(CommitteeMember.isInOffice(on: period.to))
        """
    }

    @Sendable private static func readMember(_ row: inout Row) throws -> FigureRecord {
        let id: CommitteeMemberID = try row.next()
        let name: String = try row.next()
        let post: String = try row.next()
        let deputies: Int = try row.next()
        return FigureRecord(
            name, path: "/representatives/members/\(id)",
            fields: [.init("职务", post), .init("联系代表", "\(deputies) 名")])
    }

    @Sendable private static func readDeputy(_ row: inout Row) throws -> FigureRecord {
        let id: TenureID = try row.next()
        let name: String = try row.next()
        let code: String = try row.next()
        let member: String = try row.next()
        return FigureRecord(
            name, path: "/representatives/\(id)", fields: [.init("代表编号", code), .init("联系的组成人员", member)])
    }
}
