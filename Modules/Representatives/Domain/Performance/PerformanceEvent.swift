import Platform

/// What is done to an entry of the performance file.
public enum PerformanceEvent: String, CaseEvent {
    case declare, accept, refuse, reverse

    public var title: String {
        switch self {
        case .declare: "申报"
        case .accept: "采纳"
        case .refuse: "不予采纳"
        case .reverse: "冲销"
        }
    }
}
