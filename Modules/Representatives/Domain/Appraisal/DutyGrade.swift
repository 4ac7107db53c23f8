import Storage

/// How a deputy's year, or report, is judged: 优秀, 称职, 基本称职, 不称职. Never preset.
public enum DutyGrade: String, CaseIterable, Storable {
    case excellent, competent, basic, incompetent

    public var title: String {
        switch self {
        case .excellent: "优秀"
        case .competent: "称职"
        case .basic: "基本称职"
        case .incompetent: "不称职"
        }
    }
}
