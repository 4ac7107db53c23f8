import Platform
import Storage

/// Where a unit's part of a suggestion stands (domain 3.2, its main path).
public enum AssignmentState: String, CaseState {
    case toSign = "to_sign"
    case handling
    case replyChecking = "reply_checking"
    case replySigning = "reply_signing"
    case replied
    case opinionGiven = "opinion_given"
    case done

    public var title: String {
        switch self {
        case .toSign: "待签收"
        case .handling: "办理中"
        case .replyChecking: "答复待审核"
        case .replySigning: "答复待签发"
        case .replied: "已答复"
        case .opinionGiven: "会办意见已交"
        case .done: "已完成"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .toSign, .replyChecking, .replySigning: .waiting
        case .handling: .running
        case .replied, .opinionGiven, .done: .done
        }
    }
}

/// What a unit does in a suggestion.
public enum AssignmentRole: String, CaseIterable, Storable {
    case main, co

    public var title: String { self == .main ? "主办" : "会办" }
}
