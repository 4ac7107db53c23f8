import Platform
import Storage

/// Who proposes: deputies in their own name, or a whole delegation by its head (重庆市条例第八条).
public enum Proposer: String, CaseIterable, Storable {
    case deputies, delegation

    public var title: String {
        switch self {
        case .deputies: "代表"
        case .delegation: "代表团"
        }
    }
}

/// 形成方式: how the suggestion came about, a box of the paper.
public enum Formation: String, CaseIterable, Storable {
    case research, symposium, visit, inspection, reception, other

    public var title: String {
        switch self {
        case .research: "专题调研"
        case .symposium: "座谈"
        case .visit: "走访"
        case .inspection: "视察、执法检查"
        case .reception: "接待选民、群众反映"
        case .other: "其他"
        }
    }
}

/// What is no suggestion: the closed list of the provinces' rules (湖北省规定第八条; 浙、京、沪各七项). It is both the
/// deputy's checklist before submission and the reviewers' grounds of refusal, until an office sets its own
/// (`ReviewStandards`).
public enum Exclusion: String, CaseIterable, Storable {
    case personal
    case courtCase = "court_case"
    case forwarded, academic, promotion, elsewhere, empty, other

    public var title: String {
        switch self {
        case .personal: "本人或者亲属的个人事项"
        case .courtCase: "具体的司法案件、仲裁、复议或者招标投标"
        case .forwarded: "代转人民群众来信"
        case .academic: "学术研讨"
        case .promotion: "产品、单位的宣传推介"
        case .elsewhere: "不属于本行政区域或者本级国家机关的职权"
        case .empty: "没有实际内容"
        case .other: "其他不应当作为代表建议提出的"
        }
    }
}

/// What becomes of a paper that is not taken as a suggestion.
public enum Disposal: String, CaseIterable, Storable {
    case explained
    /// 湖北省规定第八条.
    case letter

    public var title: String {
        switch self {
        case .explained: "退回代表并说明理由"
        case .letter: "作代表来信处理"
        }
    }
}

/// In how many years the same matter has been proposed: 多年重复提出.
public enum RepeatedYears: String, CaseIterable, Sendable {
    case two, three, more

    public var title: String {
        switch self {
        case .two: "两年"
        case .three: "三年"
        case .more: "三年以上"
        }
    }

    /// Of suggestions_suggestion.
    var condition: SQL {
        switch self {
        case .two: "repeated_years = 2"
        case .three: "repeated_years = 3"
        case .more: "repeated_years > 3"
        }
    }
}
