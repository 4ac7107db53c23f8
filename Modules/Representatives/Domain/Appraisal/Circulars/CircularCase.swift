import Kernel
import Platform
import Storage

/// A circular on the deputies' performance (履职情况通报). While it is a draft it shows the figures of the day; once
/// published they are frozen.
public enum CircularCase: CaseType {
    public typealias State = CircularState
    public typealias Event = CircularEvent
    public typealias Facts = Circular

    public static let kind = "representatives.circular"
    public static let title = "履职通报"

    private static var office: Transition<CircularCase>.Who { .init("代工委", .keepAppraisal) }

    public static let machine = StateMachine<CircularCase>(
        start: .draft,
        [
            Transition(.draft, .rewrite, by: office, to: .draft, next: "数字随时更新；核对后请印发。"),
            Transition(.draft, .publish, by: office, to: .published, next: "数字已固定，计入统计；可以打印印发。"),
            Transition(.draft, .discard, by: office, to: .discarded, next: "草稿已作废并留痕。"),
            Transition(.published, .revoke, by: office, to: .revoked, next: "通报已撤回并留痕，不再计入统计。"),
        ])
}

public enum CircularState: String, CaseState {
    case draft, published, discarded, revoked

    public var title: String {
        switch self {
        case .draft: "草稿"
        case .published: "已印发"
        case .discarded: "草稿作废"
        case .revoked: "已撤回"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .draft: .waiting
        case .published: .done
        case .discarded, .revoked: .ended
        }
    }
}

public enum CircularEvent: String, CaseEvent {
    case rewrite, publish, discard, revoke

    public var title: String {
        switch self {
        case .rewrite: "修改通报"
        case .publish: "印发"
        case .discard: "作废草稿"
        case .revoke: "撤回通报"
        }
    }
}
