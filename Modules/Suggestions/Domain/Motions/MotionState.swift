import Platform
import Storage

/// Where a motion stands since the presidium took it as one.
public enum MotionState: String, CaseState {
    case taken, deliberating, reported, handling, answered, adopted, declined, converted, done

    public var title: String {
        switch self {
        case .taken: "待交付审议"
        case .deliberating: "审议中"
        case .reported: "待决定"
        case .handling: "交办中"
        case .answered: "已报告办理情况"
        case .adopted: "已通过决议"
        case .declined: "不列入议程"
        case .converted: "转为建议"
        case .done: "已办结"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .taken, .reported, .answered: .waiting
        case .deliberating, .handling: .running
        case .adopted, .converted, .done: .done
        case .declined: .ended
        }
    }

    /// Somebody still has something to do.
    static let open: [MotionState] = [.taken, .deliberating, .reported, .handling, .answered]
}

public enum MotionEvent: String, CaseEvent {
    case hand, report, adopt, assign, decline, convert, answer, finish
    case takeBack = "take_back"
    case returnReport = "return_report"
    case returnAnswer = "return_answer"
    case strikeDecision = "strike_decision"

    public var title: String {
        switch self {
        case .hand: "交付审议"
        case .takeBack: "撤销交付"
        case .report: "提出审议结果报告"
        case .returnReport: "退回重新审议"
        case .adopt: "决定：通过决议"
        case .assign: "决定：交政府办理"
        case .decline: "决定：不列入议程"
        case .convert: "决定：转为建议"
        case .strikeDecision: "撤销决定登记"
        case .answer: "报告办理情况"
        case .returnAnswer: "退回重新办理"
        case .finish: "办结"
        }
    }
}

/// To whom a motion is handed.
public enum MotionBody: String, CaseIterable, Storable {
    case committee
    case standingCommittee = "standing_committee"

    public var title: String {
        switch self {
        case .committee: "专门委员会"
        case .standingCommittee: "常委会（乡镇为主席团）"
        }
    }
}

/// What the report on a motion proposes.
public enum MotionProposal: String, CaseIterable, Storable {
    case agenda, decline, convert

    public var title: String {
        switch self {
        case .agenda: "列入会议议程"
        case .decline: "不列入会议议程"
        case .convert: "转为建议办理"
        }
    }
}
