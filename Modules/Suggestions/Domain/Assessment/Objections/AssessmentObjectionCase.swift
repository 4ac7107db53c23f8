import Kernel
import Platform
import Storage

/// A unit's objection to a line of its sheet, answered by the office.
public enum AssessmentObjectionCase: CaseType {
    public enum State: String, CaseState {
        case raised, upheld, dismissed

        public var title: String {
            switch self {
            case .raised: "待答复"
            case .upheld: "异议成立"
            case .dismissed: "维持原分"
            }
        }

        public var phase: CasePhase { self == .raised ? .waiting : .done }
    }

    public enum Event: String, CaseEvent {
        case uphold, dismiss

        public var title: String { self == .uphold ? "异议成立" : "维持原分" }
    }

    public typealias Facts = AssessmentObjection

    public static let kind = "suggestions.assessment_objection"
    public static let title = "考核异议"

    private static var office: Transition<AssessmentObjectionCase>.Who { .init("代工委", .keepAssessment) }

    public static let machine = StateMachine<AssessmentObjectionCase>(
        start: .raised,
        [
            Transition(.raised, .uphold, by: office, to: .upheld, next: "原来的一笔已冲销，另记一笔，单位收到消息。"),
            Transition(.raised, .dismiss, by: office, to: .dismissed, next: "分数不变，理由告知单位。"),
        ])
}
