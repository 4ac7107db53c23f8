import Kernel
import Platform
import RepresentativesContract
import Storage

extension Statistic {
    /// What was done in the period for the deputies of the office's own level.
    static let ofTenures: [Statistic] = [
        .counting(
            "deputies.cards_issued", Words("制发代表证", unit: "名", "统计期内发给代表证的本级代表"),
            records: { period, office in
                own(in: office, "t.certificate_issued_on", period)
            }, read: { try readTenure(&$0, "发证日期") }),
        .counting(
            "deputies.qualification_reviews", Words("代表资格审查", unit: "名", "统计期内完成代表资格审查的本级代表"),
            records: { period, office in
                own(in: office, "t.reviewed_on", period)
            }, read: { try readTenure(&$0, "资格审查日期") }),
    ]

    /// Tenures of the office's own level whose `day` falls into the period.
    private static func own(in office: OfficeID, _ day: SQL, _ period: Period) -> SQL {
        """
        SELECT t.id, t.code, p.name AS person, d.name AS delegation, \(day) AS happened_on
          FROM representatives_tenure t
          JOIN platform_office o ON o.id = t.office_id AND o.level = t.level
          JOIN representatives_person p ON p.id = t.person_id
          LEFT JOIN representatives_delegation d ON d.id = t.delegation_id
         WHERE t.office_id = \(office) AND \(day) >= \(period.from) AND \(day) <= \(period.to)
         ORDER BY \(day), p.sort_key, t.id
        """
    }

    private static func readTenure(_ row: inout Row, _ dayTitle: String) throws -> FigureRecord {
        let id: TenureID = try row.next()
        let code: String = try row.next()
        let name: String = try row.next()
        let delegation: String? = try row.next()
        let day: Day = try row.next()
        return FigureRecord(
            name, path: "/representatives/\(id)",
            fields: [.init("代表编号", code), .init("代表团", delegation ?? ""), .init(dayTitle, day.description)])
    }
}
