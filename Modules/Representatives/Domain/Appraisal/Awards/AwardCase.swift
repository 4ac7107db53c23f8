import Kernel
import Platform
import Storage

/// A commendation (表彰): nominated, decided by a meeting, published.
public enum AwardCase: CaseType {
    public typealias State = AwardState
    public typealias Event = AwardEvent
    public typealias Facts = Award

    public static let kind = "representatives.award"
    public static let title = "表彰"

    private static var office: Transition<AwardCase>.Who { .init("代工委", .keepAppraisal) }

    public static let machine = StateMachine<AwardCase>(
        start: .nominated,
        [
            Transition(.nominated, .decide, by: office, to: .decided, next: "会议已决定；印发表彰决定后请登记公布。"),
            Transition(.nominated, .refuse, by: office, to: .refused, next: "不再占用名额；可以重新提名。"),
            Transition(.refused, .renominate, by: office, to: .nominated, next: "请提请会议决定。"),
            Transition(.decided, .publish, by: office, to: .published, next: "表彰已公布，计入年度统计。"),
            Transition(.decided, .revoke, by: office, to: .revoked, next: "决定已撤销并留痕。"),
            Transition(.published, .revoke, by: office, to: .revoked, next: "表彰已撤销并留痕，不再计入年度统计。"),
        ])
}

public enum AwardState: String, CaseState {
    case nominated, decided, published, refused, revoked

    /// That take a place of the quota.
    static let counted: [AwardState] = [.nominated, .decided, .published]

    public var title: String {
        switch self {
        case .nominated: "已提名"
        case .decided: "会议已决定"
        case .published: "已公布"
        case .refused: "未通过"
        case .revoked: "已撤销"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .nominated: .waiting
        case .decided: .running
        case .published: .done
        case .refused, .revoked: .ended
        }
    }
}

public enum AwardEvent: String, CaseEvent {
    case decide, refuse, renominate, publish, revoke

    public var title: String {
        switch self {
        case .decide: "会议决定"
        case .refuse: "未通过"
        case .renominate: "重新提名"
        case .publish: "公布"
        case .revoke: "撤销表彰"
        }
    }
}

/// What is commended. The first five are the ledger's closed list; an office names more of its own.
public enum AwardCategory: String, CaseIterable, Storable {
    case deputy, suggestion, group, unit, staff, own

    /// The closed list of the ledger 表彰.
    public static let listed = allCases.filter { $0 != .own }

    public var title: String {
        switch self {
        case .deputy: "优秀代表"
        case .suggestion: "优秀代表建议"
        case .group: "先进代表小组"
        case .unit: "先进承办单位"
        case .staff: "优秀人大工作者"
        case .own: "本机关自设"
        }
    }
}
