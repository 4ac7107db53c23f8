import Platform

/// What is done to one deputy's part in an activity.
public enum AttendanceEvent: String, CaseEvent {
    case signUp = "sign_up"
    case askLeave = "ask_leave"
    case approveLeave = "approve_leave"
    case refuseLeave = "refuse_leave"
    case cancelLeave = "cancel_leave"
    case checkIn = "check_in"
    case markPresent = "mark_present"
    case correct
    case closeRoll = "close_roll"
    case excuse

    public var title: String {
        switch self {
        case .signUp: "报名"
        case .askLeave: "请假"
        case .approveLeave: "准假"
        case .refuseLeave: "不准假"
        case .cancelLeave: "销假"
        case .checkIn: "签到"
        case .markPresent: "登记出席"
        case .correct: "更正签到"
        case .closeRoll: "记为缺席"
        case .excuse: "补假"
        }
    }
}
