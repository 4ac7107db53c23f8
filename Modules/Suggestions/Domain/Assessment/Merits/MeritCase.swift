import Kernel
import Platform
import Storage

/// 评优: a suggestion as 优秀建议, a unit as 先进承办单位, or who handles there as 先进承办个人, of a year: nominated with a score, decided by a 主任会议.
public enum MeritCase: CaseType {
    public typealias State = MeritState
    public typealias Event = MeritEvent
    public typealias Facts = Merit

    public static let kind = "suggestions.merit"
    public static let title = "评优"

    private static var office: Transition<MeritCase>.Who { .init("代工委", .keepAssessment) }

    public static let machine = StateMachine<MeritCase>(
        start: .candidate,
        [
            Transition(.candidate, .score, by: office, to: .candidate, next: "请提请主任会议决定。"),
            Transition(.candidate, .decide, by: office, to: .decided, next: "优秀建议已标在建议上；印发表彰请到“表彰”办理。"),
            Transition(.candidate, .refuse, by: office, to: .refused, next: "不再占用名额；可以重新提名。"),
            Transition(.decided, .revoke, by: office, to: .revoked, next: "建议上的标记恢复原样，决定和原因保留。"),
        ])
}

public enum MeritState: String, CaseState {
    case candidate, decided, refused, revoked

    public var title: String {
        switch self {
        case .candidate: "候选"
        case .decided: "主任会议已决定"
        case .refused: "未通过"
        case .revoked: "已撤销"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .candidate: .waiting
        case .decided: .done
        case .refused, .revoked: .ended
        }
    }
}

public enum MeritEvent: String, CaseEvent {
    case score, decide, refuse, revoke

    public var title: String {
        switch self {
        case .score: "修改得分"
        case .decide: "主任会议决定"
        case .refuse: "未通过"
        case .revoke: "撤销"
        }
    }
}
