import Kernel
import Platform
import Storage

/// 公开审核: whether and how far the public reads a suggestion and its reply. What was published is never changed, only
/// followed by a corrected edition or withdrawn with a reason.
public enum PublicationCase: CaseType {
    public typealias State = PublicationState
    public typealias Event = PublicationEvent
    public typealias Facts = PublicationFacts

    public static let kind = "suggestions.publication"
    public static let title = "建议公开"
    public static func state(of facts: PublicationFacts) -> PublicationState { facts.state }

    private static var office: Transition<PublicationCase>.Who { .init("代工委", .publishSuggestions) }
    private static let told = "任何人不用登录就能在公开目录里看到，领衔代表收到消息。"

    public static let machine = StateMachine<PublicationCase>(
        start: .toReview,
        [
            Transition(.toReview, .publish, by: office, requires: [.isClosed, .isOpen], to: .published, next: told),
            Transition(
                .toReview, .withhold, by: office, requires: [.isClosed], to: .withheld,
                next: "不列入公开目录，依据存档，领衔代表收到消息。"),
            Transition(
                .published, .correct, by: office, requires: [.isOpen], to: .published,
                next: "公开目录换成新的版本，原来的版本留存备查。"),
            Transition(
                .published, .withdraw, by: office, to: .withdrawn, next: "立即从公开目录和订阅里撤下，各个版本留存备查，领衔代表收到消息。"),
            Transition(.withdrawn, .publish, by: office, requires: [.isClosed, .isOpen], to: .published, next: told),
            Transition(.withheld, .publish, by: office, requires: [.isClosed, .isOpen], to: .published, next: told),
        ])
}

public enum PublicationState: String, CaseState {
    case toReview = "to_review"
    case published, withheld, withdrawn

    public var title: String {
        switch self {
        case .toReview: "待公开审核"
        case .published: "已公开"
        case .withheld: "不公开"
        case .withdrawn: "已撤下"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .toReview: .waiting
        case .published: .done
        case .withheld, .withdrawn: .ended
        }
    }
}

public enum PublicationEvent: String, CaseEvent {
    case publish, withhold, correct, withdraw

    public var title: String {
        switch self {
        case .publish: "公开"
        case .withhold: "不公开"
        case .correct: "更正公开内容"
        case .withdraw: "撤下"
        }
    }
}

extension Transition<PublicationCase>.Condition {
    static let isClosed = Self("建议已办复") { PublicationFacts.decidable.contains($0.suggestionState) }
    static let isOpen = Self("不是保密件") { !$0.isConfidential }
}
