import Platform

/// What the office does with an activity. Who comes is another matter: invitations, leave, check-in.
public enum ActivityEvent: String, CaseEvent {
    case announce, revise, hold, record, amend, cancel

    public var title: String {
        switch self {
        case .announce: "发出活动通知"
        case .revise: "修改活动计划"
        case .hold: "登记已举行"
        case .record: "登记活动成果"
        case .amend: "更正活动成果"
        case .cancel: "取消活动"
        }
    }
}
