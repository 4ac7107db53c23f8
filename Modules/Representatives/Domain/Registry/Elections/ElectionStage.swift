import Storage

/// The six stages of an election of a new congress (换届选举六阶段).
public enum ElectionStage: String, CaseIterable, Storable {
    case preparation, voters, candidates, voting
    case firstSession = "first_session"
    case summary

    public var title: String {
        switch self {
        case .preparation: "准备"
        case .voters: "选民登记"
        case .candidates: "提名确定代表候选人"
        case .voting: "投票选举"
        case .firstSession: "召开新一届人民代表大会"
        case .summary: "总结"
        }
    }
}
