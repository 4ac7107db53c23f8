import Kernel
import Platform
import Storage

/// Where a promise stands.
public enum PromiseState: String, CaseState {
    case open, answered, fulfilled, unfulfilled, replaced, ended

    public var title: String {
        switch self {
        case .open: "跟踪办理"
        case .answered: "待代表评价"
        case .fulfilled: "已落实"
        case .unfulfilled: "未落实"
        case .replaced: "已由新答复取代"
        case .ended: "已随建议撤回终止"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .open: .running
        case .answered: .waiting
        case .fulfilled: .done
        case .unfulfilled, .replaced, .ended: .ended
        }
    }

    /// Nobody may file the suggestion away while its promise stands so.
    static let pending: [PromiseState] = [.open, .answered]
    /// May be handed to another year.
    static let carriable: [PromiseState] = [.open, .answered, .unfulfilled]
}

/// What the unit says has become of its promise.
public enum PromiseOutcome: String, CaseIterable, Storable {
    case fulfilled, unfulfilled

    public var title: String { self == .fulfilled ? "已经落实" : "没有落实，说明原因" }
}

/// What somebody does with a promise.
public enum PromiseEvent: String, CaseEvent {
    case report, answer, rate
    case rateFor = "rate_for"
    case closeUnrated = "close_unrated"
    case nameHeir = "name_heir"
    case carry, replace, end

    public var title: String {
        switch self {
        case .report: "登记进展"
        case .answer: "二次答复"
        case .rate: "评价落实情况"
        case .rateFor: "代录评价"
        case .closeUnrated: "按未评价办结"
        case .nameHeir: "指定评价人"
        case .carry: "转入下一年度"
        case .replace: "由新答复取代"
        case .end: "随建议撤回终止"
        }
    }
}
