import Platform

/// What a unit does to its part of a suggestion.
public enum AssignmentEvent: String, CaseEvent {
    case signFor = "sign_for"
    case draftOpinion = "draft_opinion"
    case giveOpinion = "give_opinion"
    case logTalk = "log_talk"
    case draftReply = "draft_reply"
    case passReply = "pass_reply"
    case returnReply = "return_reply"
    case signReply = "sign_reply"
    case requestAdjustment = "request_adjustment"
    case agreeAdjustment = "agree_adjustment"
    case refuseAdjustment = "refuse_adjustment"
    case reassign
    case takeOver = "take_over"
    case plan
    case logConsult = "log_consult"
    case logFollowUp = "log_follow_up"
    case recordFaceReply = "record_face_reply"
    case returnOpinion = "return_opinion"
    case goOnWithout = "go_on_without"
    case pause
    case restart
    case reopen
    case finish
    case cease

    public var title: String {
        switch self {
        case .signFor: "签收"
        case .draftOpinion: "拟写会办意见"
        case .giveOpinion: "提交会办意见"
        case .logTalk: "登记与代表沟通"
        case .draftReply: "拟写答复"
        case .passReply: "审核同意答复"
        case .returnReply: "退回答复稿"
        case .signReply: "签发答复"
        case .requestAdjustment: "申请调整"
        case .agreeAdjustment: "同意调整"
        case .refuseAdjustment: "不同意调整"
        case .reassign: "改派"
        case .takeOver: "改派接办"
        case .plan: "登记办理方案"
        case .logConsult: "登记与会办单位、代工委沟通"
        case .logFollowUp: "登记办后沟通"
        case .recordFaceReply: "登记当面答复"
        case .returnOpinion: "退回会办意见"
        case .goOnWithout: "不等会办意见"
        case .pause: "中止办理"
        case .restart: "恢复办理"
        case .reopen: "重新办理"
        case .finish: "办结"
        case .cease: "终止办理"
        }
    }
}
