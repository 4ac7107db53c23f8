import Kernel
import Platform
import Storage

/// 重点督办: decided by a 主任会议, planned, carried out in dated actions, reported to the 主任会议, done (domain 3.1;
/// 浙江省条例第二十八条: plan and report).
public enum KeyCase: CaseType {
    public typealias State = KeyState
    public typealias Event = KeyEvent
    public typealias Facts = KeyFacts

    public static let kind = "suggestions.key"
    public static let title = "重点督办"

    private static var office: Transition<KeyCase>.Who { .init("代工委", .superviseSuggestions) }
    private static var acted: Transition<KeyCase>.Condition { .init("至少记录一次督办活动") { $0.actions > 0 } }

    public static let machine = StateMachine<KeyCase>(
        start: .decided,
        [
            Transition(.decided, .plan, by: office, to: .underWay, next: "按方案开展督办，每次活动记下来。"),
            Transition(.decided, .changeLeader, by: office, to: .decided, next: "请制定督办方案。"),
            Transition(.decided, .cancel, by: office, to: .cancelled, next: "建议上的重点督办标记恢复原样，记录保留。"),
            Transition(.underWay, .act, by: office, to: .underWay, next: "继续督办，或者报主任会议。"),
            Transition(.underWay, .plan, by: office, to: .underWay, next: "按新的方案督办。"),
            Transition(.underWay, .strike, by: office, to: .underWay, next: "这次活动不再计入，记录保留。"),
            Transition(.underWay, .changeLeader, by: office, to: .underWay, next: "由新的领衔领导继续督办。"),
            Transition(.underWay, .report, by: office, requires: [acted], to: .reported, next: "主任会议没有新要求的，登记完成。"),
            Transition(.underWay, .cancel, by: office, to: .cancelled, next: "建议上的重点督办标记恢复原样，记录保留。"),
            Transition(.reported, .act, by: office, to: .reported, next: "继续督办，或者登记完成。"),
            Transition(.reported, .report, by: office, to: .reported, next: "主任会议没有新要求的，登记完成。"),
            Transition(.reported, .finish, by: office, to: .done, next: "这件重点督办已经完成。"),
        ])
}

public enum KeyState: String, CaseState {
    case decided
    case underWay = "under_way"
    case reported, done, cancelled

    public var title: String {
        switch self {
        case .decided: "待制定方案"
        case .underWay: "督办中"
        case .reported: "已报主任会议"
        case .done: "督办完成"
        case .cancelled: "不再列为重点"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .decided: .waiting
        case .underWay, .reported: .running
        case .done: .done
        case .cancelled: .ended
        }
    }
}

public enum KeyEvent: String, CaseEvent {
    case plan, act, strike, report, finish, cancel
    case changeLeader = "change_leader"

    public var title: String {
        switch self {
        case .plan: "制定督办方案"
        case .act: "记录督办活动"
        case .strike: "撤销一次活动"
        case .report: "报主任会议"
        case .finish: "登记完成"
        case .cancel: "不再列为重点"
        case .changeLeader: "更换领衔领导"
        }
    }
}
