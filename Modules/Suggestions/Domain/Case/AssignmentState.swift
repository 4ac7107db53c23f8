import Platform
import Storage

/// Where a unit's part of a suggestion stands (domain 3.2).
public enum AssignmentState: String, CaseState {
    case toSign = "to_sign"
    case handling
    case adjusting
    case paused
    case replyChecking = "reply_checking"
    case replySigning = "reply_signing"
    case replied
    case opinionGiven = "opinion_given"
    case done
    case reassigned

    public var title: String {
        switch self {
        case .toSign: "待签收"
        case .handling: "办理中"
        case .adjusting: "调整审核中"
        case .paused: "已中止"
        case .replyChecking: "答复待审核"
        case .replySigning: "答复待签发"
        case .replied: "已答复"
        case .opinionGiven: "会办意见已交"
        case .done: "已完成"
        case .reassigned: "已改派"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .toSign, .adjusting, .replyChecking, .replySigning: .waiting
        case .handling, .paused: .running
        case .replied, .opinionGiven, .done: .done
        case .reassigned: .ended
        }
    }
}

/// What a unit does in a suggestion.
public enum AssignmentRole: String, CaseIterable, Storable {
    case main, co, separate
    /// Had a part that went to another unit; the application keeps which one (`Adjustment`).
    case former

    public var title: String {
        switch self {
        case .main: "主办"
        case .co: "会办"
        case .separate: "分办"
        case .former: "原承办"
        }
    }

    /// Replies to the deputies; a co-unit gives the main unit its opinion.
    public static let replying: [AssignmentRole] = [.main, .separate]
}
