import Storage

/// The four parts of the hundred-point sheet (百分考核表, domain 4.1).
public enum AssessmentSection: String, CaseIterable, Storable {
    case leadership, organisation, handling, satisfaction

    public var title: String {
        switch self {
        case .leadership: "领导职责"
        case .organisation: "组织管理"
        case .handling: "办理规范"
        case .satisfaction: "代表满意度"
        }
    }
}

/// How an item's points come about.
public enum AssessmentMeasure: String, CaseIterable, Storable {
    /// Given by the office, with a reason.
    case byHand = "by_hand"
    case signFor = "sign_for"
    case contact, reply, returned, satisfied, content

    public var title: String {
        switch self {
        case .byHand: "人工打分"
        case .signFor: "按时签收"
        case .contact: "先沟通后答复"
        case .reply: "按时答复"
        case .returned: "答复稿不退回"
        case .satisfied: "代表满意"
        case .content: "代表满意和基本满意"
        }
    }

    /// What is divided by what.
    public var definition: String {
        switch self {
        case .byHand: "由代工委打分，写明理由"
        case .signFor: "签收期限以前签收的 ÷ 已签收的和逾期未签收的"
        case .contact: "答复签发以前已登记本轮沟通的 ÷ 在系统里签发的答复"
        case .reply: "期限以前签发答复（会办单位：提交会办意见）的 ÷ 已答复的和逾期未答复的"
        case .returned: "没有被退回的答复稿 ÷ 拟写的答复稿"
        case .satisfied: "态度和结果都满意的评价 ÷ 最近一轮的评价"
        case .content: "态度和结果都不是不满意的评价 ÷ 最近一轮的评价"
        }
    }

    /// What of a unit's part counts: how many, of how many.
    func counted(in part: AssessedPart) -> (met: Int, base: Int) {
        switch self {
        case .byHand: (0, 0)
        case .signFor: part.signing
        case .contact: (part.contacted, part.replies)
        case .reply: (part.dueMet, part.dues)
        case .returned: (max(0, part.drafts - part.returns), part.drafts)
        case .satisfied: (part.satisfied, part.ratings)
        case .content: (part.content, part.ratings)
        }
    }
}
