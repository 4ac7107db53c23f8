import Kernel
import Platform
import Storage

extension SuggestionStatistics {
    static let ofSupervision: [Statistic] = [
        .counting(
            "suggestions.supervision.phoned_units", .init("电话督办单位", unit: "家", "统计期内被电话督办的承办单位 不重复"),
            records: { period, office in urged(.telephone, period, office) }, read: urgedUnit(.telephone)),
        .counting(
            "suggestions.supervision.letter_units", .init("书面督办函单位", unit: "家", "统计期内收到书面督办函的承办单位 不重复"),
            records: { period, office in urged(.letter, period, office) }, read: urgedUnit(.letter)),
        .counting(
            "suggestions.inspection.units", .init("被巡察单位", unit: "家", "统计期内巡察批次涉及的单位 不重复"),
            records: { period, office in
                """
                SELECT u.id, u.name, MIN(i.batch), MIN(i.starts_on)
                  FROM suggestions_inspection i JOIN platform_unit u ON u.id = i.unit_id
                 WHERE i.office_id = \(office) AND i.starts_on >= \(period.from) AND i.starts_on <= \(period.to)
                 GROUP BY u.id, u.name, u.sort_key ORDER BY u.sort_key, u.id
                """
            },
            read: { row in
                let unit: UnitID = try row.next()
                return FigureRecord(
                    try row.next(), path: "/suggestions/inspection-list?unit=\(unit)",
                    fields: [.init("批次", try row.next()), .init("日期", try row.next(Day.self).description)])
            }),
        .counting(
            "suggestions.inspection.suggestions",
            .init("被巡察单位主办的建议", unit: "件", "这些单位主办的本级历年大会建议", base: "被巡察单位"),
            records: { period, office in
                """
                SELECT \(columns) FROM \(InspectionList.suggestions)
                 WHERE \(InspectionList.counted(office)) AND s.proposed_on <= \(period.to)
                   AND s.id IN (SELECT a.suggestion_id FROM suggestions_assignment a
                                  JOIN suggestions_inspection i ON i.unit_id = a.unit_id
                                 WHERE a.role IN \(AssignmentRole.replying)
                                   AND i.office_id = \(office) AND i.starts_on >= \(period.from)
                                   AND i.starts_on <= \(period.to))
                 ORDER BY s.number NULLS LAST, s.id
                """
            }, read: read),
        .counting(
            "units.evaluated", .init("接受满意度测评的单位", unit: "个", "统计期内在常委会会议上接受满意度测评的承办单位 不重复"),
            records: { period, office in
                """
                SELECT u.id, u.name, MAX(m.starts_on), COUNT(*) FROM \(UnitBallot.tables)
                 WHERE b.office_id = \(office) AND m.kind = \(Meeting.Kind.standingCommittee)
                   AND m.starts_on >= \(period.from) AND m.starts_on <= \(period.to)
                 GROUP BY u.id, u.name, u.sort_key ORDER BY u.sort_key, u.id
                """
            },
            read: { row in
                let unit: UnitID = try row.next()
                return FigureRecord(
                    try row.next(), path: "/suggestions/unit-ballots?unit=\(unit)",
                    fields: [
                        .init("最近测评", try row.next(Day.self).description), .init("次数", String(try row.next(Int.self))),
                    ])
            }),
    ]

    private static func urged(_ kind: SupervisionKind, _ period: Period, _ office: OfficeID) -> SQL {
        """
        SELECT u.id, u.name, MAX(v.held_on), COUNT(*) FROM \(Supervision.tables)
         WHERE v.office_id = \(office) AND v.kind = \(kind) AND v.withdrawn_on IS NULL
           AND v.held_on >= \(period.from) AND v.held_on <= \(period.to)
         GROUP BY u.id, u.name, u.sort_key ORDER BY u.sort_key, u.id
        """
    }

    private static func urgedUnit(_ kind: SupervisionKind) -> Statistic.Reading {
        { row in
            let unit: UnitID = try row.next()
            return FigureRecord(
                try row.next(), path: "/suggestions/supervisions?unit=\(unit)&kind=\(kind.rawValue)",
                fields: [
                    .init("最近督办", try row.next(Day.self).description), .init("次数", String(try row.next(Int.self))),
                ])
        }
    }
}
