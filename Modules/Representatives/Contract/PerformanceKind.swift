import Storage

/// The kinds of performance that the file keeps apart: the parts of 履职登记表 and 履职手册.
public enum PerformanceKind: String, CaseIterable, Codable, Storable {
    case congress
    case sitIn = "sit_in"
    case meeting, training, suggestion, cosigning, research, inspection
    case groupActivity = "group_activity"
    case campaign, reception, interview, mediation, relief
    case goodDeed = "good_deed"
    case charity
    case reportToVoters = "report_to_voters"
    case other

    public var title: String {
        switch self {
        case .congress: "出席人代会"
        case .sitIn: "列席会议"
        case .meeting: "参加其他会议"
        case .training: "学习培训"
        case .suggestion: "领衔议案建议"
        case .cosigning: "附议议案建议"
        case .research: "专题调研"
        case .inspection: "视察和执法检查"
        case .groupActivity: "代表小组活动"
        case .campaign: "主题活动"
        case .reception: "接待和联系选民"
        case .interview: "约见和旁听"
        case .mediation: "化解矛盾纠纷"
        case .relief: "扶弱济困"
        case .goodDeed: "办好事实事"
        case .charity: "公益慈善"
        case .reportToVoters: "向选民述职"
        case .other: "其他"
        }
    }
}
