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
    case propose
    case answerTrial = "answer_trial"
    case proposeAgain = "propose_again"
    case coordinate
    case closeTrial = "close_trial"
    case recallTrial = "recall_trial"
    case assign
    case assignSeparately = "assign_separately"
    case addCoUnits = "add_co_units"
    case correctRequirement = "correct_requirement"
    case deliver
    case pause
    case restart
    case read
    case rate
    case closeUnrated = "close_unrated"
    case redo
    case explain
    case takeAsMotion = "take_as_motion"
    case turnIntoSuggestion = "turn_into_suggestion"
    case convertMotion = "convert_motion"
    case adviseWithdrawal = "advise_withdrawal"
    case insist
    case askWithdrawal = "ask_withdrawal"
    case agreeWithdrawal = "agree_withdrawal"
    case objectWithdrawal = "object_withdrawal"
    case supplement
    case linkEarlier = "link_earlier"
    case unlinkEarlier = "unlink_earlier"
    case keepSecret = "keep_secret"
    case openUp = "open_up"
    case enterPaper = "enter_paper"
    case rateFor = "rate_for"
    case coordinateAgain = "coordinate_again"
    case archive
    case goOn = "go_on"
    case merge
    case unmerge
    case release
    case goAlone = "go_alone"
    case weigh

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
        case .propose: "预交办"
        case .answerTrial: "答复预交办"
        case .proposeAgain: "再次预交办"
        case .coordinate: "登记协调会"
        case .closeTrial: "结束预交办"
        case .recallTrial: "收回预交办"
        case .assign: "交办"
        case .assignSeparately: "分办交办"
        case .addCoUnits: "增加会办单位"
        case .correctRequirement: "更正办理要求"
        case .deliver: "送达答复"
        case .pause: "中止办理"
        case .restart: "恢复办理"
        case .read: "已阅答复"
        case .rate: "评价答复"
        case .closeUnrated: "按未评价办结"
        case .redo: "交重新办理"
        case .explain: "说明不重办"
        case .takeAsMotion: "作为议案处理"
        case .turnIntoSuggestion: "议案转为建议"
        case .convertMotion: "议案审议后转为建议"
        case .adviseWithdrawal: "建议撤回"
        case .insist: "坚持提出"
        case .askWithdrawal: "申请撤回"
        case .agreeWithdrawal: "同意撤回"
        case .objectWithdrawal: "不同意撤回"
        case .supplement: "补充材料"
        case .linkEarlier: "关联以前的建议"
        case .unlinkEarlier: "取消关联"
        case .keepSecret: "列为保密件"
        case .openUp: "解除保密"
        case .enterPaper: "代录提交"
        case .rateFor: "代录评价"
        case .coordinateAgain: "登记协调或评估"
        case .archive: "办结归档"
        case .goOn: "继续办理"
        case .merge: "并案"
        case .unmerge: "取消并案"
        case .release: "并案解除"
        case .goAlone: "转单独办理"
        case .weigh: "分级"
        }
    }
}
