import Platform

/// What changes a tenure's standing.
public enum TenureEvent: String, CaseEvent {
    case review, confirm, invalidate, suspend, resume, end, restore, expire

    public var title: String {
        switch self {
        case .review: "登记资格审查结果"
        case .confirm: "确认代表资格"
        case .invalidate: "确定当选无效"
        case .suspend: "暂停执行代表职务"
        case .resume: "恢复执行代表职务"
        case .end: "终止代表资格"
        case .restore: "撤销终止"
        case .expire: "记为届满"
        }
    }
}
