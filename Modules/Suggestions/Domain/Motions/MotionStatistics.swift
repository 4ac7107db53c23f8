import Platform
import Storage

extension SuggestionStatistics {
    /// 议案: how many were moved, how many handed on to be deliberated, how many turned into suggestions.
    static let ofMotions: [Statistic] = [
        motions("suggestions.motion.total", "议案", "大会上提出的议案，转为建议的也在内"),
        motions(
            "suggestions.motion.handed", "交付审议的议案", "其中交付专门委员会或者常委会审议的",
            " AND s.id IN (SELECT t.id FROM suggestions_motion t WHERE t.handed_on IS NOT NULL)"),
        motions("suggestions.motion.converted", "转为建议的议案", "其中转为代表建议办理的", " AND s.converted_on IS NOT NULL"),
    ]

    private static func motions(
        _ key: String, _ title: String, _ definition: String, _ more: SQL = ""
    ) -> Statistic {
        .counting(
            key, .init(title, unit: "件", definition, base: key == "suggestions.motion.total" ? nil : "议案"),
            records: { period, office in
                atCongress(
                    period, office,
                    " AND m.level = o.level AND (s.kind = 'motion' OR s.converted_on IS NOT NULL)\(more)")
            }, read: read)
    }
}
