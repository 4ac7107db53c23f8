import Kernel
import Platform
import Storage

extension Statistic {
    /// 分片督导. What ended before the period is not counted.
    static let ofAreaSupervision: [Statistic] = [
        .counting(
            "supervision.leaders", Words("分片督导的领导", unit: "名", "分片督导的领导 不重复"),
            records: { period, office in named("s.leader", period, office) }, read: { try readNamed(&$0, "督导分片") }),
        .counting(
            "supervision.regions", Words("分片督导的地区", unit: "个", "分片督导的地区 不重复"),
            records: { period, office in named("s.area", period, office) }, read: { try readNamed(&$0, "督导分片") }),
        .counting(
            "supervision.offices", Words("对口服务机构", unit: "个", "对口服务机构 不重复"),
            records: { period, office in
                """
                SELECT v.name, COUNT(*) AS times
                  FROM representatives_area_service v
                  JOIN representatives_area_supervision s ON s.id = v.supervision_id
                 WHERE \(lasting(period, office)) GROUP BY v.name ORDER BY v.name
                """
            }, read: { try readNamed(&$0, "服务分片") }),
    ]

    private static func named(_ column: SQL, _ period: Period, _ office: OfficeID) -> SQL {
        """
        SELECT \(column) AS name, COUNT(*) AS times FROM representatives_area_supervision s
         WHERE \(lasting(period, office)) GROUP BY \(column) ORDER BY \(column)
        """
    }

    private static func lasting(_ period: Period, _ office: OfficeID) -> SQL {
        "s.office_id = \(office) AND (s.ended_on IS NULL OR s.ended_on >= \(period.from))"
    }

    private static func readNamed(_ row: inout Row, _ title: String) throws -> FigureRecord {
        let name: String = try row.next()
        let times: Int = try row.next()
        return FigureRecord(name, path: "/representatives/campaigns", fields: [.init(title, String(times))])
    }
}
