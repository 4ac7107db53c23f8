import RepresentativesContract

/// The six parts of the yearly handbook (年度履职手册).
public enum PerformancePart: String, CaseIterable, Sendable {
    case meetings, suggestions, activities, group, voters, work

    public var title: String {
        switch self {
        case .meetings: "出席会议"
        case .suggestions: "议案建议"
        case .activities: "闭会活动"
        case .group: "小组活动"
        case .voters: "联系选民"
        case .work: "本职工作和其他"
        }
    }

    public var kinds: [PerformanceKind] { PerformanceKind.allCases.filter { Self.of($0) == self } }

    public static func of(_ kind: PerformanceKind) -> PerformancePart {
        switch kind {
        case .congress, .sitIn, .meeting: .meetings
        case .suggestion, .cosigning: .suggestions
        case .training, .research, .inspection, .campaign, .interview: .activities
        case .groupActivity: .group
        case .reception, .mediation, .reportToVoters: .voters
        case .relief, .goodDeed, .charity, .other: .work
        }
    }
}
