import Kernel
import Platform
import Storage

/// A deputy's objection to a line of their points, answered by the office.
public enum PointsObjectionCase: CaseType {
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

    public typealias Facts = PointsObjection

    public static let kind = "representatives.points_objection"
    public static let title = "积分异议"
    public static func state(of facts: PointsObjection) -> State { facts.state }

    private static var office: Transition<PointsObjectionCase>.Who { .init("代工委", .keepPoints) }

    public static let machine = StateMachine<PointsObjectionCase>(
        start: .raised,
        [
            Transition(.raised, .uphold, by: office, to: .upheld, next: "这笔积分已由反向的一笔冲销，本人收到消息。"),
            Transition(.raised, .dismiss, by: office, to: .dismissed, next: "分数不变，理由告知本人。"),
        ])
}
