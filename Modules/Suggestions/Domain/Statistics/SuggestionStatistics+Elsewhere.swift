import Kernel
import Platform
import Storage

extension SuggestionStatistics {
    /// What the area's deputies proposed at the session of the congress above.
    static let ofUpperCongress: [Statistic] = [
        .counting(
            "suggestions.upper.total", .init("上级人代会建议", unit: "件", "统计期内召开的上一级人代会上本地代表提出的建议"),
            records: { period, office in atCongress(period, office, " AND \(isOneAbove)") }, read: read),
        .counting(
            "suggestions.upper.key",
            .init("上级重点督办建议", unit: "件", "其中被上级列为重点督办的", base: "上级人代会建议"),
            records: { period, office in
                atCongress(period, office, " AND \(isOneAbove) AND s.is_key = \(true)")
            }, read: read),
    ]

    /// The written suggestions of the campaigns (代表行动), of all levels that take part.
    static let ofCampaign: [Statistic] = [
        .counting(
            "campaign.suggestions", .init("代表行动书面建议", unit: "件", "统计期内来源为代表行动的书面建议"),
            records: { period, office in inCampaign(period, office) }, read: read),
        .counting(
            "campaign.assigned",
            .init("代表行动建议已交办", unit: "件", "其中统计期末以前已交办的", base: "代表行动书面建议"),
            records: { period, office in inCampaign(period, office, " AND s.assigned_on <= \(period.to)") },
            read: read),
        .counting(
            "campaign.implemented",
            .init("代表行动建议已落实", unit: "件", "其中统计期末以前已落实的", base: "代表行动书面建议"),
            records: { period, office in inCampaign(period, office, " AND s.implemented_on <= \(period.to)") },
            read: read),
    ]

    private static let isOneAbove: SQL = """
        (m.level = CASE o.level WHEN 'township' THEN 'county' WHEN 'county' THEN 'city' WHEN 'city' THEN 'province'
                                WHEN 'province' THEN 'national' END)
        """

    private static func inCampaign(_ period: Period, _ office: OfficeID, _ condition: SQL = "") -> SQL {
        """
        SELECT \(columns)
          FROM suggestions_suggestion s
         WHERE s.office_id = \(office) AND s.state NOT IN \(uncounted) AND s.origin = \(Origin.campaign)
           AND s.proposed_on >= \(period.from) AND s.proposed_on <= \(period.to)\(condition)
         ORDER BY s.number NULLS LAST, s.id
        """
    }
}
