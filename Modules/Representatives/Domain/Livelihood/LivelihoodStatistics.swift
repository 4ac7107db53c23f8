import Kernel
import Platform
import Storage

extension Statistic {
    /// Leads collected, and consultative deputies.
    static let ofLivelihood: [Statistic] = [
        .counting(
            "livelihood.leads", Words("民生实事候选项目线索", unit: "件", "统计期内征集的民生实事候选项目线索"),
            records: { period, office in
                """
                SELECT id, code, title, proposed_on FROM representatives_livelihood
                 WHERE office_id = \(office) AND proposed_on >= \(period.from) AND proposed_on <= \(period.to)
                 ORDER BY proposed_on, code, id
                """
            }, read: readLead),
        .counting(
            "consultative.deputies", Words("议政代表", unit: "名", "在任的议政代表"),
            records: { period, office in
                """
                SELECT id, name, COALESCE(area, ''), COALESCE(street, '') FROM representatives_consultative
                 WHERE office_id = \(office) AND withdrawn_reason IS NULL
                   AND (starts_on IS NULL OR starts_on <= \(period.to))
                   AND (ends_on IS NULL OR ends_on >= \(period.to))
                 ORDER BY COALESCE(area, ''), COALESCE(street, ''), name, id
                """
            }, read: readConsultative),
    ]

    @Sendable private static func readLead(_ row: inout Row) throws -> FigureRecord {
        let id: ProjectID = try row.next()
        let code: String = try row.next()
        let title: String = try row.next()
        let day: Day = try row.next()
        return FigureRecord(
            title, path: "/representatives/projects/\(id)",
            fields: [.init("编号", code), .init("日期", day.description)])
    }

    @Sendable private static func readConsultative(_ row: inout Row) throws -> FigureRecord {
        let id: EntryID = try row.next()
        let name: String = try row.next()
        let area: String = try row.next()
        let street: String = try row.next()
        return FigureRecord(
            name, path: "\(EntryList.consultative.path)/\(id)", fields: [.init("地区", area), .init("街道", street)])
    }
}
