import Storage

/// What a deputy serves as besides.
public enum ServiceKind: String, CaseIterable, Storable {
    case backbone, supervisor, expert
    case partTime = "part_time"

    public var title: String {
        switch self {
        case .backbone: "骨干代表"
        case .supervisor: "监督员"
        case .expert: "专家库成员"
        case .partTime: "兼职委员"
        }
    }
}
