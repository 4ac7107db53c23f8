/// Where a figure belongs in 提、交、办: two links of proposing, three standards of assigning (快、准、实), four mechanisms of
/// handling (即交即办、建议公开、跟踪督办、巡察联动).
public enum FigureStage: String, CaseIterable, Sendable {
    case proposing = "提"
    case inSession = "提：大会期间"
    case between = "提：闭会期间"
    case fast = "交：快"
    case accurate = "交：准"
    case solid = "交：实"
    case prompt = "办：即交即办"
    case published = "办：建议公开"
    case tracked = "办：跟踪督办"
    case inspected = "办：巡察联动"

    /// Of a figure of the work report; nil for one that is not of suggestions.
    public static func of(_ key: String) -> FigureStage? {
        byKey.first { key == $0.key || key.hasPrefix($0.key + ".") }?.stage
    }

    private static let byKey: [(key: String, stage: FigureStage)] = [
        ("suggestions.session.total", .inSession), ("suggestions.session.category", .inSession),
        ("suggestions.session.assigned_in_session", .fast), ("suggestions.replied", .prompt),
        ("suggestions.reply_rate", .prompt), ("suggestions.key", .tracked), ("suggestions.excellent", .proposing),
        ("suggestions.upper.total", .inSession), ("suggestions.upper.key", .tracked),
        ("suggestions.published", .published), ("campaign.suggestions", .between), ("campaign.assigned", .fast),
        ("campaign.implemented", .prompt), ("suggestions.supervision", .tracked),
        ("suggestions.inspection", .inspected), ("units.evaluated", .tracked),
    ]
}
