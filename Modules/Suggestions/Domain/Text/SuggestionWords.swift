import Platform
import Storage

/// 建议 or 议案: a motion needs a number of signers by level (地方组织法第二十二条), and the presidium decides on it.
public enum SuggestionKind: String, CaseIterable, Storable {
    case suggestion, motion

    public var title: String { self == .motion ? "议案" : "建议" }
}

/// Where a suggestion came up.
public enum Origin: String, CaseIterable, Storable {
    case session, between, campaign

    public var title: String {
        switch self {
        case .session: "大会建议"
        case .between: "闭会建议"
        case .campaign: "代表行动"
        }
    }
}

/// Whether its text may be published: the deputy's own word, asked before submission.
public enum Publication: String, CaseIterable, Storable {
    case full
    case titleOnly = "title_only"
    case none

    public var title: String {
        switch self {
        case .full: "同意全文公开"
        case .titleOnly: "仅同意公开标题"
        case .none: "不同意公开"
        }
    }
}

/// How far a reply solves the matter: the four canonical classes.
public enum ResultClass: String, CaseIterable, Storable {
    case solved = "A"
    case solving = "B"
    case planned = "C"
    case reference = "D"

    public var title: String {
        switch self {
        case .solved: "A 已经解决或基本解决"
        case .solving: "B 正在解决或列入规划逐步解决"
        case .planned: "C 因条件限制待以后解决"
        case .reference: "D 留作参考"
        }
    }
}

/// A deputy's grade of a reply. Never preset.
public enum Grade: String, CaseIterable, Storable {
    case satisfied, mostly, unsatisfied

    public var title: String {
        switch self {
        case .satisfied: "满意"
        case .mostly: "基本满意"
        case .unsatisfied: "不满意"
        }
    }
}

/// The five fields a suggestion is filed under.
public enum Category {
    public static let all = ["政治建设", "经济建设", "文化建设", "社会建设", "生态文明建设"]
}
