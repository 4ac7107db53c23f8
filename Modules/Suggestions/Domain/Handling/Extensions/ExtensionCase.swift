import Kernel
import Platform
import Storage
import SuggestionsContract

/// A unit's request for more time for its reply (延期申请): the handling goes on while it is looked at.
public enum ExtensionCase: CaseType {
    public enum State: String, CaseState {
        case asked, granted, refused, withdrawn, lapsed

        public var title: String {
            switch self {
            case .asked: "待审核"
            case .granted: "同意延期"
            case .refused: "不同意延期"
            case .withdrawn: "已撤回"
            case .lapsed: "已答复，不再需要"
            }
        }

        public var phase: CasePhase {
            switch self {
            case .asked: .waiting
            case .granted: .done
            case .refused, .withdrawn, .lapsed: .ended
            }
        }
    }

    public enum Event: String, CaseEvent {
        case grant, refuse, withdraw, lapse

        public var title: String {
            switch self {
            case .grant: "同意延期"
            case .refuse: "不同意延期"
            case .withdraw: "撤回申请"
            case .lapse: "不再需要"
            }
        }
    }

    public typealias Facts = SuggestionExtension

    public static let kind = "suggestions.extension"
    public static let title = "延期申请"

    private static let office = Transition<ExtensionCase>.Who("代工委", .assignSuggestions)
    private static let leader = Transition<ExtensionCase>.Who("本单位负责人", .signReplies) { scope, facts in
        scope.subjects(of: [.unitLeader]).contains(facts.unit)
    }

    private static let notPaused = Transition<ExtensionCase>.Condition(
        "这件建议没有中止办理（中止期间期限不走，恢复办理后再审核）", isAwaited: true
    ) { !$0.isPaused }

    public static let machine = StateMachine<ExtensionCase>(
        start: .asked,
        [
            Transition(
                .asked, .grant, by: office, requires: [notPaused], to: .granted, next: "答复期限已顺延，承办单位和代表收到消息。"),
            Transition(.asked, .refuse, by: office, to: .refused, next: "答复期限不变，理由告知承办单位。"),
            Transition(.asked, .withdraw, by: leader, to: .withdrawn, next: "答复期限不变。"),
            Transition(
                .asked, .lapse, by: .consequence(of: "主办单位签发答复或改派"), to: .lapsed, next: "已经答复或改派，不再需要延期。"),
        ])

    /// A request that still waits falls with the part it was made for: what follows when that part is replied or goes
    /// to another unit.
    static func lapses(with part: AssignmentID, _ db: any Connection) throws -> [Follow] {
        let waiting: [ExtensionID] = try db.values(
            "SELECT id FROM suggestions_extension WHERE assignment_id = \(part) AND state = 'asked'")
        return waiting.map { Follow(ExtensionCase.self, .lapse, $0) }
    }
}
