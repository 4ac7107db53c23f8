import Kernel
import Platform
import Storage

public enum InterviewSubject {}
/// An interview a deputy asks for (约见).
public typealias InterviewID = ID<InterviewSubject>

/// Where an interview stands.
public enum InterviewState: String, CaseState {
    case asked, arranged, held, answered, closed, declined, withdrawn

    public var title: String {
        switch self {
        case .asked: "待安排"
        case .arranged: "已安排"
        case .held: "待答复"
        case .answered: "已答复"
        case .closed: "已办结"
        case .declined: "不安排"
        case .withdrawn: "代表撤回"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .asked, .answered: .waiting
        case .arranged, .held: .running
        case .closed: .done
        case .declined, .withdrawn: .ended
        }
    }
}

/// What is done about an interview.
public enum InterviewEvent: String, CaseEvent {
    case arrange, rearrange, decline, withdraw, hold, answer, agree, object, redo, close

    public var title: String {
        switch self {
        case .arrange: "安排约见"
        case .rearrange: "改动安排"
        case .decline: "不安排"
        case .withdraw: "撤回"
        case .hold: "登记约见情况"
        case .answer: "答复代表"
        case .agree: "没有不同意见"
        case .object: "有不同意见"
        case .redo: "退回重新答复"
        case .close: "办结"
        }
    }
}
