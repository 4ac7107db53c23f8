import Storage

/// A line of the rule beyond the clocks: each rests on an article of its own.
public enum RuleLine: String, CaseIterable, Sendable {
    case withdrawal, withdrawalNeedsAll, silence, classes, signer, secondUnsatisfied, promise

    public var title: String {
        switch self {
        case .withdrawal: "何时可以撤回"
        case .withdrawalNeedsAll: "联名建议的撤回"
        case .silence: "逾期不评价的代表"
        case .classes: "办理结果类别"
        case .signer: "答复由谁签发"
        case .secondUnsatisfied: "再次不满意"
        case .promise: "承诺事项"
        }
    }

    /// What the rules say of this line, in words.
    public func words(in rules: SuggestionRules) -> String {
        switch self {
        case .withdrawal: rules.withdrawal.title
        case .withdrawalNeedsAll: rules.withdrawalNeedsAll ? "须全体联名代表同意" : "领衔代表可以撤回"
        case .silence: rules.silence.title
        case .classes: "\(rules.classes.count) 类：\(rules.classes.map(\.text).joined(separator: "；"))"
        case .signer: rules.signer.title
        case .secondUnsatisfied: rules.secondUnsatisfied.title
        case .promise: rules.promise.title
        }
    }
}

/// A result class under an office's own name: several names may stand for one of the four canonical classes.
public struct ResultName: Sendable, Hashable {
    public let resultClass: ResultClass
    public let title: String

    public init(_ resultClass: ResultClass, _ title: String) {
        self.resultClass = resultClass
        self.title = title
    }

    /// "A 已解决": as it is stored, a line each.
    public var text: String { "\(resultClass.rawValue) \(title)" }

    /// Nil unless it begins with a class and a name follows.
    public init?(text: String) {
        let parts = text.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let found = ResultClass(rawValue: String(parts[0])) else { return nil }
        self.init(found, String(parts[1]))
    }

    /// Those of the national rule of 2005, marked at the upper right of a reply's first page.
    public static let canonical: [ResultName] = [
        ResultName(.solved, "已经解决或基本解决"), ResultName(.solving, "正在解决或列入规划逐步解决"),
        ResultName(.planned, "因条件限制待以后解决"), ResultName(.reference, "留作参考"),
    ]
}

/// Who signs a reply; the seal is always the unit's.
public enum ReplySigner: String, CaseIterable, Storable {
    case head, principal, collective

    public var title: String {
        switch self {
        case .head: "单位负责人签发，加盖公章"
        case .principal: "单位主要负责人签发，加盖公章"
        case .collective: "集体研究，主要负责人签发，加盖公章"
        }
    }
}

/// What becomes of a suggestion whose second reply is rated unsatisfied too.
public enum SecondUnsatisfied: String, CaseIterable, Storable {
    case office, assessment, meeting
    case thirdParty = "third_party"

    public var title: String {
        switch self {
        case .office: "由代工委决定重办或说明"
        case .assessment: "代工委组织专家评估，单位按评估意见办理"
        case .meeting: "代工委召集各方协调，提出意见"
        case .thirdParty: "委托第三方专家评估"
        }
    }
}

/// How promises of a reply are followed.
public enum PromiseRule: String, CaseIterable, Storable {
    case yearEnd = "year_end"
    case track
    case replyAgain = "reply_again"
    case ledger
    case fourthQuarter = "fourth_quarter"
    case nextYear = "next_year"

    public var title: String {
        switch self {
        case .yearEnd: "年底前二次答复"
        case .track: "跟踪落实"
        case .replyAgain: "跟踪落实，再次答复"
        case .ledger: "列入承诺事项台账"
        case .fourthQuarter: "列入承诺事项台账，第四季度报告当年和上年落实情况，附代表回执"
        case .nextYear: "年底未解决的转入下一年，换届时书面说明"
        }
    }
}

extension SuggestionRules.Withdrawal {
    public var title: String {
        switch self {
        case .beforeAcceptance: "受理之前"
        case .beforeAssignment: "交办之前"
        case .anyTime: "办结之前随时，书面提出，办理终止"
        }
    }
}

extension SuggestionRules.Silence {
    public var title: String { self == .excluded ? "不计入满意率" : "计入满意率的总数" }
}
