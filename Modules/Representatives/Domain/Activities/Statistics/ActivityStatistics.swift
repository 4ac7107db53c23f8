import Kernel
import Platform
import RepresentativesContract
import Storage

extension Statistic {
    /// What the deputies took part in. Only those who came are counted, and no cancelled activity.
    static let ofActivities: [Statistic] = [
        .counting(
            "campaign.participants", Words("参加代表行动的代表", unit: "人", "统计期内参加代表行动所属活动的代表 不重复"),
            records: { period, office in deputies(period, office, "a.campaign_id IS NOT NULL") }, read: readDeputy),
        .counting(
            "duty.committee_activities.attendances",
            Words("参加常委会活动", unit: "人次", "代表参加本级人大常委会主办的视察、调研、执法检查、立法调研、建议督办"),
            records: { period, office in
                attendances(period, office, "a.host_level = \(HostLevel.own) AND a.kind IN \(committeeKinds)")
            }, read: readAttendance),
        .counting(
            "duty.sit_in.deputies", Words("列席常委会会议的代表", unit: "名", "列席本级常委会会议的代表 不重复"),
            records: { period, office in
                deputies(period, office, "a.host_level = \(HostLevel.own) AND a.kind = \(ActivityKind.sitIn)")
            }, read: readDeputy),
        .counting(
            "duty.upper.sit_in", Words("列席上级常委会会议", unit: "人次", "列席上级人大常委会会议"),
            records: { period, office in
                attendances(period, office, "a.host_level = \(HostLevel.upper) AND a.kind = \(ActivityKind.sitIn)")
            }, read: readAttendance),
        .counting(
            "duty.upper.activities", Words("参加上级常委会活动", unit: "人次", "参加上级人大常委会主办的其他活动"),
            records: { period, office in
                attendances(period, office, "a.host_level = \(HostLevel.upper) AND a.kind <> \(ActivityKind.sitIn)")
            }, read: readAttendance),
        .counting(
            "duty.intents", Words("参与上级人大重点工作意向", unit: "项次", "参与上级人大重点工作项目的意向"),
            records: intents, read: readIntent),
        .summing(
            "stations.received", Words("选民接待日接待群众", unit: "人次", "统计期内选民接待日接待群众人次"),
            records: received, read: readReceived),
    ]

    /// 视察 in all its forms, 调研, 执法检查, 立法调研, 建议督办.
    private static let committeeKinds: [ActivityKind] = [
        .inspection, .jointInspection, .crossArea, .research, .lawEnforcement, .legislativeResearch, .supervision,
    ]

    private static func attended(_ period: Period, _ office: OfficeID, _ condition: SQL) -> SQL {
        """
        a.office_id = \(office) AND a.state <> \(ActivityState.cancelled) AND p.state = 'attended'
          AND a.held_on >= \(period.from) AND a.held_on <= \(period.to) AND \(condition)
        """
    }

    private static func attendances(_ period: Period, _ office: OfficeID, _ condition: SQL) -> SQL {
        """
        SELECT a.id, a.name, a.kind_word, a.held_on, a.host, h.name AS person, t.code
          FROM representatives_activity a
          JOIN representatives_attendance p ON p.activity_id = a.id
          JOIN representatives_tenure t ON t.id = p.tenure_id
          JOIN representatives_person h ON h.id = t.person_id
         WHERE \(attended(period, office, condition)) ORDER BY a.held_on, a.id, h.sort_key, p.id
        """
    }

    private static func deputies(_ period: Period, _ office: OfficeID, _ condition: SQL) -> SQL {
        """
        SELECT t.id, t.code, h.name, d.name AS delegation, came.times
          FROM (SELECT p.tenure_id, COUNT(*) AS times
                  FROM representatives_activity a JOIN representatives_attendance p ON p.activity_id = a.id
                 WHERE \(attended(period, office, condition)) GROUP BY p.tenure_id) came
          JOIN representatives_tenure t ON t.id = came.tenure_id
          JOIN representatives_person h ON h.id = t.person_id
          LEFT JOIN representatives_delegation d ON d.id = t.delegation_id
         ORDER BY h.sort_key, t.id
        """
    }

    @Sendable private static func intents(_ period: Period, _ office: OfficeID) -> SQL {
        """
        SELECT t.id, t.code, h.name, i.project, i.told_on
          FROM representatives_intent i
          JOIN representatives_tenure t ON t.id = i.tenure_id
          JOIN representatives_person h ON h.id = t.person_id
         WHERE i.office_id = \(office) AND i.told_on >= \(period.from) AND i.told_on <= \(period.to)
         ORDER BY i.told_on, h.sort_key, i.id
        """
    }

    @Sendable private static func received(_ period: Period, _ office: OfficeID) -> SQL {
        """
        SELECT a.id, a.name, a.held_on, a.station, a.received AS amount
          FROM representatives_activity a
         WHERE a.office_id = \(office) AND a.state <> \(ActivityState.cancelled)
           AND a.kind = \(ActivityKind.receptionDay) AND a.received > 0
           AND a.held_on >= \(period.from) AND a.held_on <= \(period.to)
         ORDER BY a.held_on, a.id
        """
    }

    @Sendable private static func readAttendance(_ row: inout Row) throws -> FigureRecord {
        let id: ActivityID = try row.next()
        let name: String = try row.next()
        let word: String = try row.next()
        let day: Day = try row.next()
        let host: String = try row.next()
        let person: String = try row.next()
        let code: String = try row.next()
        return FigureRecord(
            "\(person)：\(name)", path: "/representatives/activities/\(id)",
            fields: [
                .init("代表编号", code), .init("类型", word), .init("日期", day.description), .init("主办", host),
            ])
    }

    @Sendable private static func readDeputy(_ row: inout Row) throws -> FigureRecord {
        let id: TenureID = try row.next()
        let code: String = try row.next()
        let name: String = try row.next()
        let delegation: String? = try row.next()
        let times: Int = try row.next()
        return FigureRecord(
            name, path: "/representatives/\(id)",
            fields: [.init("代表编号", code), .init("代表团", delegation ?? ""), .init("次数", String(times))])
    }

    @Sendable private static func readIntent(_ row: inout Row) throws -> FigureRecord {
        let id: TenureID = try row.next()
        let code: String = try row.next()
        let name: String = try row.next()
        let project: String = try row.next()
        let day: Day = try row.next()
        return FigureRecord(
            name, path: "/representatives/\(id)",
            fields: [.init("代表编号", code), .init("项目", project), .init("日期", day.description)])
    }

    @Sendable private static func readReceived(_ row: inout Row) throws -> FigureRecord {
        let id: ActivityID = try row.next()
        let name: String = try row.next()
        let day: Day = try row.next()
        let station: String? = try row.next()
        let amount: Int = try row.next()
        return FigureRecord(
            name, path: "/representatives/activities/\(id)",
            fields: [
                .init("日期", day.description), .init("联络站", station ?? ""), .init("接待群众人次", String(amount)),
            ])
    }
}
