import Platform

/// Where a 民情直报 stands.
public enum BriefState: String, CaseState {
    case draft
    case toSign = "to_sign"
    case signed, submitted, instructed, passed, answered, closed, dropped

    public var title: String {
        switch self {
        case .draft: "起草"
        case .toSign: "待签发"
        case .signed: "已签发，待报送"
        case .submitted: "已报送，待批示"
        case .instructed: "已批示，待转办"
        case .passed: "转办落实中"
        case .answered: "已答复，待办结"
        case .closed: "已办结"
        case .dropped: "不再报送"
        }
    }

    public var phase: CasePhase {
        switch self {
        case .draft, .passed: .running
        case .toSign, .signed, .submitted, .instructed, .answered: .waiting
        case .closed: .done
        case .dropped: .ended
        }
    }
}

/// What is done to a 民情直报.
public enum BriefEvent: String, CaseEvent {
    case rewrite, send
    case sendBack = "send_back"
    case sign, submit, instruct, pass, answer
    case followUp = "follow_up"
    case redo, extend, close, drop

    public var title: String {
        switch self {
        case .rewrite: "修改"
        case .send: "送签"
        case .sendBack: "退回修改"
        case .sign: "签发"
        case .submit: "登记报送"
        case .instruct: "登记批示"
        case .pass: "转办"
        case .answer: "答复落实情况"
        case .followUp: "代录落实情况"
        case .redo: "退回重新落实"
        case .extend: "改动落实期限"
        case .close: "办结"
        case .drop: "不再报送"
        }
    }
}
