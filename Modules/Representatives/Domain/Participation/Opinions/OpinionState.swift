import Kernel
import Platform
import Storage

public enum OpinionSubject {}
/// An opinion deputies gave at an activity (代表活动意见).
public typealias OpinionID = ID<OpinionSubject>

/// Where an opinion from an activity stands.
public enum OpinionState: String, CaseState {
    case raised, assigned, replied, told, closed, kept, suggested

    public var title: String {
        switch self {
        case .raised: "待处理"
        case .assigned: "办理中"
        case .replied: "已答复"
        case .told: "已告知代表"
        case .closed: "已办结"
        case .kept: "留作参考"
        case .suggested: "已转为代表建议"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .raised, .replied: .waiting
        case .assigned, .told: .running
        case .closed, .suggested: .done
        case .kept: .ended
        }
    }
}

/// What is done to an opinion.
public enum OpinionEvent: String, CaseEvent {
    case assign, giveBack = "give_back", reply, redo, tell, agree, object, close, keep
    case turnIntoSuggestion = "turn_into_suggestion"
    /// The draft it was turned into was discarded.
    case comeBack = "come_back"

    public var title: String {
        switch self {
        case .assign: "交办"
        case .giveBack: "退回代工委"
        case .reply: "答复"
        case .redo: "退回重办"
        case .tell: "告知代表"
        case .agree: "没有不同意见"
        case .object: "有不同意见"
        case .close: "办结"
        case .keep: "留作参考"
        case .turnIntoSuggestion: "转为代表建议"
        case .comeBack: "草稿作废，退回"
        }
    }
}
