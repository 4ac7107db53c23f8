import Storage

/// What a group's activity is tied to (三个紧密结合): the party's and government's central work, the congress's own work,
/// or a campaign.
public enum ActivityTheme: String, CaseIterable, Storable {
    case centralWork = "central_work"
    case congressWork = "congress_work"
    case campaign

    public var title: String {
        switch self {
        case .centralWork: "与中心工作紧密结合"
        case .congressWork: "与人大工作紧密结合"
        case .campaign: "与主题活动紧密结合"
        }
    }
}
