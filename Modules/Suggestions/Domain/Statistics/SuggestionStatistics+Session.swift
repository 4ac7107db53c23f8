import Kernel
import Platform
import Storage

extension SuggestionStatistics {
    /// The suggestions made at sessions of the office's own congress.
    static let ofSession: [Statistic] = [
        total,
        .counting(
            "suggestions.session.assigned_in_session",
            .init("会议期间交办的大会建议", unit: "件", "其中交办日期不晚于该次会议结束日期的", base: "大会建议"),
            records: { period, office in ownSession(period, office, " AND s.assigned_on <= m.ends_on") }, read: read),
        .family(
            "suggestions.session.category", .init("大会建议类别", unit: "件", "大会建议按类别分", base: "大会建议"),
            suffixes: Category.all,
            records: { period, office in ownSession(period, office, adding: ", COALESCE(s.category, '未分类') AS suffix")
            },
            read: read),
        replied,
        .percentage(
            "suggestions.reply_rate", .init("办复率", unit: "%", "办复率=已答复/大会建议总数 四舍五入到整数"), of: replied, in: total),
        .counting(
            "suggestions.key", .init("重点督办建议", unit: "件", "大会建议中列为重点督办的", base: "大会建议"),
            records: { period, office in ownSession(period, office, " AND \(SuggestionMeasure.key.mark)") }, read: read),
        .counting(
            "suggestions.excellent", .init("优秀建议", unit: "件", "大会建议中评为优秀建议的", base: "大会建议"),
            records: { period, office in ownSession(period, office, " AND \(SuggestionMeasure.excellent.mark)") },
            read: read),
    ]

    private static let total = Statistic.counting(
        "suggestions.session.total", .init("大会建议", unit: "件", "本级人民代表大会会议(开始日期在统计期内)上提出的大会建议"),
        records: { period, office in ownSession(period, office) }, read: read)

    private static let replied = Statistic.counting(
        "suggestions.replied", .init("已答复的大会建议", unit: "件", "大会建议中统计期末以前已有答复日期的", base: "大会建议"),
        records: { period, office in ownSession(period, office, " AND s.replied_on <= \(period.to)") }, read: read)

    private static func ownSession(
        _ period: Period, _ office: OfficeID, _ condition: SQL = "", adding column: SQL = ""
    ) -> SQL {
        atCongress(
            period, office, " AND s.origin = \(Origin.session) AND m.level = o.level\(condition)", adding: column)
    }

    /// Suggestions made at sessions that begin in the period, whatever the congress.
    static func atCongress(
        _ period: Period, _ office: OfficeID, _ condition: SQL, adding column: SQL = ""
    ) -> SQL {
        """
        SELECT \(columns)\(column)
          FROM suggestions_suggestion s
          JOIN platform_office o ON o.id = s.office_id
          JOIN platform_meeting m ON m.id = s.meeting_id
         WHERE s.office_id = \(office) AND s.state NOT IN \(uncounted)
           AND m.kind = \(Meeting.Kind.congress) AND m.starts_on >= \(period.from) AND m.starts_on <= \(period.to)
           \(condition)
         ORDER BY s.number NULLS LAST, s.id
        """
    }
}
