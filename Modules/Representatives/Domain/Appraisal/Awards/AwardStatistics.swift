import Kernel
import Platform
import Storage

extension Statistic {
    /// What the office commended and circulated.
    static let ofAppraisal: [Statistic] = [
        .counting(
            "units.advanced", Words("先进承办单位", unit: "个", "统计年度表彰的先进承办单位"),
            records: { period, office in
                """
                SELECT a.id, a.target, a.year FROM representatives_award a
                 WHERE a.office_id = \(office) AND a.category = \(AwardCategory.unit)
                   AND a.state = \(AwardState.published)
                   AND a.year >= \(period.from.year) AND a.year <= \(period.to.year)
                 ORDER BY a.year, a.sort_key, a.id
                """
            },
            read: { row in
                let id: ID<Award> = try row.next()
                let target: String = try row.next()
                let year: Int = try row.next()
                return FigureRecord(
                    target, path: "/representatives/awards/\(id)", fields: [.init("年度", String(year))])
            }),
        .counting(
            "circulars", Words("履职通报", unit: "次", "统计期内的履职通报"),
            records: { period, office in
                """
                SELECT c.id, c.number, c.title, c.issued_on FROM representatives_circular c
                 WHERE c.office_id = \(office) AND c.state = \(CircularState.published)
                   AND c.issued_on >= \(period.from) AND c.issued_on <= \(period.to)
                 ORDER BY c.issued_on, c.number, c.id
                """
            },
            read: { row in
                let id: ID<Circular> = try row.next()
                let number: String = try row.next()
                let title: String = try row.next()
                let day: Day = try row.next()
                return FigureRecord(
                    title, path: "/representatives/circulars/\(id)",
                    fields: [.init("期号", number), .init("日期", day.description)])
            }),
    ]
}
