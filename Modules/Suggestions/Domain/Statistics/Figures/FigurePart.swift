import Storage

/// One line of a table of the statistics: a category, a delegation, a month.
public struct FigurePart: Sendable {
    public let title: String
    public let counts: FigureCounts
    /// The suggestions it counts.
    public let filter: SuggestionFilter
}

/// By what the suggestions are told apart.
public enum FigureDimension: String, CaseIterable, Sendable {
    case origin, category, importance, system, result, delegation, month, leader, post

    public var title: String {
        switch self {
        case .origin: "按来源"
        case .category: "按类别"
        case .importance: "按分级"
        case .system: "按主办单位所属系统"
        case .result: "按办理结果"
        case .delegation: "按代表团"
        case .month: "按提出月份"
        case .leader: "领衔督办领导"
        case .post: "领办领导的职务"
        }
    }
}
