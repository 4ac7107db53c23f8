import Storage

/// 分级: how much weight a suggestion is given when it is handed out, decided by the office. Nil until somebody decides.
public enum Importance: String, CaseIterable, Storable {
    case weighty, hard, ordinary

    public var title: String {
        switch self {
        case .weighty: "重点"
        case .hard: "难点"
        case .ordinary: "一般"
        }
    }
}
