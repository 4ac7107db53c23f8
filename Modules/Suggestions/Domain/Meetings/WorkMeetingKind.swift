import Storage

/// What a work meeting is for. 三会 of the 四个三 are 交办会, 督办会 and 通报会.
public enum WorkMeetingKind: String, CaseIterable, Storable {
    case assigning, progress, joint, supervising, briefing, report, inspection, symposium

    public var title: String {
        switch self {
        case .assigning: "交办会"
        case .progress: "推进会"
        case .joint: "政府联席会议"
        case .supervising: "督办会"
        case .briefing: "通报会"
        case .report: "听取办理情况报告"
        case .inspection: "办理情况视察"
        case .symposium: "座谈会"
        }
    }
}
