import Platform
import RepresentativesContract
import Storage

/// What kind of activity it is (代表法 Art. 25–33 and the office's own forms). The word the office uses is kept beside it.
public enum ActivityKind: String, CaseIterable, Storable {
    case inspection
    case jointInspection = "joint_inspection"
    case research
    case lawEnforcement = "law_enforcement"
    case legislativeResearch = "legislative_research"
    case supervision
    case sitIn = "sit_in"
    case congress, campaign, group
    case coreGroup = "core_group"
    case crossArea = "cross_area"
    case interview
    case courtVisit = "court_visit"
    case symposium
    case reportMeeting = "report_meeting"
    case receptionByDirector = "reception_by_director"
    case visit
    case receptionDay = "reception_day"
    case training
    case reportToVoters = "report_to_voters"
    case other

    public var title: String {
        switch self {
        case .inspection: "视察"
        case .jointInspection: "集中视察"
        case .research: "专题调研"
        case .lawEnforcement: "执法检查"
        case .legislativeResearch: "立法调研"
        case .supervision: "建议督办"
        case .sitIn: "列席常委会会议"
        case .congress: "出席人民代表大会会议"
        case .campaign: "代表行动"
        case .group: "代表小组活动"
        case .coreGroup: "代表中心组活动"
        case .crossArea: "异地视察"
        case .interview: "约见国家机关负责人"
        case .courtVisit: "旁听庭审"
        case .symposium: "座谈会"
        case .reportMeeting: "报告会"
        case .receptionByDirector: "主任接见代表"
        case .visit: "走访"
        case .receptionDay: "选民接待日"
        case .training: "专题培训"
        case .reportToVoters: "代表述职"
        case .other: "其他"
        }
    }

    /// The kind that an office's word means; `other` for a word of its own.
    public init(word: String) {
        let plain = word.hasSuffix("活动") ? String(word.dropLast(2)) : word
        self = Self.known[word] ?? Self.known[plain] ?? .other
    }

    /// The part of the performance file it counts in.
    var performance: PerformanceKind {
        switch self {
        case .inspection, .jointInspection, .lawEnforcement, .crossArea, .supervision: .inspection
        case .research, .legislativeResearch: .research
        case .sitIn: .sitIn
        case .congress: .congress
        case .campaign: .campaign
        case .group, .coreGroup: .groupActivity
        case .interview, .courtVisit: .interview
        case .symposium, .reportMeeting, .receptionByDirector: .meeting
        case .visit, .receptionDay: .reception
        case .training: .training
        case .reportToVoters: .reportToVoters
        case .other: .other
        }
    }

    /// As what one takes part; nil where there is only one way.
    var role: String? { self == .sitIn ? "列席" : nil }
}
