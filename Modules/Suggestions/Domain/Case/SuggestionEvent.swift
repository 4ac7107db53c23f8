import Platform

/// What somebody does to a suggestion. What units do to their part is `AssignmentEvent`.
public enum SuggestionEvent: String, CaseEvent {
    case rewrite
    case invite
    case confirm
    case decline
    case stopWaiting = "stop_waiting"
    case submit
    case passDelegation = "pass_delegation"
    case passMotions = "pass_motions"
    case accept
    case sendBack = "send_back"
    case refuse
    case withdraw
    case assign
    case deliver
    case pause
    case restart
    case read
    case rate
    case closeUnrated = "close_unrated"
    case redo
    case explain

    public var title: String {
        switch self {
        case .rewrite: "修改草稿"
        case .invite: "邀请联名"
        case .confirm: "确认联名"
        case .decline: "谢绝联名"
        case .stopWaiting: "不再等候联名"
        case .submit: "提交"
        case .passDelegation: "代表团审核同意"
        case .passMotions: "议案组审核同意"
        case .accept: "受理"
        case .sendBack: "退回修改"
        case .refuse: "不予受理"
        case .withdraw: "撤回"
        case .assign: "交办"
        case .deliver: "送达答复"
        case .pause: "中止办理"
        case .restart: "恢复办理"
        case .read: "已阅答复"
        case .rate: "评价答复"
        case .closeUnrated: "按未评价办结"
        case .redo: "交重新办理"
        case .explain: "说明不重办"
        }
    }
}
